import { expect, it } from 'vitest';
import { arrivingFirst } from './arrive-first.ts';

const chunk = (
  fileName: string,
  code: string,
  given: Partial<Record<'imports' | 'dynamicImports', string[]>> = {},
) => ({
  fileName: `assets/${fileName}`,
  code,
  isEntry: fileName === 'main.js',
  imports: (given.imports ?? []).map((name) => `assets/${name}`),
  dynamicImports: (given.dynamicImports ?? []).map((name) => `assets/${name}`),
});

const site = (pageCode: string) => [
  chunk('main.js', 'import(`./page.js`)', { imports: ['runtime.js'], dynamicImports: ['page.js'] }),
  chunk('runtime.js', ''),
  chunk('page.js', pageCode, { imports: ['runtime.js'], dynamicImports: ['chart.js'] }),
  chunk('chart.js', '', { imports: ['page.js', 'drawing.js'] }),
  chunk('drawing.js', '', { imports: ['runtime.js', 'colour.js'] }),
  chunk('colour.js', '', { imports: ['drawing.js'] }),
];

it('has the file and all that it imports arrive first, but for what the document asks for', () => {
  const changed = arrivingFirst(site('e(()=>import("./chart.js"),[])'));
  expect(Object.fromEntries(changed)).toEqual({
    'assets/page.js': 'e(()=>whenArrived("chart.js drawing.js colour.js").then(()=>import("./chart.js")),[])',
  });
});

it('leaves what the entry wakes the page with, and what the document has loaded', () => {
  expect(arrivingFirst(site('import(`./runtime.js`)')).size).toBe(0);
});

it('takes no property and no other call for an import', () => {
  expect(arrivingFirst(site('a.important("./chart.js");reimport(`./chart.js`)')).size).toBe(0);
});

it('names an import of a file that was not built', () => {
  expect(() => arrivingFirst(site("import('./gone.js')"))).toThrow(
    'assets/page.js imports gone.js, which was not built.',
  );
});
