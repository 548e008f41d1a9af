/** docs/browsers.md: what was tested when the list of browsers was last gone through. Pure. */
import type { Tested } from './tested.ts';

export interface Result {
  readonly tested: Tested;
  readonly version: string;
  /** The journeys that came to pass, over http and from a disk. */
  readonly passed: { readonly http: readonly string[]; readonly disk: readonly string[] };
}

const cell = (names: readonly string[]): string => names.join(', ');

export function browsersDocument(results: readonly Result[]): string {
  const rows = results.map(({ tested, version, passed }) => {
    const alike = cell(passed.http) === cell(passed.disk);
    const journeys = alike ? cell(passed.http) : `${cell(passed.http)}; from a disk: ${cell(passed.disk)}`;
    return `| ${tested.name} | ${version} | ${tested.has === 'everything' ? 'everything' : 'reading, printing'} | ${journeys} |`;
  });
  return [
    '# Browsers',
    '',
    'Written by `npm run test:browsers`, which opens the built site over http and its file for a PC without a network from a disk',
    'in each of these; do not edit. WebKitGTK and Firefox print nothing without a window.',
    '',
    '| Browser | Version | Has | Journeys passed |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    'Below Chromium 103 the page stays the document that was sent: laid out, with every figure, chart and table, and one line',
    'that says which browsers have the rest.',
    '',
  ].join('\n');
}
