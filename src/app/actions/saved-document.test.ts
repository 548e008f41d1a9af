import { expect, it } from 'vitest';
import { madeUpReport } from '../../report/testing/made-up-report.ts';
import { parsePageData } from '../document/page-data.ts';
import { SAVED_PLACES } from '../document/saved-places.ts';
import { savedDocument, savedName } from './saved-document.ts';

const { language, id, title, description, data, texts } = SAVED_PLACES;
const template = `<html lang="${language}" data-report="${id}"><title>${title}</title><meta content="${description}">
<script id="data">${data}</script><script id="texts">${texts}</script></html>`;
const read = (html: string, name: string) =>
  new RegExp(`<script id="${name}">([^<]*)</script>`).exec(html)?.[1] ?? '';

it('holds the report on screen, in both languages, and nothing that ends an element before its time', () => {
  const report = { ...madeUpReport(), title: { zh: '</script><b title="&">', en: 'A title' } };
  const html = savedDocument(template, { report, language: 'en', text: null });
  expect(html).toContain(`<html lang="en" data-report="${report.id}"><title>A title</title>`);
  const props = parsePageData(read(html, 'data'));
  expect(props.report).toEqual(report);
  expect(props.published.map((one) => one.id)).toEqual([report.id]);
  expect(savedDocument(template, { report, language: 'zh', text: null })).toContain(
    '<title>&lt;/script&gt;&lt;b title=&quot;&amp;&quot;&gt;</title>',
  );
});

it('holds the report’s text only where the reader wished so', () => {
  const text = { file: 'a.txt', sha256: 'ab', text: '一、工业。<b>' };
  const report = madeUpReport();
  expect(JSON.parse(read(savedDocument(template, { report, language: 'zh', text }), 'texts'))).toEqual([
    text,
  ]);
  expect(read(savedDocument(template, { report, language: 'zh', text: null }), 'texts')).toBe('[]');
});

it('keeps what a dataset says where it reads like a place of the template', () => {
  const report = { ...madeUpReport(), title: { zh: data, en: data } };
  const html = savedDocument(template, { report, language: 'zh', text: null });
  expect(html).toContain(`<title>${data}</title>`);
  expect(parsePageData(read(html, 'data')).report.title.en).toBe(data);
});

it('is made of no template that has lost a place, or has one twice', () => {
  const made = { report: madeUpReport(), language: 'zh' as const, text: null };
  expect(() => savedDocument(template.replace(texts, ''), made)).toThrow(texts);
  expect(() => savedDocument(template + id, made)).toThrow(id);
});

it('names the file after the dataset, and a draft as one', () => {
  const report = madeUpReport();
  expect(savedName(report)).toBe(`${report.id}.html`);
  expect(savedName({ ...report, unconfirmed: [] })).toBe(`${report.id}-draft.html`);
});
