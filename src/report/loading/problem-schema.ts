/** What Zod found, as problems with a path, what was expected and what was found. */
import { z } from 'zod';
import { patternWords } from '../dataset/patterns.ts';
import type { Text } from '../dataset/schema.ts';
import type { Steps } from '../steps/steps.ts';
import type { Checked } from './file-format.ts';
import { ENOUGH_PROBLEMS, MOST_PROBLEMS } from './limits.ts';
import { cut, jsonPath, type Problem, preview, problem, quoted } from './problem.ts';
import { fieldWords, valuesWords } from './value-words.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, Text>> = {
  string: { zh: '文字', en: 'words (a string)' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  object: { zh: '一组内容（{…}）', en: 'a group ({…})' },
  array: { zh: '列表（[…]）', en: 'a list ([…])' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  null: { zh: 'null', en: 'null' },
};

const FORMATS: Readonly<Record<string, Text>> = {
  date: { zh: '日期，如 2020-11-30', en: 'a date such as 2020-11-30' },
};

const OTHER: Text = { zh: '其他写法', en: 'something of another form' };

/** How many of a list's entries, of a text's characters, or what a number may be. */
function limits(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Text {
  const most = issue.code === 'too_big';
  const limit = Number(most ? issue.maximum : issue.minimum);
  const kind = issue.origin === 'array' ? 'entries' : issue.origin === 'string' ? 'characters' : 'value';
  const one = limit === 1;
  const counted = {
    entries: { zh: '项', en: one ? ' entry' : ' entries' },
    characters: { zh: '个字符', en: one ? ' character' : ' characters' },
    value: { zh: '', en: '' },
  }[kind];
  return {
    zh: `${most ? '不超过' : '不少于'}${kind === 'value' ? ' ' : ''}${limit}${counted.zh}`,
    en: `${most ? 'at most' : 'at least'} ${limit}${counted.en}`,
  };
}

/** The last field on the way to an issue. */
const fieldOf = ({ path }: Issue): string => path.findLast((key) => typeof key === 'string') ?? '';

/** The closed list that an issue asks for, or null. */
function listOf(issue: Issue): readonly unknown[] | null {
  if (issue.code === 'invalid_value') return issue.values;
  return issue.code === 'invalid_union' && 'options' in issue ? (issue.options ?? null) : null;
}

function expectedOf(issue: Issue): Text {
  const list = listOf(issue);
  if (list) return valuesWords(fieldOf(issue), list);
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? OTHER;
    case 'too_big':
    case 'too_small':
      return limits(issue);
    case 'invalid_format':
      return FORMATS[issue.format] ?? patternWords(issue.pattern ?? '') ?? OTHER;
    default:
      return OTHER;
  }
}

/** Texts and lists that must hold something. */
const isEmptied = (issue: Issue): boolean =>
  issue.code === 'too_small' && Number(issue.minimum) === 1 && ['string', 'array'].includes(issue.origin);

/** A sentence that says more than what was expected and found; undefined where these are enough. */
function sayingOf(issue: Issue, expected: Text, value: unknown, found: Text): Text | undefined {
  const field = fieldWords(fieldOf(issue));
  const list = listOf(issue);
  if (value === undefined)
    return {
      zh: `缺少${field.zh}这一项，应${list ? '填下列之一：' : '填'}${expected.zh}。`,
      en: `${field.en} is missing; it should be ${list ? 'one of: ' : ''}${expected.en}.`,
    };
  if (isEmptied(issue)) return { zh: `${field.zh}不能为空。`, en: `${field.en} must not be empty.` };
  if (!list) return undefined;
  return {
    zh: `${field.zh}只能填下列之一：${expected.zh}；文件中是${found.zh}。`,
    en: `${field.en} must be one of: ${expected.en}; the file has ${found.en}.`,
  };
}

/** A field that the format does not have. */
function unknownField(issue: Issue, key: string): Problem {
  const name = quoted(cut(key));
  return problem('wrongShape', jsonPath([...issue.path, key]), 'no such field', cut(key), {
    zh: `多出一项${name}，格式中没有这一项，请删去或改正拼写。`,
    en: `Unknown field ${name}: remove it or correct its spelling.`,
  });
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

/** What the nearest branch of a union that nothing fits misses: the one with the fewest problems. */
function nearestBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | null {
  const branches = issue.errors;
  if (branches.length === 0) return null;
  const others = branches.filter(
    (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  const [nearest] = [...others].sort((a, b) => a.length - b.length);
  return nearest ? nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) : null;
}

function typesOf(issue: Extract<Issue, { code: 'invalid_union' }>): Text {
  const wanted = issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedOf));
  const unique = (texts: string[]) => [...new Set(texts)];
  return {
    zh: unique(wanted.map(({ zh }) => zh)).join('或'),
    en: unique(wanted.map(({ en }) => en)).join(' or '),
  };
}

function issueProblems(issue: Issue, root: unknown): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_PROBLEMS).map((key) => unknownField(issue, key));
  }
  const value = valueAt(root, issue.path);
  const found = preview(value);
  const isUnion = issue.code === 'invalid_union' && issue.errors.length > 0;
  const inner = isUnion && value !== undefined ? nearestBranch(issue) : null;
  if (inner) return inner.flatMap((one) => issueProblems(one, root));
  const expected = isUnion ? typesOf(issue) : expectedOf(issue);
  const says = sayingOf(issue, expected, value, found);
  return [problem('wrongShape', jsonPath(issue.path), expected, found, says)];
}

/** `root` is the value that was parsed: Zod's issues do not carry it. */
function schemaProblems(issues: readonly Issue[], root: unknown): Problem[] {
  return issues.flatMap((issue) => issueProblems(issue, root));
}

/** Of an object's field that is a list: what each entry must be, and the list with nothing asked of its entries. */
interface ListField {
  readonly key: string;
  readonly entry: z.core.$ZodType;
  readonly bare: z.ZodType;
}

function listFields(shape: z.core.$ZodShape): ListField[] {
  return Object.entries(shape).flatMap(([key, field]) => {
    if (!(field instanceof z.ZodArray)) return [];
    // The checks are those of the list itself: how many entries it may have.
    const bare = z.array(z.unknown()).check(...((field.def.checks ?? []) as z.core.$ZodCheck<unknown[]>[]));
    return [{ key, entry: field.element, bare }];
  });
}

/** A list's entries as the schema has them, and what is wrong with them until enough is. */
function* checkEntries(
  { key, entry }: ListField,
  entries: readonly unknown[],
): Steps<{ values: unknown[]; issues: Issue[] }> {
  const values: unknown[] = [];
  const issues: Issue[] = [];
  for (const [at, value] of entries.entries()) {
    const checked = z.core.safeParse(entry, value);
    if (checked.success) values.push(checked.data);
    else for (const issue of checked.error.issues) issues.push({ ...issue, path: [key, at, ...issue.path] });
    if (issues.length >= ENOUGH_PROBLEMS) break;
    yield;
  }
  return { values, issues };
}

/**
 * The value as the schema has it, or what the schema finds wrong. The lists of the value are checked entry by entry:
 * Zod alone would word all that is wrong with a hundred thousand of them, and throw for want of room.
 */
export function* checkBySchema<Shape extends z.core.$ZodShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  value: unknown,
): Steps<Checked<z.output<typeof schema>>> {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const fields = listFields(schema.shape);
  const lists: { key: string; values: unknown[]; issues: Issue[] }[] = [];
  for (const field of fields) {
    const entries: unknown = given[field.key];
    if (Array.isArray(entries)) lists.push({ key: field.key, ...(yield* checkEntries(field, entries)) });
  }
  const bare = schema.extend(Object.fromEntries(fields.map(({ key, bare }) => [key, bare])));
  const checked = bare.safeParse(value);
  const issues = [...(checked.error?.issues ?? []), ...lists.flatMap((list) => list.issues)];
  if (checked.success && issues.length === 0) {
    const read = Object.fromEntries(lists.map(({ key, values }) => [key, values]));
    return { value: { ...checked.data, ...read } as z.output<typeof schema> };
  }
  // Only what is listed needs words.
  const problems = schemaProblems(issues.slice(0, MOST_PROBLEMS), value);
  return { problems, unlisted: Math.max(0, issues.length - MOST_PROBLEMS) };
}
