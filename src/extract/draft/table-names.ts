/** What a cell of a table is called: what the table is of, its row, its column. */

const BLANKS = /[\s\u3000\u00a0]+/gu;
/** 一、 （二） 3. # 其中： before the name of a row. */
const MARK =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|[#＃*＊]+|其中[:：]?|[-—–·●○]+)+/u;

/** The name of a row without its number, and without blanks that typesetting spreads it with. */
export function rowName(words: string): string {
  const name = words.replace(BLANKS, '');
  return name.replace(MARK, '') || name;
}

export const isTotal = (name: string): boolean => /^(?:合计|总计|小计|共计)$/u.test(name);

const DATE =
  /^(?:19|20)\d{2}年(?:度|年末|末|底)?(?:\d{1,2}[-—–至]\d{1,2}月(?:份)?|前三季度|上半年|下半年|[一二三四]季度)?/u;
const FORM =
  /(?:(?:完成|执行|进展|收支|推进|实施)*(?:情况)?(?:明细|一览|统计|汇总)?表?(?:[（(][^（()）]*[)）])?|及其构成|情况)$/u;
/** 主要指标 says nothing of the rows that they do not say. */
const GENERAL = /指标|项目|任务|情况/u;
const LONGEST = 18;

/** What a table is of, by its caption, where the names of its rows do not say it: 全市一般公共预算收入. Empty for 主要指标表. */
export function subjectOfTable(caption: string): string {
  const words = caption.replace(BLANKS, '').replace(/^附?表[\d一二三四五六七八九十]*[:：]?/u, '');
  const subject = words.replace(DATE, '').replace(FORM, '');
  return subject.length > LONGEST || subject.length < 2 || GENERAL.test(subject) ? '' : subject;
}

/** 全市一般公共预算收入：增值税完成数. A total is of the whole table. */
export function cellName(subject: string, row: string, column: string): string {
  // 发电量 in a column of 产量 is that by itself.
  const isSaid = column === '' || row.endsWith(column) || (column === '产量' && row.endsWith('量'));
  const own = isSaid ? row : `${row}${column}`;
  return subject === '' || row.startsWith(subject) ? own : `${subject}：${own}`;
}
