/** What a figure takes from the one right before it: its base, its goal, the sum that it is a part of. */

import type { Quantity } from '../lexicon/quantity.ts';
import type { Item } from '../syntax/item.ts';
import { subjectBefore, withoutChange } from '../syntax/phrase.ts';
import type { Related } from '../syntax/relating.ts';
import { ownBase } from './change.ts';

/** `previous` is the quantity before the figure in the same sentence. */
type Link = (item: Item, related: Related, previous: Quantity, text: string) => Related | null;

const changeName = ({ kind }: Related) => (kind === 'growth' ? 'growthVs' : 'deltaVs');
const isChange = ({ kind }: Related): boolean => kind === 'growth' || kind === 'delta';

/** 低于8%的年度目标0.6个百分点: the distance to the figure right before it. */
const distance: Link = (item, related, previous, text) => {
  const goal = /^的(?<reference>[^，。；]{0,6}(?:目标|任务|预期|平均|标准))$/u.exec(item.before)?.groups
    ?.reference;
  if (!goal || item.measured.unit !== '百分点') return null;
  const lower = /(?:低|慢)于?$/u.test(text.slice(Math.max(0, previous.start - 3), previous.start));
  return {
    ...related,
    kind: 'pointChange',
    relation: { relation: 'above', reference: goal },
    direction: lower ? 'down' : null,
    rest: '',
  };
};

/** 完成调整预算25.4亿元的96.97%: a part of the figure right before it. */
const completionOfFigure: Link = (item, related, previous) =>
  /^）?的$/u.test(item.before) && item.measured.unit === '%' && previous.relation?.relation === 'target'
    ? {
        ...related,
        kind: 'percent',
        relation: { relation: 'completionOf', reference: previous.text },
        rest: '',
      }
    : null;

/** 占总长度112公里的65.2%: a share of the figure right before it, by its name. */
const shareOfFigure: Link = (item, related, previous, text) => {
  if (!/^的$/u.test(item.before) || item.measured.unit !== '%') return null;
  const reference = /占(?<whole>总\p{Script=Han}{1,3})$/u.exec(
    text.slice(Math.max(0, previous.start - 6), previous.start),
  )?.groups?.whole;
  return reference
    ? { ...related, kind: 'percent', relation: { relation: 'shareOf', reference }, rest: '' }
    : null;
};

/** As far back as the words of a base reach. */
const BASE_REACH = 16;
/** 比上年同期1449万元增收18万元: over the figure right before it. */
const overFigure: Link = (item, related, previous, text) => {
  if (!isChange(related) && related.kind !== 'pointChange') return null;
  if (!/^(?:同口径|可比)?\p{Script=Han}{1,4}$/u.test(item.before)) return null;
  const reference = ownBase(text.slice(Math.max(0, previous.start - BASE_REACH), previous.start));
  return reference ? { ...related, relation: { relation: changeName(related), reference } } : null;
};

/** 比上年增收3.15亿元，增长8.26%: one base is said for both. */
const sameBase: Link = (item, related, previous, text) => {
  // What is announced is a target, but 比上年预算增加5亿元，增长2% says its base for both.
  const open = related.relation === null || related.relation.relation === 'target';
  if (!open || !isChange(related) || !previous.relation) return null;
  const { relation, reference } = previous.relation;
  if (relation !== 'growthVs' && relation !== 'deltaVs') return null;
  if (related.annual || /(?:平均|累计)/u.test(item.before)) return null;
  const gap = text.slice(previous.start + previous.text.length, item.measured.start);
  if (!/^[，、]?[^，。；]{0,6}$/u.test(gap) || subjectBefore(withoutChange(related.rest)) !== '') return null;
  return { ...related, relation: { relation: changeName(related), ...(reference && { reference }) } };
};

const LINKS: readonly Link[] = [distance, completionOfFigure, shareOfFigure, overFigure, sameBase];

/** The figure as the first link that holds makes it; as it was where none does. */
export function chained(item: Item, related: Related, previous: Quantity | undefined, text: string): Related {
  if (!previous) return related;
  for (const link of LINKS) {
    const found = link(item, related, previous, text);
    if (found) return found;
  }
  return related;
}
