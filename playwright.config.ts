import { defineConfig } from '@playwright/test';
import type { Options } from './e2e/support/test.ts';
import { BROWSER_ARGUMENTS, findBrowser } from './scripts/browser/find.ts';
import { fontConfiguration } from './scripts/fonts/configuration.ts';
import { FONT_SET_NAMES, type FontSetName } from './scripts/fonts/sets.ts';

const port = Number(process.env.YOUJU_E2E_PORT ?? 4273);
const executablePath = findBrowser();

/**
 * Every journey runs with the fonts of a plain desk, whose Latin letters are the widest, or with those of the system
 * where there are none to choose; the journeys about fitting run with every set.
 */
const [PLAIN_DESK, ...OTHERS] = FONT_SET_NAMES as [FontSetName, ...FontSetName[]];

function runWith(name: FontSetName, otherwise: 'system' | 'missing') {
  const configuration = fontConfiguration(name);
  return {
    name,
    use: {
      fonts: configuration ? ('chosen' as const) : otherwise,
      launchOptions: {
        args: BROWSER_ARGUMENTS,
        ...(executablePath && { executablePath }),
        // A browser reads it when it starts: each set has a browser of its own.
        ...(configuration && { env: { ...process.env, FONTCONFIG_FILE: configuration } }),
      },
    },
  };
}

export default defineConfig<Options>({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A journey that passes at the second try has found something: the last line of `npm test` counts it apart.
  retries: process.env.YOUJU_RETRIES ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  // A machine that does other work besides is slow, not wrong.
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Each journey sees what the server serves; the journey without a network lets the site be kept.
    serviceWorkers: 'block',
    // A trace copies the whole page at every step, which takes more time than the journeys themselves: on request alone.
    trace: process.env.YOUJU_TRACE ? 'retain-on-failure' : 'off',
    // Taken at the end of every journey, also of those that pass: on request too.
    screenshot: process.env.YOUJU_TRACE ? 'only-on-failure' : 'off',
  },
  projects: [
    runWith(PLAIN_DESK, 'system'),
    ...OTHERS.map((name) => ({ ...runWith(name, 'missing'), grep: /@fonts/ })),
  ],
  webServer: {
    command: 'npx --no-install tsx scripts/serve.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
