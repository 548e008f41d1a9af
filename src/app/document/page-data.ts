/** What a document carries of its report, as text between script tags; smaller by what the page can work out again. */
import type { AppProps } from './app-props.ts';
import { parseShapedJson, shapedJson } from './shaped-json.ts';

/** A text that a saved file brings along: the dataset's `source` names it by its checksum. */
export interface EmbeddedText {
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The Chinese words beside a locator: a project is mentioned by its name, a status stands as it is worded. */
function wordsBeside({ zh, name }: Fields): unknown {
  return zh ?? (isFields(name) ? name.zh : undefined);
}

const NAMED_LOCATORS = ['mention', 'locator'];

/**
 * A locator's end is its start and the length of its token; its token may be the words beside it; most figures are exact;
 * `$schema` is for editors of the file.
 */
function withoutDerived(this: Fields, key: string, value: unknown): unknown {
  if (key === '$schema') return undefined;
  const { start, token, unit } = this;
  if (key === 'end' && typeof start === 'number' && typeof token === 'string') {
    return value === start + token.length ? undefined : value;
  }
  if (key === 'bound' && typeof unit === 'string' && value === 'exact') return undefined;
  if (!NAMED_LOCATORS.includes(key) || !isFields(value)) return value;
  const { token: printed, end, ...rest } = value;
  const isDerived = typeof printed === 'string' && end === Number(rest.start) + printed.length;
  return isDerived && printed === wordsBeside(this) ? rest : value;
}

/** JSON that stands safely between script tags. */
const forScript = (json: string): string => json.replaceAll('<', '\\u003c');

/** What a page is rendered from, as it stands in its document. */
export const pageDataText = (props: AppProps): string =>
  forScript(shapedJson(JSON.parse(JSON.stringify(props, withoutDerived))));

/** A report's text that a document carries, as text between script tags. */
export const embeddedTexts = (texts: readonly EmbeddedText[]): string => forScript(JSON.stringify(texts));

/** Inner values come first: a locator without its token waits for the object that holds it. */
function withDerived(fields: Record<string, unknown>): Fields {
  const { token, unit } = fields;
  if (typeof token === 'string') {
    if (!('end' in fields)) fields.end = Number(fields.start) + token.length;
    if (typeof unit === 'string' && !('bound' in fields)) fields.bound = 'exact';
  }
  for (const key of NAMED_LOCATORS) {
    const locator = fields[key];
    if (!isFields(locator) || 'token' in locator || !('start' in locator)) continue;
    const words = String(wordsBeside(fields));
    fields[key] = { ...locator, token: words, end: Number(locator.start) + words.length };
  }
  return fields;
}

/** The props that `pageDataText` wrote. */
export const parsePageData = (text: string): AppProps => parseShapedJson(text, withDerived) as AppProps;
