import { expect, it } from 'vitest';
import { CommandFailure } from './failure.ts';
import { readWords } from './read-words.ts';

const options = { out: { type: 'string' }, force: { type: 'boolean' } } as const;

it('tells flags from the rest', () => {
  const { values, positionals } = readWords(['a.json', '--out', 'b', '--force'], options, 'USAGE');
  expect([values, positionals]).toEqual([{ out: 'b', force: true }, ['a.json']]);
  expect(readWords(['--out=-b', '--', '--foo'], options, 'USAGE')).toMatchObject({
    values: { out: '-b' },
    positionals: ['--foo'],
  });
});

it.each([
  [['--foo'], '不认识的选项 --foo', 'Unknown option --foo.'],
  [['-f'], '不认识的选项 -f', 'Unknown option -f.'],
  [['--no-force'], '不认识的选项 --no-force', 'Unknown option --no-force.'],
  [['--constructor'], '不认识的选项 --constructor', 'Unknown option --constructor.'],
  [['--out'], '--out 后面缺少内容', '--out lacks its value.'],
  [['--out', '--force'], '--out 后面缺少内容', '--out lacks its value.'],
  [['--force=yes'], '--force 后面不带内容', '--force takes no value.'],
])('%j is answered in both languages, with how the command is used', (words, zh, en) => {
  const ask = () => readWords(words, options, 'USAGE');
  expect(ask).toThrow(CommandFailure);
  expect(ask).toThrow(`命令有误：${zh}。用法见下。\n${en}\n\nUSAGE`);
});
