/** docs/data-dictionary.md and .zh.md: the shapes, the closed lists and the indicators, in the words of schema and datasets. */
import type { Report } from '../../src/report/dataset/schema.ts';
import { reportKindNames } from '../../src/report/language/report-kinds.ts';
import {
  againstWords,
  boundWords,
  kindWords,
  type Language,
  missingWords,
  notFigureWords,
  projectTypeWords,
  stageWords,
} from '../../src/report/language/vocabulary.ts';
import { inChinese } from './chinese-meanings.ts';
import { describeDataset } from './dataset-section.ts';
import { type DictionaryWords, dictionaryWords } from './dictionary-words.ts';
import type { JsonSchema } from './json-schema.ts';
import { describeLimits } from './limits-section.ts';
import { table } from './markdown.ts';

const LISTS = {
  reportKind: reportKindNames,
  stage: stageWords,
  kind: kindWords,
  against: againstWords,
  bound: boundWords,
  type: projectTypeWords,
  missing: missingWords,
  reason: notFigureWords,
} as const;

const refName = (schema: JsonSchema): string => schema.$ref?.replace('#/$defs/', '') ?? '';

/** Writes the shapes of a schema in one language. */
class Shapes {
  private readonly root: JsonSchema;
  private readonly language: Language;
  private readonly words: DictionaryWords;

  constructor(root: JsonSchema, language: Language) {
    this.root = root;
    this.language = language;
    this.words = dictionaryWords[language];
  }

  /** `integer ≥ 0`, `one of exact, about …`, `list of [Pillar](#pillar)`, `… or null`. */
  private type(schema: JsonSchema): string {
    const { words } = this;
    const name = refName(schema);
    if (name) return `[${name}](#${name.toLowerCase()})`;
    if (schema.const !== undefined) return `\`${schema.const}\``;
    if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
    const either = schema.anyOf ?? schema.oneOf;
    if (either) return either.map((one) => this.type(one)).join(words.or);
    if (schema.type === 'array' && schema.items)
      return words.listOf(this.count(schema), this.type(schema.items));
    if (schema.type === 'object') return words.object;
    if (schema.format === 'date') return words.date;
    if (schema.pattern?.startsWith('^[a-z0-9]')) return words.id;
    const type = words.types[schema.type as keyof typeof words.types] ?? words.anything;
    return [type, this.size(schema)].filter(Boolean).join(this.language === 'zh' ? '' : ' ');
  }

  private count({ minItems = 0, maxItems }: JsonSchema): string {
    if (maxItems !== undefined) return this.words.between(minItems, maxItems);
    return minItems === 0 ? this.words.anyNumber : this.words.atLeast(minItems);
  }

  private size({ type, minLength, maxLength, minimum, maximum }: JsonSchema): string {
    if (type === 'string')
      return maxLength === undefined ? '' : this.words.characters(minLength ?? 0, maxLength);
    if (minimum === undefined) return '';
    return maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER
      ? this.words.from(minimum)
      : this.words.range(minimum, maximum);
  }

  private meaning(field: string, schema: JsonSchema): string {
    const meaning = schema.description ?? this.root.$defs?.[refName(schema)]?.description;
    if (!meaning)
      throw new Error(`${field} has no meaning: add .describe() to it in src/report/dataset/schema.ts.`);
    return this.said(meaning);
  }

  private said(meaning: string): string {
    return this.language === 'zh' ? inChinese(meaning) : meaning;
  }

  /** One row a field; the fields of an unnamed object follow it, as `source.file`. */
  private rows(schema: JsonSchema, path = ''): string[][] {
    const { yes, no } = this.words;
    return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      const full = `${path}${name}`;
      const needed = schema.required?.includes(name) ? yes : no;
      return [
        [`\`${full}\``, this.type(field), needed, this.meaning(full, field)],
        ...innerObjects(field).flatMap((inner) =>
          this.rows(inner, `${full}${field.type === 'array' ? '[].' : '.'}`),
        ),
      ];
    });
  }

  shape(name: string, schema: JsonSchema): string {
    const { fields, form } = this.words;
    const parts = [`### ${name}`, this.meaning(name, schema)];
    if (schema.properties) parts.push(table(fields, this.rows(schema)));
    for (const [index, variant] of (schema.anyOf ?? schema.oneOf ?? []).entries()) {
      const { description } = variant;
      const about = variant.$ref ? this.type(variant) : description ? this.said(description) : '';
      parts.push(form(index + 1, about));
      if (variant.properties) parts.push(table(fields, this.rows(variant)));
    }
    return parts.join('\n\n');
  }
}

function innerObjects(schema: JsonSchema): JsonSchema[] {
  if (schema.properties) return [schema];
  return [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])].flatMap(innerObjects);
}

/** The whole document. Throws where a field has no meaning, or none in Chinese. */
export function buildDictionary(root: JsonSchema, reports: readonly Report[], language: Language): string {
  const words = dictionaryWords[language];
  const shapes = new Shapes(root, language);
  const lists = Object.entries(LISTS).map(
    ([name, values]) =>
      `### ${words.list[name as keyof typeof LISTS]}\n\n${table(
        words.values,
        Object.entries(values).map(([value, { zh, en }]) => [`\`${value}\``, zh, en]),
      )}`,
  );
  return `${[
    words.head,
    `## ${words.shapes}`,
    ...Object.entries(root.$defs ?? {}).map(([name, schema]) => shapes.shape(name, schema)),
    `## ${words.lists}`,
    ...lists,
    `## ${words.limits}`,
    describeLimits(language),
    `## ${words.datasets}`,
    ...reports.map((report) => describeDataset(report, language)),
  ].join('\n\n')}\n`;
}
