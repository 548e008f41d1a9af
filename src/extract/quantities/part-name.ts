/** Parts of what was counted before, named by what tells them from the rest: 其他13件, 市级12件, 8项已完成, 年均新增4.3万人. */
import type { QuantityKind } from '../lexicon/quantity.ts';
import { handledName, isHandledClass } from '../syntax/handled-classes.ts';
import type { Item } from '../syntax/item.ts';

/** What was counted last by measure word, and measured last by unit. */
interface Wholes {
  readonly counted: Readonly<Record<string, string>>;
  readonly measured: Readonly<Record<string, string>>;
  readonly within: Readonly<Record<string, string>>;
}

/** 其他13件, 市级12件, 满意的259件: a part of what was counted, named by what tells it from the rest. */
const PART_OF =
  /^(?:其[他它余]|.{0,2}满意|基本了解|(?:国家|[省市县区镇乡州一二三四五特])级|[^，的]{1,16}类|[^，的]{1,8}方面|已[^，的]{1,8}|未[^，的]{1,6}|正在[^，的]{1,8}|列入[^，的]{1,8})$/u;

const OF_RANK = /^[^级]{1,3}级(?:及?以上)?/u;

/** 省级12家 behind 国家级企业技术中心 are the province's of the same. */
const partOf = (part: string, whole: string): string =>
  part.endsWith('级') && OF_RANK.test(whole) ? whole.replace(OF_RANK, part) : `${part}的${whole}`;

/** A part of what was counted in the same measure word; empty where the words name none. */
function ofWhole(named: string, whole: string | undefined): string {
  if (!whole) return '';
  if (isHandledClass(named)) return handledName(named, whole);
  // 改造户厕3260座，其中新建1120座: of the same.
  if (/^(?:新建|改建|扩建|续建|维修|修缮)$/u.test(named))
    return `${named}${whole.replace(/^(?:新建|改建|改造|完成)+(?=.{2})|(?<=.{2})(?:改造|建设)$/gu, '')}`;
  // 由市政府承办的193件: of what was counted, by whom it is handled.
  if (/(?<=.{2})(?:承办|办理|牵头|受理|负责)$/u.test(named) && !named.includes(whole))
    return `${named}的${whole}`;
  return PART_OF.test(named) ? partOf(named, whole) : '';
}

const SAID =
  /^(?=已|正在|尚?未|仍|全部|全面|基本|均|提前|超额|达到|正[按有在加]|进[度展]|滞后|按期|按时|完成|建成|开工|竣工|投[产用])[^，。；、（：]{2,16}/u;

const AMONG = /(?:^|[，。；])(?<what>[\p{Script=Han}A-Z][\p{Script=Han}]{1,11})中有?$/u;
const NOT_SO = /^(?:超过|未|没有|存在)[^，。；、（：]{2,16}/u;

/** B类建议中有17件超过时限: which of what; empty where the words say neither. */
export function amongName({ before, after }: Item): string {
  const what = AMONG.exec(before)?.groups?.what;
  const told = what && (SAID.exec(after)?.[0] ?? NOT_SO.exec(after)?.[0]);
  return told ? `${told}的${what}` : '';
}

/** 8项已提前完成任务，3项达到序时进度: of the things counted before in the same measure word those of which it is said. */
function said({ after }: Item, kind: QuantityKind, named: string, whole: string | undefined): string {
  if (kind !== 'count' || !(named === whole || /^(?:剩余|其余|.*等)?$/u.test(named))) return '';
  // 1件（城区集中供热）完成年度任务的86%: which one it is.
  const which = /^（(?<which>[^（）\d]{2,16})）/u.exec(after)?.groups?.which;
  if (which && whole) return `${whole}（${which}）`;
  const words = SAID.exec(after)?.[0];
  if (!words) return '';
  return whole ? `${words}的${whole}` : named.endsWith('等') ? '' : words;
}

/** 年均新增4.3万人, 较上年新增2家: of what was counted before. */
const FRESHLY = /^(?<how>年均|累计)?(?<base>[较比](?:上年|去年|年初|上年同期|同期))?新增$/u;

function newly(named: string, whole: string | undefined): string {
  const found = FRESHLY.exec(named)?.groups;
  if (!found || !whole) return '';
  const thing = whole.startsWith('新增') ? whole : `新增${whole}`;
  return `${found.how ?? ''}${thing}${found.base ? `（${found.base}）` : ''}`;
}

/** Whether a name is that of a part, whatever it is a part of. */
export const isPartName = (name: string): boolean => PART_OF.test(name);

/** A figure as a part of what was spoken of before; empty where the words name no part. */
export function partName(
  item: Item,
  kind: QuantityKind,
  named: string,
  { counted, measured, within }: Wholes,
): string {
  const word = item.printed.slice(-1);
  const whole = (/^其[他它余]$/u.test(named) ? within[word] : undefined) ?? counted[word];
  return (
    ofWhole(named, whole) ||
    said(item, kind, named, whole) ||
    newly(named, whole ?? measured[item.measured.unit])
  );
}
