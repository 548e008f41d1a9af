/**
 * How far motions and suggestions were answered, as reports on their handling sort them: 已解决（A类）, 正在解决（B类）, 计划解决（C类）, 留作参考（D类）.
 * Each is a part of what was handled, and all of them make it up.
 */
const CLASS = '[（(]?[A-DＡ-Ｄ]类[）)]?';
const ANSWERED =
  '(?:(?:所提)?(?:问题|意见|建议))?(?:已经?|正在|基本|列入|纳入|计划|规划|逐步|拟|暂时|因[^，。；的]{2,16}?|或|、|待)*(?:得到)?(?:解决|采纳|落实|留作参考|作参考|说明解释)(?:或(?:者)?(?:已经?|正在|基本|列入|纳入|计划|规划|逐步|因[^，。；的]{2,16}?)*(?:解决|采纳|落实|留作参考|计划))?';
const HANDLED = new RegExp(`^(?:${CLASS}[（(]?(?:${ANSWERED})?[）)]?|${ANSWERED}(?:${CLASS})?)$`, 'u');
const OF_HANDLED =
  /[A-DＡ-Ｄ]类(?:[（(][^（()）]{2,20})?[）)]?的.|(?:解决|采纳|落实|留作参考|作参考|说明解释)的(?=.{2,})/u;

/** Whether words name one of the classes and nothing else. */
export const isHandledClass = (words: string): boolean => HANDLED.test(words);

/** Whether a name is that of what was handled so, as {@link handledName} makes it. */
export const isOfHandledClass = (name: string): boolean => OF_HANDLED.test(name);

/** 收到, 办理 and the like are said of all, whatever class they came to. */
export const handledName = (part: string, whole: string): string =>
  `${part}的${whole.replace(/^(?:共|收到|办理|承办|交办|受理|办复|主办)+的?(?=.{2,})/u, '')}`;
