/** The words behind a command, told apart; what is wrong with them is answered with how the command is used. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CommandFailure } from './failure.ts';

/** A failure of code 2; both sentences without their full stop. */
export const asksWrongly =
  (usage: string) =>
  (zh: string, en: string): CommandFailure =>
    new CommandFailure({ zh: `${zh}。`, en: `${en}.\n\n${usage}` }, 2);

/** Throws a {@link CommandFailure} of code 2 for a flag that is not among `options`, or that lacks its value. */
export function readWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    // Node's own words for it, which end in a full stop.
    const said = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
    throw asksWrongly(usage)('命令有误', said);
  }
}
