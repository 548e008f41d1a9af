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
