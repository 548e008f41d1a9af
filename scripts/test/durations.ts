/** Which tests took longest, from the JSON of both test runners. */
export interface Timed {
  /** File and title. */
  readonly name: string;
  readonly seconds: number;
}

interface VitestJson {
  testResults: { name: string; assertionResults: { fullName: string; duration?: number | null }[] }[];
}

/** From `vitest run --reporter=json`; `root` is taken off the files' paths. */
export function vitestDurations(json: unknown, root: string): Timed[] {
  return (json as VitestJson).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      name: `${name.replace(root, '').replace(/^\//, '')} › ${fullName}`,
      seconds: (duration ?? 0) / 1000,
    })),
  );
}

interface Suite {
  file: string;
  specs?: { title: string; tests: { projectName: string; results: { duration: number }[] }[] }[];
  suites?: Suite[];
}

const suiteDurations = ({ file, specs = [], suites = [] }: Suite): Timed[] => [
  ...specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, results }) => ({
      name: `[${projectName}] ${file} › ${title}`,
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
    })),
  ),
  ...suites.flatMap(suiteDurations),
];

/** From `playwright test --reporter=json`. */
export const playwrightDurations = (json: unknown): Timed[] =>
  (json as { suites: Suite[] }).suites.flatMap(suiteDurations);

/** A line for each of the `most` slowest, the slowest first. */
export const slowestLines = (tests: readonly Timed[], most = 10): string[] =>
  [...tests]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${name}`);
