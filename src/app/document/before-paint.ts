// Inlined into every document's head and run before the first paint, so that a dark page is never white
// first, and a link to another language or report never shows the wrong one. It is not bundled: keep it
// without imports, and small. The address is view-hash.ts's, the names of documents are documents.ts's.

const page = document.documentElement;
const view = new URLSearchParams(location.hash.startsWith('#/?') ? location.hash.slice(3) : '');

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`youju.${key}`);
  } catch {
    // Storage may be forbidden; the page is then as its stylesheet says.
    return null;
  }
}

for (const key of ['theme', 'size']) {
  const value = view.get(key) ?? remembered(key);
  if (value && value !== 'system' && /^[a-z]{1,12}$/.test(value)) page.dataset[key] = value;
}

const here = page.lang.slice(0, 2);
const { report = '', reports = '' } = page.dataset;
const language = ['zh', 'en'].find((known) => known === view.get('lang')) ?? here;
const asked = reports.split(' ').find((known) => known === view.get('report')) ?? report;

if ('saved' in page.dataset) {
  // A saved file holds both languages.
  page.lang = language === 'zh' ? 'zh-CN' : language;
} else if (language !== here || asked !== report) {
  view.delete('lang');
  const rest = view.toString();
  location.replace(`${asked}${language === 'zh' ? '' : `.${language}`}.html${rest && `#/?${rest}`}`);
}

// What the page's script calls and the browser lacks, it is spared: the document stays as it can be read (main.ts).
// Object.hasOwn: Chromium 93; CSSLayerBlockRule: 99, Firefox 97, Safari 15.4; inert: 102, 112, 15.5.
if (!('hasOwn' in Object && 'CSSLayerBlockRule' in window && 'inert' in page)) {
  page.dataset.old = '';
  addEventListener('DOMContentLoaded', () => {
    document.getElementById('old-browser')?.removeAttribute('hidden');
    flattenLayers();
  });
} else {
  // A press before the page's script is there; what opens and leads on by itself needs none of it.
  const controls: HTMLElement[] = [];
  const keep = (event: MouseEvent) => {
    const control = (event.target as Element).closest<HTMLElement>('button, label, input');
    if (!control?.closest('#root')) return;
    event.preventDefault();
    controls.push(control);
  };
  addEventListener('click', keep, true);
  window.youjuEarlyPresses = { controls, keep };
}

/**
 * A browser without cascade layers drops all that stands in them: their content once more, in the order of the layers, as
 * a sheet that the policy of the document lets a script make.
 */
function flattenLayers(): void {
  const text = document.querySelector('style')?.textContent ?? '';
  const layers = new Map<string, string>();
  for (const opening of text.matchAll(/@layer (\w+)\{/g)) {
    const from = opening.index + opening[0].length;
    let depth = 1;
    let end = from;
    for (; depth > 0 && end < text.length; end += 1)
      depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    const [, name = ''] = opening;
    layers.set(name, (layers.get(name) ?? '') + text.slice(from, end - 1));
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ['theme', 'base', 'components', 'utilities'].map((name) => layers.get(name) ?? '').join(''),
  );
  document.adoptedStyleSheets = [sheet];
}
