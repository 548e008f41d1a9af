import { expect, it } from 'vitest';
import { madeUpReport } from '../../src/report/testing/made-up-report.ts';
import { beyondBudget, countElements } from './budget.ts';

const report = madeUpReport();
const [project] = report.projects;
const larger = {
  ...report,
  projects: Array.from({ length: 400 }, () => project as NonNullable<typeof project>),
};

it('counts elements, and nothing that only looks like one', () => {
  const html = `<!doctype html><html><!-- <p> --><style>a>b{}</style><body><p title="a">1 < 2</p><br/>
    <script>x("<p>")</script><svg><path d="M0"/></svg></body></html>`;
  expect(countElements(html)).toBe(8);
});

it('names what is beyond, with the limit, and nothing that is within', () => {
  expect(beyondBudget({ documentBytes: 300_000, elements: 4_000 }, report)).toEqual([]);
  expect(beyondBudget({ documentBytes: 300_001, elements: 4_001 }, report)).toEqual([
    expect.stringContaining('300001 bytes of the document, of 300000'),
    expect.stringContaining('4001 elements, of 4000'),
  ]);
});

it('lets a report with more in it weigh more', () => {
  expect(beyondBudget({ documentBytes: 600_000 }, report)).toHaveLength(1);
  expect(beyondBudget({ documentBytes: 600_000 }, larger)).toEqual([]);
});
