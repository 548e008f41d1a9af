/** What Zod found, as problems with a path, what was expected and what was found. */
import { z } from 'zod';
import type { Text } from '../dataset/schema.ts';
import type { Checked } from './file-format.ts';
import { ENOUGH_PROBLEMS, MOST_PROBLEMS } from './limits.ts';
import { cut, jsonPath, type Problem, preview, problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, Text>> = {
  string: { zh: '文字', en: 'words (a string)' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  object: { zh: '对象', en: 'an object' },
  array: { zh: '数组', en: 'an array' },
  null: { zh: 'null', en: 'null' },
};

const FORMATS: Readonly<Record<string, Text>> = {
  date: { zh: '日期，如 2020-11-30', en: 'a date such as 2020-11-30' },
};

const either = (values: readonly unknown[]): Text => {
  const list = values.map((value) => JSON.stringify(value));
  return { zh: list.join('、'), en: list.join(' or ') };
};

function limits(issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Text {
  const most = issue.code === 'too_big';
  const limit = String(most ? issue.maximum : issue.minimum);
  const kind = issue.origin === 'array' ? 'items' : issue.origin === 'string' ? 'characters' : 'value';
  const counted = {
    items: { zh: '项', en: ' items' },
    characters: { zh: '个字符', en: ' characters' },
    value: { zh: '', en: '' },
  }[kind];
  return {
    zh: `${most ? '不超过' : '不少于'} ${limit}${counted.zh ? ` ${counted.zh}` : ''}`,
    en: `${most ? 'at most' : 'at least'} ${limit}${counted.en}`,
  };
}

function expectedOf(issue: Issue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? { zh: issue.expected, en: issue.expected };
    case 'too_big':
    case 'too_small':
      return limits(issue);
    case 'invalid_value':
      return either(issue.values);
    case 'invalid_format':
      return (
        FORMATS[issue.format] ?? {
          zh: `符合 ${issue.pattern ?? issue.format} 的文字`,
          en: `words that match ${issue.pattern ?? issue.format}`,
        }
      );
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? either(issue.options)
        : { zh: '其他结构', en: 'another shape' };
    default:
      return { zh: issue.message, en: issue.message };
  }
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
  const [nearest] = (others.length > 0 ? others : []).toSorted((a, b) => a.length - b.length);
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
    const expected = { zh: '没有这一键名', en: 'no such key' };
    return issue.keys.slice(0, MOST_PROBLEMS).map((key) => {
      const path = [...issue.path, key];
      return problem('wrongShape', jsonPath(path), expected, cut(key));
    });
  }
  const found = preview(valueAt(root, issue.path));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const inner = nearestBranch(issue);
    return inner
      ? inner.flatMap((one) => issueProblems(one, root))
      : [problem('wrongShape', jsonPath(issue.path), typesOf(issue), found)];
  }
  return [problem('wrongShape', jsonPath(issue.path), expectedOf(issue), found)];
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
function checkEntries({ key, entry }: ListField, entries: readonly unknown[]) {
  const values: unknown[] = [];
  const issues: Issue[] = [];
  for (const [at, value] of entries.entries()) {
    const checked = z.core.safeParse(entry, value);
    if (checked.success) values.push(checked.data);
    else for (const issue of checked.error.issues) issues.push({ ...issue, path: [key, at, ...issue.path] });
    if (issues.length >= ENOUGH_PROBLEMS) break;
  }
  return { values, issues };
}

/**
 * The value as the schema has it, or what the schema finds wrong. The lists of the value are checked entry by entry:
 * Zod alone would word all that is wrong with a hundred thousand of them, and throw for want of room.
 */
export function checkBySchema<Shape extends z.core.$ZodShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  value: unknown,
): Checked<z.output<typeof schema>> {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const fields = listFields(schema.shape);
  const lists = fields.flatMap((field) => {
    const entries = given[field.key];
    return Array.isArray(entries) ? [{ key: field.key, ...checkEntries(field, entries) }] : [];
  });
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
