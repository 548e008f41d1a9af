/** What a document carries of its report, as text between script tags; smaller by what the page can work out again. */
import type { AppProps } from './app-props.ts';

/** A locator's end is its start and the length of its token; `$schema` is for editors of the file. */
function withoutDerived(this: { start?: unknown; token?: unknown }, key: string, value: unknown): unknown {
  if (key === '$schema') return undefined;
  const { start, token } = this;
  const derived = typeof start === 'number' && typeof token === 'string' ? start + token.length : null;
  return key === 'end' && value === derived ? undefined : value;
}

/** JSON that stands safely between script tags. */
export const pageDataText = (props: AppProps): string =>
  JSON.stringify(props, withoutDerived).replaceAll('<', '\\u003c');

/** The props that `pageDataText` wrote. */
export const parsePageData = (text: string): AppProps =>
  JSON.parse(text, (_, value) =>
    value?.token && !('end' in value) ? { ...value, end: value.start + value.token.length } : value,
  );
