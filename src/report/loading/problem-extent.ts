/**
 * How deep and how many the values of a JSON text are, told from its signs alone, before it is parsed: ten million brackets
 * within one another, or a million keys, keep `JSON.parse` busy for seconds.
 */
import type { Text } from '../dataset/schema.ts';
import { DEEPEST, MOST_VALUES } from './limits.ts';
import { type Problem, problem } from './problem.ts';
import { placeInText } from './problem-syntax.ts';

const [QUOTE, COMMA, OPEN_LIST, CLOSE_LIST, ESCAPE, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x2c, 0x5b, 0x5d, 0x5c, 0x7b, 0x7d,
];

/** The offset of the quotation mark that ends the string which begins at `from`; the end where none does. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) return at;
    if (sign === ESCAPE) at += 1;
  }
  return at;
}

function tooDeep(text: string, at: number): Problem {
  const { line, column } = placeInText(text, at);
  const found: Text = {
    zh: `更深的嵌套（第${line}行第${column}列）`,
    en: `deeper nesting at line ${line}, column ${column}`,
  };
  const expected = { zh: `不超过${DEEPEST}层的嵌套`, en: `at most ${DEEPEST} levels of nesting` };
  return problem('wrongShape', '$', expected, found);
}

function tooMany(): Problem {
  const most = MOST_VALUES.toLocaleString('en-US');
  const expected = { zh: `不超过${most}个值`, en: `at most ${most} values` };
  return problem('tooLarge', '$', expected, { zh: '更多', en: 'more' });
}

/** null where the text is neither deeper nor longer than it may be, JSON or not. Reads it once, and no further than that. */
export function extentProblem(text: string): Problem | null {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case OPEN_LIST:
      case OPEN_OBJECT:
        depth += 1;
        // A list or an object has one member more than it has commas.
        values += 1;
        if (depth > DEEPEST) return tooDeep(text, at);
        break;
      case CLOSE_LIST:
      case CLOSE_OBJECT:
        depth -= 1;
        break;
      case COMMA:
        values += 1;
        break;
    }
    if (values > MOST_VALUES) return tooMany();
  }
  return null;
}
