import { expect, it } from 'vitest';
import { inlineScript } from './portable.ts';

/** What the browser takes as the content of a script element. */
const asParsed = (code: string) => /<script>([\s\S]*?)<\/script/i.exec(`<script>${code}</script>`)?.[1];

it.each([
  "const a = '</script><b>';",
  'const a = "</SCRIPT >";',
  "const a = '<!-- <script>';",
  'const a = `<script type="x">`;',
])('keeps the script whole and its strings as they are: %s', (code) => {
  const inlined = inlineScript(code);
  expect(asParsed(inlined)).toBe(inlined);
  expect(inlined).not.toMatch(/<!--|<script/i);
  const read = (text: string) => new Function(`${text}; return a;`)() as string;
  expect(read(inlined)).toBe(read(code));
});

it('leaves alone a script that needs nothing', () => {
  expect(inlineScript('(() => { a < b; })();\n')).toBe('(() => { a < b; })();');
});

it('fails where what it must escape is code: in a classic script that would be a comment', () => {
  expect(() => inlineScript('const a = b<!--c;')).toThrow();
});
