/** Words in which a numeral names and does not count. Each list says why it exists; a new word goes where its kind stands. */

/** Chinese numerals with a measure word behind them that are no count: idioms, slogans, names of places. */
const IDIOMS = [
  // "One" with a measure word introduces a noun and counts nothing.
  '一个 一批 一项 一条 一家 一张 一座 一支 一件 一把 一片 一线 一类 一套 一份 一门 一处 一次 一届 一期 一道 一对 一大 一年 一天 一场 一位 一名 一人 一户 一村 一镇 一县 一乡 一校 一站 一网 一窗 一部 一种 一款 一层 一方 一面 一端 一口 一起 一时 一度 一季 一周 一月 一日 一号 一级 一点 一些 一轮 一副 一队 一组 一条龙 一元 一分 一国 一车 一船 一笔 一所 一本 一篇 一间 一块 一环 一根 一枚 一颗 一单 一列 一双 一群 一股 一段 一路',
  '两个方面 两个月 两个文明 两个一百年 两个百年 两个确立 两个维护 两个责任 两个层面 两个率先 两个健康 两个大局 两个轮子 两个结合 两个毫不动摇 两个循环 两个全覆盖 两个为主 两个先行 两个关键 两手 两会 两岸 两山 两翼 两化 两委 两江 两网 两型 两新 两高 两头 两端 两级',
  '三个代表 三个方面 三个一批 三个万元 三位一体 三重一大 三大战役 三大攻坚战 三大变革 三家子 三门峡 三台县 三道岭 三台山 三个导向 三次产业 三个清单 三个月 三面红旗 三面环 三本预算 三本账',
  '四本预算 四本账 四个方面 四个意识 四个自信 四个全面 四个伟大 四个着力 四个革命 四套班子 四大班子 四大家 四个服从 四方 四位一体 四面八方 四面山 四口人',
  '五位一体 五个方面 五个一 五台山 五大连池 五家渠 五大发展理念 五个统筹 五项制度 五道口 五块石',
  '六个方面 六个一 六个统一 六盘水 六盘山 六大员 六片六 六位一体 七个方面 七台河 七道湾 八个方面 八面通 八面山 八大山人 九个方面 九台 十个方面 十个明确 十大关系 十面埋伏',
  '百家争鸣 百家姓 千家万户 千人计划 万人计划 万户侯 亿万 千千万万 万家乐 万人坑',
]
  .join(' ')
  .split(' ');
const IDIOM_STARTS = new Set(IDIOMS);
const LONGEST_IDIOM = Math.max(...IDIOMS.map((word) => word.length));

/** Does a word that counts nothing begin here? */
export function idiomAt(text: string, at: number): boolean {
  for (let length = LONGEST_IDIOM; length > 1; length -= 1) {
    if (IDIOM_STARTS.has(text.slice(at, at + length))) return true;
  }
  return false;
}

/** What stands behind a number that names a road, a line, a building, a document, a hotline, a league table. */
export const NAMED_BY_NUMBER =
  /^(?:号|国道|省道|县道|乡道|线|高速|路|环|强|版|[.．]\d版|热线|指挥中心|急救|服务热线|平台热线|式|型(?!号)|级|星|等奖|等功|后(?![续来期])|级别|甲|乙|代(?!表|理)|产业(?!园|基|集|带|项|工|联|化|协|技|示|扶)|中全会|周年|年代|年级|年期|岁及以上|届|·|•)/u;

/** What stands before a number that is one of those. */
export const NAMED_BEFORE =
  /(?:国道|省道|县道|高速|地铁|文件|编号|邮编|代码|热线|国发|国办发|政发|豫政|文号|No\.?|NO\.?|第|〔|\[|【|·|•|[〇零一二两三四五六七八九十]、)$/u;
