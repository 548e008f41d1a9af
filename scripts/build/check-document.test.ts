import { describe, expect, it } from 'vitest';
import { checkAlone, checkDocument } from './check-document.ts';
import { contentSecurityPolicy } from './policy.ts';

const NO_POLICY = 'a policy without trusted-types youju-unpacked or trusted-types youju-worker';

function page(content: string, inline: { scripts?: string[]; styles?: string[] } = {}): string {
  const policy = contentSecurityPolicy({ scripts: [], styles: [], ...inline });
  return `<!doctype html><html><meta http-equiv="Content-Security-Policy" content="${policy}">${content}</html>`;
}

describe('checkDocument', () => {
  it('passes a page that keeps to its own folder', () => {
    const content = `<style>a{}</style><script>let a = 1 < 2;</script><script type="application/json">{}</script>
      <script type="module" src="./assets/a.js"></script><a href="#x" title="style=&quot;a&quot; http://a.b">b</a>
      <svg xmlns="http://www.w3.org/2000/svg"></svg>`;
    expect(checkDocument(page(content, { scripts: ['let a = 1 < 2;'], styles: ['a{}'] }))).toEqual([]);
  });

  it.each([
    ['<p style="color:red">', 'an inline style attribute'],
    ['<p STYLE=color:red>', 'an inline style attribute'],
    ['<p title="a > b" style="color:red">', 'an inline style attribute'],
    ['<p onclick="go()">', 'an inline event handler'],
    ['<img src="https://example.com/a.png">', 'an address on another host'],
    ['<a href="//example.com">', 'an address on another host'],
    ['<a href="javascript:go()">', 'a script as an address'],
    ['<script>go()</script>', 'an inline <script> without its hash'],
    ['<style>a{}</style>', 'an inline <style> without its hash'],
  ])('refuses %s', (content, problem) => {
    expect(checkDocument(page(content))).toEqual([expect.stringContaining(problem)]);
  });

  it('refuses a page without a policy', () => {
    expect(checkDocument('<!doctype html><p>')).toEqual(['no Content-Security-Policy']);
  });

  it.each([
    ['; trusted-types youju-worker', '', NO_POLICY],
    ['; trusted-types youju-worker', '; trusted-types default', NO_POLICY],
    ['; trusted-types youju-worker', '; trusted-types youju-worker default', NO_POLICY],
    ["require-trusted-types-for 'script'", '', "a policy without require-trusted-types-for 'script'"],
  ])('refuses a page whose policy lets strings become markup: %s becomes %j', (told, instead, problem) => {
    const html = page('<p>');
    expect(html).toContain(told);
    expect(checkDocument(html.replace(told, instead))).toEqual([problem]);
  });
});

describe('checkAlone', () => {
  it('passes a page that holds all it needs; a link that is followed by hand may lead away', () => {
    const content = `<link rel="icon" href="data:image/svg+xml;base64,AA"><link rel="alternate" href="./x.en.html">
      <style>a{}</style><script>load('<img src="./a.png">')</script><a href="x.html">b</a>
      <svg><use href="#a"/></svg><img src="data:image/png;base64,AA">`;
    expect(checkAlone(page(content))).toEqual([]);
  });

  it.each([
    '<script type="module" src="./assets/a.js"></script>',
    '<link rel="stylesheet" href="./a.css">',
    '<link rel="modulepreload" href="./a.js">',
    '<link rel="icon" type="image/svg+xml" href="./favicon.svg">',
    '<link rel="manifest" href="./manifest.webmanifest">',
    '<img src="a.png">',
  ])('refuses %s', (content) => {
    expect(checkAlone(page(content))).toEqual([expect.stringContaining('a file from beside it')]);
  });
});
