/** What a person decides otherwise than the reader has drafted it, entry by entry; all else is confirmed as it stands. */

/** Keys as they are pressed; `type` is written into the field that the key before opened. */
export type Stroke = string | { readonly type: string };

interface Correction {
  /** What the entry's name begins with, and its figure or stage where one name stands twice. */
  readonly name: string;
  readonly value?: string;
  readonly strokes: readonly Stroke[];
}

const renamed = (name: string, to: string): Correction => ({ name, strokes: ['r', { type: to }, 'Enter'] });

export const CORRECTIONS: readonly Correction[] = [
  // Asked for, and chosen from a list: a work report.
  { name: '请选择报告类别；不选则用各类报告通用的词', strokes: ['t', '2'] },
  // Half a slogan, and two words for many reservoirs together: no projects.
  { name: '一业', strokes: ['x'] },
  { name: '中型水库', strokes: ['x'] },
  { name: '小（1）型水库', strokes: ['x'] },
  renamed('铜仁至贵阳航班', '铜仁至贵阳每天往返航班'),
  renamed('至广州航线', '铜仁至广州每周往返航班'),
  renamed('开工建设的项目', '开工建设的电力项目'),
  // How far these are is for a person to say: dammed and not yet running, being built.
  { name: '松桃道塘水库', strokes: ['g', '4', 'Enter'] },
  { name: '石阡花山水库', strokes: ['g', '4', 'Enter'] },
  { name: '沙沱电站', strokes: ['g', '4', 'Enter'] },
  // Zones that were recognised, not undertakings of the year: no projects.
  { name: '大兴工业园区', strokes: ['x'] },
  { name: '大龙开发区', strokes: ['x'] },
  { name: '碧江区工业园区', strokes: ['x'] },
  { name: '印江县工业园区', strokes: ['x'] },
  { name: '沿河县工业园区', strokes: ['x'] },
];

/** The head of the report, in the order of the card's fields; null leaves one as it is. */
export const HEAD: readonly (string | null)[] = [
  '铜仁市2012年工作报告',
  '铜仁市2013年政府工作报告',
  '铜仁市',
  '铜仁市人民政府',
];
