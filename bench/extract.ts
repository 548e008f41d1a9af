// npm run bench:extract [-- --quick]: characters a second of the extractor at 10 KB, 1 MB and 10 MB of made-up prose,
// and at three lengths of texts made to be slow. The time per character must not grow. --quick leaves out 10 MB.
import { extractQuantities } from '../src/extract/quantities/extract-quantities.ts';
import { grows, perCharacter, type Sample } from './growth.ts';
import { HOSTILE, madeUpProse } from './made-up-prose.ts';
import { median, textTable } from './statistics.ts';

const SIZES = [10_000, 1_000_000, 10_000_000];
const HOSTILE_SIZES = [10_000, 100_000, 1_000_000];

const isQuick = process.argv.includes('--quick');

/** Processor time, so that a busy machine tells the same; of some runs for a short text the median. */
function time(text: string): Sample {
  const runs = text.length <= 100_000 ? 5 : 1;
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    extractQuantities(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return { size: text.length, ms: median(times) };
}

/** As far as it does not grow: what is quadratic at 100 KB takes an hour at 1 MB. */
function measure(make: (length: number) => string, sizes: readonly number[]) {
  const samples: Sample[] = [];
  try {
    for (const size of sizes) {
      samples.push(time(make(size)));
      if (grows(samples)) return { samples, verdict: 'GROWS' };
    }
  } catch (error) {
    return { samples, verdict: `THROWS ${error instanceof Error ? error.message : String(error)}` };
  }
  return { samples, verdict: 'pass' };
}

const kilobytes = (size: number) => `${size / 1000} KB`;
const each = (sample: Sample | undefined) => (sample ? `${Math.round(perCharacter(sample))} ns` : '–');

// Warm: the first texts are read by code that is not compiled yet.
time(madeUpProse(100_000, 2));

const prose = measure(madeUpProse, isQuick ? SIZES.slice(0, 2) : SIZES);
console.log(
  textTable([
    ['made-up prose', 'time', 'characters/s', 'per character'],
    ...prose.samples.map((sample) => [
      kilobytes(sample.size),
      `${Math.round(sample.ms)} ms`,
      Math.round((sample.size * 1000) / sample.ms).toLocaleString('en-US'),
      each(sample),
    ]),
  ]),
);
const isLinear = prose.verdict === 'pass';
console.log(`${isLinear ? 'pass: the time per character does not grow' : prose.verdict}\n`);

const hostile = Object.entries(HOSTILE).map(([name, make]) => {
  const result = { name, ...measure(make, HOSTILE_SIZES) };
  console.error(`${name}: ${result.verdict}`);
  return result;
});
console.log(
  textTable([
    ['hostile text, per character', ...HOSTILE_SIZES.map(kilobytes), ''],
    ...hostile.map(({ name, samples, verdict }) => [
      name,
      ...HOSTILE_SIZES.map((_, index) => each(samples[index])),
      verdict,
    ]),
  ]),
);
if (!isLinear || hostile.some(({ verdict }) => verdict !== 'pass')) process.exitCode = 1;
