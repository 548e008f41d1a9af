/** What a command knows of where it runs, so that a test can stand in for it. */
import { CommandFailure } from './failure.ts';

export interface World {
  /** Where relative paths start. */
  readonly directory: string;
  /** A line for whoever waits. */
  readonly tell: (line: string) => void;
  /** Lines that are the answer, which another program may read. */
  readonly answer: (lines: string) => void;
}

/** The exit code of `act`, or of the failure that it ends with, which is told. Any other error is a fault of ours and thrown. */
export async function exitCode(
  { tell }: World,
  act: () => 0 | 1 | Promise<0 | 1>,
): Promise<CommandFailure['code'] | 0> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    tell(error.message);
    return error.code;
  }
}
