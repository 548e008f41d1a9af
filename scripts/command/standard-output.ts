/** Lines on standard output, and what comes of a program that could not give them. */
import { systemCode } from './failure.ts';

/**
 * What a program answers with. Whoever reads the lines may have enough of them (`| head`): then the rest goes nowhere,
 * and the program ends as it would have. Any other fault, such as a full disk, is told once and makes its exit code 1.
 */
export function standardOutput(): (lines: string) => void {
  let failed = false;
  process.stdout.on('error', (error: Error) => {
    const code = systemCode(error);
    if (failed || code === 'EPIPE') return;
    failed = true;
    console.error(`无法写到标准输出（${code}）。\nCannot write to standard output (${code}).`);
  });
  process.on('exit', () => {
    if (failed) process.exitCode ||= 1;
  });
  return (lines) => {
    process.stdout.write(`${lines}\n`);
  };
}
