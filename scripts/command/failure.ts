import type { Text } from '../../src/report/dataset/schema.ts';

/** What went wrong, in both languages, and what the program's exit says of it: 1 failed, 2 asked for wrongly. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly code: 1 | 2;

  constructor({ zh, en }: Text, code: 1 | 2 = 1) {
    super(`${zh}\n${en}`);
    this.code = code;
  }
}

/** The system's own word for an error: ENOENT, EACCES. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
