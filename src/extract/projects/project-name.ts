/** Where the name of an undertaking begins and ends, and whether the words name one at all. */
import { COMMON_PROGRAMMES, DOING, GENERIC_PARTS, HEAD, WHOLE_NAMES } from '../lexicon/project-words.ts';
import { saysStatus } from './predicate.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 40;
/** What stands before the last of these in a phrase is no part of a name: 以…为引领的, 签订了. */
const CUT =
  /^.*(?:(?:以|按照|围绕|依托|利用|通过|对|向|将|把|在|从|由|经).{2,}的|.{4,}的(?=.{3,})|了|着|：)/su;
/** Adverbs and subjects that may stand before the verb. */
const BEFORE_VERB =
  /^(?:的|其中|确保|力争(?!上游)|争取|督促|特别是|尤其是|现将|关于|同时|我市|全市|市政府|该市|先后|成功|陆续|相继|顺利|及时|全力|着力|大力|积极|扎实|加快|继续|持续|深入|统筹|重点|稳步|有序|全面|切实|认真|狠抓|抓好|做好|高标准|高质量|高水平|率先|首次|正式|进一步|编制完成|聚焦|累计|新增|增加)/u;
/** Adverbs of one character: before a verb they are that, before a noun they are part of it (再生水, 新河). */
const ADVERB = new RegExp(`^[新将还并已再又也共](?=${DOING.source})`, 'u');
const NUMBERED = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|[一二三四五六七八九十]{1,2}(?:是|要))/u;
const TIME =
  /^(?:截至|到)?(?:\d{4}年度?)?(?:\d{1,2}月)?(?:年?[底末]|目前|当前|年内|今年|去年|期间)?(?:(?<=[月日底末])[之以]?前(?![期端沿]))?/u;
/** 投资3200万元实施…: what it costs stands before what is done. */
const INVESTED =
  /^(?:总|计划|概算|估算|完成|拟)*投资(?:约|近|超|逾|达)?[\d.,]{1,12}[余多]?[万亿]{0,2}元(?:的|用于|，)?|^[\d.,]{1,12}[余多]?[万亿]{0,2}元的/u;
const VERB = new RegExp(`^${DOING.source}`, 'u');
const DOING_LAST = new RegExp(`${DOING.source}$`, 'u');
/** A verb in the middle of a phrase, behind the one who does it: 市政府启动…. Such compounds stand in no name. */
const INNER_VERB =
  /^.{0,12}?(?:启动(?:建设|实施)?|签订|制定|出台|印发|谋划(?:实施)?|组织实施|重点实施|深入实施|大力实施|持续推进|扎实推进|深入推进|加快推进|统筹推进|大力推进|全力推进|编制并上报|获批建设|争取到?)了?(?=.{3})/u;

/** Takes away from the front what introduces the name, and tells the verb among it. */
export function nameIn(text: string, range: Range): { start: number; verb: Range } {
  let start = Math.max(range.start, range.end - LONGEST * 2);
  let verb: Range = { start, end: start };
  for (let more = true; more; ) {
    const rest = text.slice(start, range.end);
    const blank = /^[\s　，,、]+/u.exec(rest)?.[0] ?? '';
    const done = VERB.exec(rest)?.[0] ?? '';
    const step =
      blank ||
      NUMBERED.exec(rest)?.[0] ||
      TIME.exec(rest)?.[0] ||
      done ||
      INVESTED.exec(rest)?.[0] ||
      BEFORE_VERB.exec(rest)?.[0] ||
      ADVERB.exec(rest)?.[0] ||
      '';
    more = step !== '' && start + step.length < range.end - 1;
    if (!more) break;
    if (done && step === done) verb = { start, end: start + done.length };
    start += step.length;
  }
  const inner = INNER_VERB.exec(text.slice(start, range.end))?.[0] ?? '';
  if (inner) {
    const said = DOING_LAST.exec(inner)?.[0] ?? '';
    verb = { start: start + inner.length - said.length, end: start + inner.length };
    start += inner.length;
  }
  const cut = CUT.exec(text.slice(start, range.end))?.[0] ?? '';
  if (cut && cut.length < range.end - start - 1) start += cut.length;
  return { start, verb };
}

/** Does the phrase name one thing, or a sort of things (重点项目, 一批水利工程)? */
export function isSpecific(name: string, head: string): boolean {
  if (WHOLE_NAMES.test(name) || COMMON_PROGRAMMES.test(name)) return true;
  // 2033年政府投资项目 are all of that year's.
  if (/(?:19|20)\d{2}年/u.test(name)) return false;
  if (name.length > LONGEST || /[，。；：！？\n\r]|(?:负责|承担|牵头|主管|包联|分管|所属)的/u.test(name))
    return false;
  const own = name.slice(0, name.length - head.length).replace(/[“”《》（）()\s]/gu, '');
  // 两个集成电路项目 and 软件园23个项目 count a sort of things.
  if (
    /^(?:\d+|[一二两三四五六七八九十百]+)(?:余|多)?[个项条座家]/u.test(own) ||
    /\d[个项条座家处]\p{Script=Han}{0,4}$/u.test(own)
  )
    return false;
  // Two characters beyond what all reports say: 澜浦铁路, 青螺湾; in 重点产业园区 nothing is left.
  const left = own.replace(GENERIC_PARTS, '').replace(/\d+(?:\.\d+)?(?![A-Z\d])/gu, '');
  return own.length >= 2 && left.length >= (AFTER_PLACES.test(head) ? 1 : 2);
}

const BRACKETED = /^[（(][^（）()\n]{1,14}[）)]/u;

/** A member of a list that has no head of its own (云浦蓝源 before 石牌生物质热电工程): it must say more than a sort. */
export function isSpecificAlone(name: string): boolean {
  if (!/^[\p{L}\p{N}“”·（）()—-]{3,20}$/u.test(name)) return false;
  const left = name.replace(GENERIC_PARTS, '');
  return left.length >= 3 && !NO_NAME.test(name);
}
/** Clauses and districts that stand in lists too. */
const NO_NAME =
  /^(?:加强|加大|加快|强化|推进|提高|提升|完善|优化|做好|深化|促进|推动)|(?:[市县区]|工作|问题|力度|水平|能力|机制|体系|行业|产业|不足|不够|不[高强快实力]|滞后|缓慢|偏低|薄弱|短缺|困难|欠缺)$|^\d+(?:\.\d+)?(?!国道|省道|县道|[A-Z])/u;

/** The end of the name whose head ends at `end`: with a bracket of its own (B型), or 二期 behind it. */
function nameEnd(text: string, end: number): number {
  const bracketed = BRACKETED.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  const phase =
    /^(?:[一二三四]期(?:工程)?|[东西南北]段|\p{Script=Han}{2,6}段(?=有序|加快|稳步|建设|建成|开工|通车|全线))/u.exec(
      text.slice(end + bracketed, end + bracketed + 8),
    )?.[0].length;
  return end + bracketed + (phase ?? 0);
}

/** 新院区项目总投资6.8亿元: what costs so much is one thing. */
export const HAS_COST =
  /^(?:计划|概算|估算|规划)?(?:总|完成|累计完成)?投资(?:约|近|超|逾|达|为)?\d|^(?:线路|路线|道路|项目)?(?:全长|总长)(?:约|近|超|逾|达|为)?\d/u;

/** Roads and waters are named after the places that they join or lie at, in one or two characters. */
const AFTER_PLACES = /^(?:高速|高速公路|铁路|高铁|公路|城铁|大桥|隧道|水库|机场)$/u;

/** The first head behind which the words end or say what became of the thing; earlier heads are parts of the name. */
export function headIn(
  text: string,
  masked: string,
  range: Range,
): { head: string; end: number; behind: number } | null {
  const words = masked.slice(range.start, range.end);
  for (const match of words.matchAll(HEAD)) {
    const end = range.start + match.index + match[0].length;
    const full = Math.min(range.end, nameEnd(text, end));
    // 澜浦高速项目建设加快推进: 项目 behind a head is what all of the list are, and no part of the name.
    const shared = text.startsWith('项目', full) && match[0] !== '项目' ? 2 : 0;
    // 国际产业园“一区多园”付诸实施: what is quoted behind a name describes it.
    const quoted = /^“◇{1,12}”/u.exec(masked.slice(full + shared, full + shared + 14))?.[0].length ?? 0;
    const rest = text.slice(full + shared + quoted, range.end);
    if (rest === '' || saysStatus(rest) || HAS_COST.test(rest))
      return { head: match[0], end: full, behind: full + shared + quoted };
  }
  return null;
}
