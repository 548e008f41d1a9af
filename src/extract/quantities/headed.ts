/** Whose the figures of a sentence or a paragraph are by the words that it opens with. */
import type { Measured } from '../numbers/measured.ts';
import type { Sentence } from '../structure/sentences.ts';
import { subjectBefore } from '../syntax/phrase.ts';
import { isCriterion } from './criterion.ts';

/** 十大交通项目：今年计划投资…: what stands before the colon is whose the sums behind it are. */
const OWNER = /(?:项目|工程|企业|产业|领域|板块|园区|集团|单位|系统|[省市县区镇乡]|类)$/u;
/** 责任单位：市住建局: who sees to it, and not whose the sums are. */
const IN_CHARGE = /(?:责任|牵头|承办|配合|实施|建设|施工|主管|设计|监理)单位$/u;
const LONGEST_OWNER = 24;
const HOW_MANY = /^[一二两三四五六七八九十]+大(?=.{2})/u;

/** Whose the sums of a sentence are, where its first words end in a colon; empty where they name no owner. */
export function ownerOf(text: string, { clauses }: Sentence, measured: readonly Measured[]): string {
  const [first] = clauses;
  if (!first || text[first.end] !== '：' || first.end - first.start > LONGEST_OWNER) return '';
  const holdsFigure = measured.some((one) => one.start < first.end && !isCriterion(text, one));
  const named = subjectBefore(text.slice(first.start, first.end)).replace(HOW_MANY, '');
  return !holdsFigure && OWNER.test(named) && !IN_CHARGE.test(named) ? named : '';
}

const HEADED =
  /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|[一二三四五六七八九十]{1,2}是|[①-⑳■●◆•·])\s*(?<name>(?:[^，。；：\d（）()]|\d{1,3}(?=号)){3,20})(?:$|：(?=.))/u;
const OF_COURSE =
  /^(?:加[快强大]|推[进动]|强化|深化|完善|优化|提[升高]|落实|抓[好紧]|持续|全面|着力|坚持|做[好强大]|积极|大力)|(?:推进|实施|顺利|开展|提速|见效|落实|加快|完成|成效|进展|有序|增强|改善|上台阶|显著|明显|有力|健全|扎实|良好|突出|到位|加速|突破|向好|优化|情况|方面|问题|措施|建议|工作|机制|领导|管理|服务|水平)$/u;

/** （一）总投资：…, 责任单位：…: a field, and not whose the figures behind it are. */
const FIELD =
  /(?:投资|资金|计划|目标|任务|内容|规模|地点|性质|单位|部门|责任人|时间|年限|期限|面积|长度|进度|手续|来源|效益)$/u;

/** （四）适老化改造。全年任务2000户: what a paragraph is headed with is what it speaks of. A heading of its course names nothing. */
export function headedBy(sentence: string): string {
  const name = HEADED.exec(sentence.slice(0, 40))?.groups?.name?.trim() ?? '';
  return name === '' || OF_COURSE.test(name) || FIELD.test(name) ? '' : name;
}
