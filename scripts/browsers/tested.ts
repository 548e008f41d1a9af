/** The browsers that `npm run test:browsers` opens the page in, and where each comes from. */

/** An old Chromium, as a package of npm that carries it: https://github.com/Sparticuz/chromium, alixaxel/chrome-aws-lambda. */
interface Carried {
  readonly kind: 'carried';
  /** `name@version` of the package that carries the browser, and of the driver that knows it; null: the project's own. */
  readonly carrier: string;
  readonly driver: string | null;
}

/** What the system has, or apt installs. */
interface Installed {
  readonly kind: 'chromium' | 'firefox' | 'webkit';
}

export type Source = Carried | Installed;

export interface Tested {
  readonly name: string;
  readonly source: Source;
  /** All there is, or what can be read, with a line that says which browsers have the rest. */
  readonly has: 'everything' | 'reading';
}

const OLD_DRIVER = 'playwright-core@1.20.2';

export const TESTED: readonly Tested[] = [
  {
    name: 'Chromium 86',
    source: { kind: 'carried', carrier: 'chrome-aws-lambda@5.3.1', driver: OLD_DRIVER },
    has: 'reading',
  },
  {
    name: 'Chromium 103',
    source: { kind: 'carried', carrier: '@sparticuz/chromium@103.0.0', driver: OLD_DRIVER },
    has: 'everything',
  },
  {
    name: 'Chromium 109 (Windows 7)',
    source: { kind: 'carried', carrier: '@sparticuz/chromium@109.0.6', driver: null },
    has: 'everything',
  },
  { name: 'Chromium', source: { kind: 'chromium' }, has: 'everything' },
  { name: 'Firefox ESR', source: { kind: 'firefox' }, has: 'everything' },
  { name: 'WebKitGTK', source: { kind: 'webkit' }, has: 'everything' },
];
