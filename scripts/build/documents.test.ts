import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/dataset/schema.ts';
import { checkAlone, checkDocument } from './check-document.ts';
import { fillDocument, planDocuments } from './documents.ts';
import { hashSource } from './policy.ts';
import { readReports } from './reports.ts';

const reports = await readReports('data');
const [report] = reports as [Report];
const assets = {
  beforePaint: 'go()',
  style: { text: 'a{}' },
  script: { hrefs: ['./a.js', './b.js'], watch: 'watch()' },
};
const PACKED = { text: 'start()', packed: 'Zx0', unpack: 'unpack()' };
const page = {
  title: 'A <title> & "more"',
  description: 'what it is',
  body: '<main>content</main>',
  missingScript: '<p>missing</p>',
  cannotRun: '<p>too old</p>',
};
const template = await readFile('index.html', 'utf8');

function fill(language: 'zh' | 'en', html = template) {
  const plan = { name: 'x.html', reportId: report.id, language, report };
  return fillDocument(html, { plan, props: { report, language, published: [] }, page, assets });
}

describe('planDocuments', () => {
  it('makes a document a report and language, and a front page of the newest report', () => {
    const older = { ...report, id: 'older' };
    expect(planDocuments([report, older]).map(({ name, report: { id } }) => `${name}: ${id}`)).toEqual([
      `index.html: ${report.id}`,
      `index.en.html: ${report.id}`,
      `${report.id}.html: ${report.id}`,
      `${report.id}.en.html: ${report.id}`,
      'older.html: older',
      'older.en.html: older',
    ]);
  });
});

describe('fillDocument', () => {
  it('makes a document that keeps to its own policy', () => {
    expect(checkDocument(fill('zh'))).toEqual([]);
  });

  it('says its language, and where the other one is', () => {
    expect(fill('en')).toContain('<html lang="en"');
    expect(fill('en')).toContain(`<link rel="alternate" hreflang="zh-CN" href="./${report.id}.html">`);
  });

  it('escapes the title, and in the data what would end its element', () => {
    const hostile = { ...report, title: { zh: '</script><b>', en: 'x' } };
    const plan = { name: 'x.html', reportId: null, language: 'zh' as const, report: hostile };
    const html = fillDocument(template, {
      plan,
      props: { report: hostile, language: 'zh', published: [] },
      page,
      assets,
    });
    expect(html).toContain('<title>A &lt;title&gt; &amp; &quot;more&quot;</title>');
    expect(html).not.toContain('</script><b>');
  });

  it('links the licence texts where the site has them, and holds them where it is alone', () => {
    expect(fill('zh')).toContain('<link rel="license" href="./licenses.txt">');
    const alone = { ...assets, script: PACKED, icon: 'data:,', licences: 'MIT\n---- and so on' };
    const html = fillDocument(template, {
      plan: { name: 'x.html', reportId: report.id, language: 'zh' as const, report },
      props: { report, language: 'zh', published: [] },
      page,
      assets: alone,
    });
    expect(html).toContain('<!--\nMIT\n---- and so on\n-->');
    expect(html).not.toContain('licenses.txt');
    expect([...checkDocument(html), ...checkAlone(html)]).toEqual([]);
  });

  it('makes a document that works alone of assets that are all inlined, and lets it load nothing', () => {
    const inlined = { ...assets, script: PACKED, icon: 'data:image/svg+xml;base64,AA' };
    const plan = { name: 'x.html', reportId: report.id, language: 'zh' as const, report };
    const props = { report, language: 'zh' as const, published: [] };
    const html = fillDocument(template, { plan, props, page, assets: inlined });
    expect([...checkDocument(html), ...checkAlone(html)]).toEqual([]);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy).not.toContain("'self'");
    expect(policy).toContain("connect-src 'none'");
    const order = ['id="page-data"', '<p>too old</p>', '>Zx0</script>', '<script>unpack()</script>'];
    const places = order.map((part) => html.indexOf(part));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(policy, 'what is unpacked runs by its hash').toContain(hashSource('start()'));
  });

  it('watches the arrival of a script in files from before it is asked for, and of no other', () => {
    const html = fill('zh');
    const order = ['<p>missing</p>', '<script>watch()</script>', '<script type="module" src="./a.js">'];
    const places = order.map((part) => html.indexOf(part));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const alone = { ...assets, script: PACKED };
    const plan = { name: 'x.html', reportId: report.id, language: 'zh' as const, report };
    const props = { report, language: 'zh' as const, published: [] };
    const other = fillDocument(template, { plan, props, page, assets: alone });
    expect(other).not.toContain('<p>missing</p>');
  });

  it('fails when the template has lost a place', () => {
    expect(() => fill('zh', template.replace('<!--body-->', ''))).toThrow('<!--body-->');
  });
});

describe('readReports', () => {
  it('names the file and the place of what is wrong', async () => {
    await expect(readReports('e2e')).rejects.toThrow('data/ holds no dataset');
  });
});
