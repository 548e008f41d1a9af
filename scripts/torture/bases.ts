/** The datasets that mutations begin with: those in data/, the made-up report, and drafts of made-up texts. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { draftReport } from '../../src/extract/draft/draft.ts';
import type { Report } from '../../src/report/dataset/schema.ts';
import { madeUpReport } from '../../src/report/testing/made-up-report.ts';

const DRAFTED = [
  '2031年，一、工业。全市完成投资231.4亿元，占年度计划的104.7%。新建充电桩2652个，超额完成2400个的年度目标，居全省第三位。二、民生。东湖水厂开工建设，西山隧道建成通车。办结建议近40件，满意率98.7%。',
  '2031年12月3日云泽市政府报告：一是工业发展，总投资286.5亿元，截至10月底完成百分之八十。二是城市建设，改造老旧小区214个，完工率99.96%，南渡桥项目等5座桥梁开工。三是改革，审批时限由9.5个工作日压缩至3个工作日。',
  '2031年，新增企业35家，占年度任务的0%。',
  '2031年，南湖新区获批，北山水库竣工投用，中欧班列集结中心启动建设。',
];

const source = { file: 'made-up.txt', sha256: 'a'.repeat(64) };

/** @param root of the repository */
export function bases(root: string): Readonly<Record<string, Report>> {
  const data = path.join(root, 'data');
  const datasets = readdirSync(data).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
  );
  const longer = readFileSync(path.join(root, 'src/extract/draft/made-up/qichuan-2031.txt'), 'utf8');
  return Object.fromEntries([
    ...datasets.map((name) => [name, JSON.parse(readFileSync(path.join(data, name), 'utf8')) as Report]),
    ['made-up', madeUpReport()],
    ...[longer, ...DRAFTED].map((text, index) => [`draft ${index}`, draftReport(text, source).report]),
  ]);
}
