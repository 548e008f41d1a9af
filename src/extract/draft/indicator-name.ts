/** What a drafted indicator is called: its subject, and what the figure says of it where that is not the thing itself. */
import type { Quantity } from '../lexicon/quantity.ts';

const ends = (subject: string, words: RegExp): boolean => words.test(subject);

/** 全省营商环境评价中得分 → 全省: among whom, without what was ranked. */
export function scopeWords(scope: string | undefined): string | null {
  if (!scope) return null;
  const known =
    /^(?:全国|全省|全市|全区|全县|全州|全球|世界|中部地区|中部六省|西部地区|东部地区)(?:[^，。；中]{0,8}?(?:城市|市县|县市区|县区|市州|开发区|示范区))?/u;
  return known.exec(scope)?.[0] ?? scope;
}

const baseOf = ({ relation }: Quantity): string => (relation?.reference ? `（比${relation.reference}）` : '');

function ofPoints(quantity: Quantity, before: string): string {
  const { subject, direction, relation, avg } = quantity;
  const down = direction === 'down';
  if (relation?.relation === 'above')
    return `${subject}${down ? '低于' : '高于'}${relation.reference ?? '对照'}的幅度`;
  // 降幅比上年扩大0.6个百分点: what changed is the size of a change.
  const rate = /(?<rate>增速|增幅|降幅)[^，。；]{0,12}$/u.exec(before)?.groups?.rate;
  if (rate) return `${subject}${subject.endsWith(rate) ? '' : rate}的变化${baseOf(quantity)}`;
  return `${subject}${avg ? '年均' : ''}${down ? '下降' : '提高'}幅度${baseOf(quantity)}`;
}

function ofChange(quantity: Quantity, before: string): string {
  const { subject, kind, direction, relation, avg } = quantity;
  if (kind === 'pointChange' || relation?.relation === 'above') return ofPoints(quantity, before);
  const down = direction === 'down';
  const average = avg ? '年均' : '';
  // 较一季度前移2位: places of a rank.
  if (quantity.unit === '位') return `${subject}位次${down ? '后移' : '前移'}数${baseOf(quantity)}`;
  // 超额完成年度任务150户: so many more than the task.
  if (kind === 'delta' && /(?:任务|目标|计划|预算)数?$/u.test(relation?.reference ?? ''))
    return `${subject}${down ? '低于' : '超出'}${relation?.reference}的数量`;
  if (kind !== 'growth') return `${subject}${average}${down ? '减少' : '增加'}量${baseOf(quantity)}`;
  return ends(subject, /(?:增速|增幅|增长率|降幅|增长)$/u)
    ? subject
    : `${subject}${average}${down ? '降幅' : '增速'}`;
}

const CHANGES: ReadonlySet<Quantity['kind']> = new Set(['growth', 'delta', 'pointChange']);

/** What a relation adds to the name of an actual. */
function ofRelation({ subject, relation }: Quantity): string {
  const reference = relation?.reference;
  switch (relation?.relation) {
    case 'shareOf':
      return /占|比重|占比|份额/u.test(subject) || !reference ? subject : `${subject}占${reference}的比重`;
    case 'changeFrom':
      return `${subject}（${reference ?? '变化前'}）`;
    case 'completionOf':
      return /完成率|执行率|开工率|完工率/u.test(subject)
        ? subject
        : `${subject}${reference ? `完成${reference}的比例` : ends(subject, /完成$/u) ? '比例' : '完成比例'}`;
    case 'target':
      return ends(subject, /(?:目标|任务|计划|指标)$/u) ? subject : `${subject}目标`;
    case 'changeTo':
    case 'deltaVs':
    case 'growthVs':
    case 'multipleOf':
    case 'milestone':
    case 'above':
    case undefined:
      return subject;
  }
}

function unqualified(quantity: Quantity, before: string): string {
  const { subject, kind, relation } = quantity;
  if (CHANGES.has(kind))
    return relation?.relation === 'target' ? `${ofChange(quantity, before)}目标` : ofChange(quantity, before);
  if (kind === 'percent' && relation?.relation === 'above')
    return `${subject}超出${relation.reference ?? '计划'}的比例`;
  if (kind === 'rank') return `${subject}的${scopeWords(quantity.scope) ?? ''}位次`;
  if (kind === 'duration' && /提前$/u.test(before) && !subject.includes('提前'))
    return `${subject}提前的时间`;
  if (kind === 'multiple')
    return relation?.reference ? `${subject}相当于${relation.reference}的倍数` : `${subject}倍数`;
  // 60件，占50%: the share is not called like the count.
  if (
    kind === 'percent' &&
    /占$/u.test(before) &&
    (!relation || (relation.relation === 'shareOf' && !relation.reference)) &&
    !/占|比重|份额|率$/u.test(quantity.subject)
  )
    return `${quantity.subject}占比`;
  return ofRelation(quantity);
}

/** What is no reading says so in its name, wherever that is shown. */
function modalityIn(name: string, { modality }: Quantity): string {
  if (modality === 'expected') return `${name}（预计）`;
  return modality === 'planned' && !/(?:目标|任务|计划|指标)$/u.test(name) ? `${name}（计划）` : name;
}

/** The name in Chinese; `subject` is not empty, `before` the words right before the figure. */
export const nameOf = (quantity: Quantity, before: string): string =>
  modalityIn(unqualified(quantity, before), quantity);
