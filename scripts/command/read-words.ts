/** The words behind a command, told apart; what is wrong with them is answered with how the command is used. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Text } from '../../src/report/dataset/schema.ts';
import { CommandFailure } from './failure.ts';

/** A failure of code 2; both sentences without their full stop. */
export const asksWrongly =
  (usage: string) =>
  (zh: string, en: string): CommandFailure =>
    new CommandFailure({ zh: `${zh}。用法见下。`, en: `${en}.\n\n${usage}` }, 2);

type Options = NonNullable<ParseArgsConfig['options']>;

/** What is wrong with one of the flags, or null. Node says it in English alone, and not to whom types a command. */
function flagFault(words: readonly string[], options: Options): Text | null {
  const { tokens } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) return { zh: `不认识的选项 ${rawName}`, en: `Unknown option ${rawName}` };
    if (option.type === 'boolean' && value !== undefined)
      return { zh: `${rawName} 后面不带内容`, en: `${rawName} takes no value` };
    // A flag behind it is not meant as its value.
    if (option.type === 'string' && (value === undefined || (!inlineValue && value.startsWith('-'))))
      return { zh: `${rawName} 后面缺少内容`, en: `${rawName} lacks its value` };
  }
  return null;
}

/** Throws a {@link CommandFailure} of code 2 for a flag that is not among `options`, or that lacks its value. */
export function readWords<Given extends Options>(words: readonly string[], options: Given, usage: string) {
  const fault = flagFault(words, options);
  if (fault) throw asksWrongly(usage)(`命令有误：${fault.zh}`, fault.en);
  return parseArgs({ args: [...words], allowPositionals: true, options });
}
