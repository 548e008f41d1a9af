import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

const revealFolder = path.resolve(
  path.dirname(createRequire(import.meta.url).resolve('reveal.js/reveal.css')),
  '..',
);

afterEach(() => vi.resetModules());
const load = () => import('./trusted-types.ts');

describe('allowedMarkup', () => {
  it.each(['', '3', '3 / 12', '板块 一 > 项目 "a"'])('lets plain text through: %j', async (text) => {
    expect((await load()).allowedMarkup(text)).toBe(text);
  });

  it('lets through the controls that the installed reveal.js writes', async () => {
    const source = await readFile(path.join(revealFolder, 'js/controllers/controls.js'), 'utf8');
    const template = /innerHTML =\s*`([^`]*)`/.exec(source)?.[1] ?? '';
    const written = template.replace(/\$\{[^}]*'(.*?)' : '(.*?)' \}/g, '$2');
    expect(written).toContain('aria-label="previous slide"');
    const { allowedMarkup } = await load();
    expect(allowedMarkup(written)).toBe(written);
  });

  const button =
    '<button class="navigate-left" aria-label="left"><div class="controls-arrow"></div></button>';
  it.each([
    '<b>',
    '&lt;b&gt;',
    'a & b',
    '<img src=x onerror=go()>',
    button.repeat(4).replace('</div>', '</div><script>go()</script>'),
    `${button.repeat(4)}<img src=x>`,
    `<img src=x>${button.repeat(4)}`,
    button.repeat(4).replace('aria-label="left"', 'aria-label="left" onclick="go()"'),
    button.repeat(4).replace('aria-label="left"', 'aria-label="left"onclick="go()"'),
    button.repeat(5),
  ])('refuses %s', async (text) => {
    expect((await load()).allowedMarkup(text)).toBeNull();
  });
});

describe('allowDeckMarkup', () => {
  it('makes the default policy once: a second one would be refused by the browser', async () => {
    const { allowDeckMarkup, allowedMarkup } = await load();
    const createPolicy = vi.fn();
    allowDeckMarkup({ trustedTypes: { createPolicy } });
    allowDeckMarkup({ trustedTypes: { createPolicy } });
    expect(createPolicy.mock.calls).toEqual([['default', { createHTML: allowedMarkup }]]);
  });

  it('asks again when the first time failed', async () => {
    const { allowDeckMarkup } = await load();
    const createPolicy = vi.fn().mockImplementationOnce(() => {
      throw new TypeError('refused');
    });
    expect(() => allowDeckMarkup({ trustedTypes: { createPolicy } })).toThrow('refused');
    allowDeckMarkup({ trustedTypes: { createPolicy } });
    expect(createPolicy).toHaveBeenCalledTimes(2);
  });

  it('is content with a browser that has no Trusted Types', async () => {
    expect(() => load().then(({ allowDeckMarkup }) => allowDeckMarkup({}))).not.toThrow();
  });
});
