import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Rooms whose tests touch nothing but what they are given: they share a process's modules, which are read once. */
const PURE = ['charts', 'components', 'deck', 'exports', 'extract', 'report', 'theme', 'ui'];

/** Tests of these rooms that replace something global, measure a process or start another. */
const ALONE = [
  'src/exports/workbook/libreoffice.test.ts',
  'src/extract/ask-worker.test.ts',
  'src/extract/read/hostile-documents.test.ts',
];

/** A file that takes long and begins last leaves one core idle to the end. */
const SLOW = ['scripts/torture/', 'scripts/export/', 'scripts/command/', ...ALONE];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = SLOW.findIndex((name) => moduleId.includes(name));
      return found < 0 ? SLOW.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    sequence: { sequencer: SlowFirst },
    // By itself Vitest leaves one core to others, which on a machine of two is half of it.
    maxWorkers: '100%',
    // A machine that does other work besides is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A loop over a list that came out empty is no proof.
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'others',
          include: [
            `src/!(${PURE.join('|')})/**/*.test.{ts,tsx}`,
            'src/*.test.{ts,tsx}',
            '{scripts,bench}/**/*.test.ts',
            ...ALONE,
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'pure',
          include: [`src/{${PURE.join(',')}}/**/*.test.{ts,tsx}`],
          exclude: ALONE,
          isolate: false,
        },
      },
    ],
  },
});
