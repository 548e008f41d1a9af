import { expect, it } from 'vitest';
import type { WordRun } from '../report/figures/findings.ts';
import { titleBroken } from './title-lines.ts';

const place = { width: 1728, marks: { quoted: '〔原〕', computed: '〔算〕' } };
const linesOf = (...title: WordRun[]) =>
  titleBroken({ title }, 60, place).map((line) =>
    line.map((run) => (typeof run === 'string' ? run : run.text)).join(''),
  );

it('leaves a title that one line holds as it is', () => {
  expect(linesOf('湖上架起了新的桥，路也通了')).toEqual(['湖上架起了新的桥，路也通了']);
});

it('breaks a longer one behind a mark and not inside a word, as evenly as its marks allow', () => {
  const figure: WordRun = { ref: 'a', text: '97.2%', origin: 'quoted' };
  expect(linesOf('新兴产业专班项目投资完成年度任务的', figure, '，快于计划的进度，差距一年比一年小')).toEqual(
    ['新兴产业专班项目投资完成年度任务的97.2%，', '快于计划的进度，差距一年比一年小'],
  );
});

it('leaves one without marks to be broken where its lines end', () => {
  const words = '一'.repeat(40);
  expect(linesOf(words)).toEqual([words]);
});
