/** Words in which a numeral names and does not count. Each list says why it exists; a new word goes where its kind stands. */

/**
 * Chinese numerals with a measure word behind them that are no count: idioms and slogans. Without a measure word (两会, 千家万户)
 * a numeral is none anyway, and 个方面 has a rule of its own.
 */
const IDIOMS = [
  // "One" with a measure word introduces a noun and counts nothing.
  '一个 一项 一条 一家 一张 一座 一支 一件 一把 一片 一类 一套 一份 一门 一处 一道 一对 一大 一天 一场 一位 一名 一人 一户 一村 一镇 一县 一乡 一校 一部 一种 一款 一面 一口 一起 一周 一轮 一队 一组 一元 一国 一车 一船 一笔 一所 一本 一篇 一间 一块 一根 一枚 一颗 一单 一列 一段',
  '两个文明 两个一百年 两个百年 两个确立 两个维护 两个责任 两个率先 两个健康 两个大局 两个轮子 两个结合 两个毫不动摇 两个循环 两个全覆盖 两个为主 两个先行 两个关键 两头',
  '三个代表 三个一批 三个万元 三位一体 三重一大 三大战役 三大攻坚战 三大变革 三个导向 三个清单 三面环 三本预算 三本账',
  '四本预算 四本账 四个意识 四个自信 四个全面 四个伟大 四个着力 四个革命 四套班子 四大班子 四大家 四个服从 四位一体 四面八方 四口人',
  '五位一体 五个一 五大发展理念 五个统筹 五项制度',
  '八项规定 八项要求',
  '六个一 六个统一 六位一体 十个明确 十大关系',
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

/**
 * 三门峡, 五台山, 七道湾: a measure word and a word for land make the name of a place; nobody counts gates of gorges. Words that
 * machines and ways have too (水, 桥, 站) are left out.
 */
export const PLACE_BY_NUMBER =
  /^(?:[台道面门盘](?:山(?!地|区|体)|岭|峡|湾|沟(?!渠)|河(?!道|流)|口|坪|镇(?!级)|县(?!级))|盘水|家渠|家子|大连池)/u;

/** What stands behind a number that names a road, a line, a building, a document, a hotline, a league table. */
export const NAMED_BY_NUMBER =
  /^(?:号|国道|省道|县道|乡道|线|高速|路|环|强|版|[.．]\d版|热线|指挥中心|急救|服务热线|平台热线|式|型(?!号)|级|星|等奖|等功|后(?![续来期])|级别|甲|乙|代(?!表|理)|产业(?!园|基|集|带|项|工|联|化|协|技|示|扶)|周年)/u;

/** What stands before a number that is one of those. */
export const NAMED_BEFORE =
  /(?:国道|省道|县道|高速|地铁|文件|编号|邮编|代码|热线|国发|国办发|政发|文号|No\.?|NO\.?|〔|\[|【|[〇零一二两三四五六七八九十]、)$/u;
