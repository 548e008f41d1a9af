/** One quantity of a report's prose: what is printed, what it is worth, what it measures, how it relates to others. */
import type { Bound } from '../../report/language/vocabulary.ts';

/** What sort of quantity; `threshold` is a criterion and no figure (the 百亿元 in 超百亿元企业), `spec` a rating (220千伏). */
export type QuantityKind =
  | 'amount'
  | 'count'
  | 'measure'
  | 'percent'
  | 'growth'
  | 'delta'
  | 'pointChange'
  | 'multiple'
  | 'ratio'
  | 'rank'
  | 'ordinal'
  | 'duration'
  | 'frequency'
  | 'threshold'
  | 'capacity'
  | 'spec';

type RelationName =
  | 'completionOf'
  | 'target'
  | 'shareOf'
  | 'changeFrom'
  | 'changeTo'
  | 'deltaVs'
  | 'growthVs'
  | 'multipleOf'
  | 'milestone'
  | 'above';

export interface Relation {
  readonly relation: RelationName;
  /** What it relates to, in the report's words: 年度任务, 上年. */
  readonly reference?: string;
}

export interface Quantity {
  /** First UTF-16 code unit of `text`. */
  readonly start: number;
  /** The number with its scale, unit and attached modifiers, as printed: 近3000万元, 20万平方米以上. */
  readonly text: string;
  /** 万 and 亿 multiplied out, per cent as the number of per cent; a ratio or a range is a list. */
  readonly value: number | readonly number[];
  /** Without scale words; `ratio` for a ratio, empty for a bare index number. */
  readonly unit: string;
  readonly bound: Bound;
  readonly kind: QuantityKind;
  /** The short noun phrase that is measured; for growth and delta, what grew. Empty where the words name none. */
  readonly subject: string;
  readonly relation?: Relation;
  /** The span it describes, as printed: 全年, 截至11月底. */
  readonly period?: string;
  /** Among whom a rank is, as printed: 全省. */
  readonly scope?: string;
  /** Per what: 人 for 人均, 天 for 每天. */
  readonly per?: string;
  readonly avg?: 'annual';
  /** 预计 it was an estimate when it was written; `planned` what is to come, by its words or by the part that it stands in. */
  readonly modality?: 'expected' | 'planned';
  readonly direction?: 'down';
}
