import { hashSource, UNPACKED_POLICY, WORKER_POLICY } from './policy.ts';

const COMMENT = /<!--[\s\S]*?-->/g;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;
const TAG = /<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ADDRESSES = new Set(['src', 'href', 'xlink:href', 'srcset', 'action', 'formaction', 'poster', 'data']);
const ELSEWHERE = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/** What every policy says, one of each row, whatever else it lets the document load: no string becomes markup or code. */
const NO_STRINGS = [
  ["require-trusted-types-for 'script'"],
  [`trusted-types ${UNPACKED_POLICY}`, `trusted-types ${WORKER_POLICY}`],
];

/**
 * What in a built document its own policy would block or that leaves its folder: inline style attributes and
 * event handlers, addresses on other hosts, inline scripts and styles whose hash the policy does not hold; and what
 * the policy itself fails to forbid.
 */
export function checkDocument(html: string): string[] {
  const problems: string[] = [];
  const bare = html.replace(COMMENT, '');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(bare)?.[1];
  if (policy === undefined) problems.push('no Content-Security-Policy');
  const directives = policy?.split(';').map((directive) => directive.trim()) ?? [];
  for (const wanted of policy === undefined ? [] : NO_STRINGS)
    if (!wanted.some((directive) => directives.includes(directive))) {
      problems.push(`a policy without ${wanted.join(' or ')}`);
    }

  const markup = bare.replace(INLINE, (_, element: string, attributes: string, text: string) => {
    const runs = element === 'style' || !/\bsrc=|type="(?:application\/json|text\/plain)"/.test(attributes);
    if (runs && !policy?.includes(hashSource(text))) {
      problems.push(`an inline <${element}> without its hash in the policy: ${text.slice(0, 60)}`);
    }
    return `<${element}${attributes}>`;
  });

  for (const [, element = '', attributes = ''] of markup.matchAll(TAG)) {
    for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
      const value = values.find((entry) => entry !== undefined) ?? '';
      const problem = attributeProblem(name.toLowerCase(), value);
      if (problem) problems.push(`<${element.toLowerCase()} ${name}="${value.slice(0, 60)}">: ${problem}`);
    }
  }
  return problems;
}

function attributeProblem(name: string, value: string): string | null {
  if (name === 'style') return 'an inline style attribute';
  if (/^on[a-z]+$/.test(name)) return 'an inline event handler';
  if (!ADDRESSES.has(name)) return null;
  if (ELSEWHERE.test(value)) return 'an address on another host';
  return /^\s*javascript:/i.test(value) ? 'a script as an address' : null;
}

/** What loads a file as soon as the document is opened. */
const LOADING_LINK = /\brel="?(?:stylesheet|icon|manifest|modulepreload|preload|prefetch)\b/i;

/** What in a document that has to work alone would load a file from beside it. */
export function checkAlone(html: string): string[] {
  const markup = html
    .replace(COMMENT, '')
    .replace(INLINE, (_, element, attributes) => `<${element}${attributes}>`);
  return [...markup.matchAll(TAG)].flatMap(([tag, element = '', attributes = '']) => {
    if (element.toLowerCase() === 'link' && !LOADING_LINK.test(attributes)) return [];
    if (/^(?:a|area|use)$/i.test(element)) return [];
    const loaded = [...attributes.matchAll(ATTRIBUTE)].some(([, name = '', ...values]) => {
      const value = values.find((entry) => entry !== undefined) ?? '';
      return ADDRESSES.has(name.toLowerCase()) && !/^(?:data:|#)/i.test(value);
    });
    return loaded ? [`${tag.slice(0, 80)}: a file from beside it`] : [];
  });
}
