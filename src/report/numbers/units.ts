/**
 * Units and measure words, by what sort of quantity they make. To add one, add its printed form: the longest form that
 * stands behind a number wins, so the order within a list does not matter.
 */

/** What sort of quantity a unit makes, as far as the unit alone says it. */
type UnitKind = 'amount' | 'percent' | 'multiple' | 'measure' | 'spec' | 'duration' | 'frequency' | 'count';

export interface Unit {
  /** As it is printed behind the number. */
  readonly printed: string;
  /** As the same unit is called however it is printed: 个工作日 is 工作日, 名 is 人. */
  readonly unit: string;
  readonly kind: UnitKind;
  /** Stands behind Chinese numerals as a matter of course: 三十二家 counts, but 二期 names. */
  readonly chinese: boolean;
}

const unitsOf = (kind: UnitKind, words: string, chinese = true): Unit[] =>
  words.split(' ').map((entry) => {
    const [printed = '', unit = printed] = entry.split('=');
    return { printed, unit, kind, chinese };
  });

const MONEY = unitsOf(
  'amount',
  '元 元/千瓦时 元/平方米 元/吨 元/立方米 元/亩 元人民币=元 人民币=元 块钱=元 美元 欧元 日元 港元 港币=港元 英镑 韩元 卢布 新台币 澳元 加元 角 分钱=分',
);
const PERCENT = unitsOf(
  'percent',
  '% ％=% ‰ ‱ 个百分点=百分点 百分点 个百份点=百分点 个千分点=千分点 千分点 个基点=基点 基点 pct=百分点 个点=百分点',
);
const MULTIPLE = unitsOf('multiple', '倍');
const MEASURE = unitsOf(
  'measure',
  [
    '吨 吨标准煤 吨标煤=吨标准煤 吨公里 公斤 千克 克 斤 担 公担 磅 吨位 载重吨 总吨',
    '亩 公顷 平方公里 平方千米=平方公里 平方米 平米=平方米 平方 立方米 立方 公里 千米=公里 米 厘米 毫米 微米 海里',
    '公里/小时 千米/小时=公里/小时 吨/日 吨/年 立方米/日 吨/天 人/平方公里 微克/立方米 毫克/升 微克每立方米=微克/立方米',
    '毫克 微克 升 毫升 桶 千瓦时 度电=千瓦时 千瓦 兆瓦 吉瓦 瓦 千伏安 兆伏安 标准立方米 车公里 人公里',
    'kWh=千瓦时 kW=千瓦 MW=兆瓦 GW=吉瓦 km=公里 km²=平方公里 m²=平方米 ㎡=平方米 m³=立方米 m2=平方米 m3=立方米 km2=平方公里 μg/m³=微克/立方米 ug/m3=微克/立方米 ℃ 摄氏度 °C=℃ 分贝',
    '岁 周岁=岁 Mbps GB TB PB Mb/s Gbps PFlops TFlops 比特 株/亩',
  ].join(' '),
);
const SPEC = unitsOf('spec', '千伏 kV=千伏 KV=千伏 伏 兆帕 毫瓦 马力 蒸吨');
const DURATION = unitsOf(
  'duration',
  '个工作日=工作日 工作日 个自然日=自然日 自然日 个小时=小时 小时 分钟 秒 秒钟=秒 毫秒 个月=月 天 个季度=季度 个星期=星期 个学期=学期 周 年 日',
);
const FREQUENCY = unitsOf('frequency', '个班次=班次 班次 班/周 班/天 班/日 趟次');
const COUNT = unitsOf(
  'count',
  [
    '个 家 户 套 人 名=人 位=人 件 项 条 座 处 所 台 台套 台（套） 台(套) 台/套 套/台 辆 艘 架 部 张 份 栋 幢 间 门 块 片 支 只 头 羽 匹 株 棵 本 册 篇 幅 场次 场',
    '人次 户次 件次 车次 架次 辆次 艘次 船次 班 趟 标箱 标准箱=标箱 个标准箱=标箱 TEU=标箱 箱 例 宗 起 笔 单 列 车 船 家次 批次 箱次 套次 人份 剂 剂次 针次',
    '口 眼 孔 道 段 根 颗 粒 枚 盏 盒 把 村=个 镇=个 乡=个 县=个 国=个 社区=个 街道=个 村居=个 单位=个 部门=个 片区=个 组 队 支队 对 伙 校 盘 杆 面 尾 头只 畦 窝 类 大类=类 种 款 轮',
    '户企业=户 车位 泊位 床位 张床位=张 个床位=个 学位 个学位=个 座位 席位 席',
  ].join(' '),
);
/** Behind Chinese numerals these name and do not count: 二期, 三批, 两次; behind digits they count: 举办培训班12期. */
const DIGITS_ONLY = [
  ...unitsOf('count', '次 期 批 届 层 集 课时 学时 个学时=学时', false),
  ...unitsOf('measure', '度 分', false),
];
/** Noun-like measure words that join the noun behind them: 9大新兴产业 are nine. */
const GREAT = unitsOf('count', '大=个');

const ALL: readonly Unit[] = [
  ...MONEY,
  ...PERCENT,
  ...MULTIPLE,
  ...MEASURE,
  ...SPEC,
  ...DURATION,
  ...FREQUENCY,
  ...COUNT,
  ...DIGITS_ONLY,
  ...GREAT,
];

const LONGEST = Math.max(...ALL.map(({ printed }) => printed.length));
const byPrinted = new Map(ALL.map((unit) => [unit.printed, unit]));

/** The longest unit that begins at `at`; null where none does. */
export function unitAt(text: string, at: number): Unit | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const found = byPrinted.get(text.slice(at, at + length));
    if (found) return found;
  }
  return null;
}

/** What a printed unit is called: 名 → 人, 千米/小时 → 公里/小时. A unit that no list knows is called as it is printed. */
export function unitName(printed: string): string {
  const known = byPrinted.get(printed);
  if (known) return known.unit;
  const [unit = '', divisor] = printed.split(/[/／]/u);
  return divisor === undefined ? printed : `${unitName(unit)}/${unitName(divisor)}`;
}

/** 3个百分点 → 百分点: the measure word 个 before a unit that is one itself is no part of it. */
export function withoutMeasureWord(printed: string): string {
  const known = printed.startsWith('个') ? unitAt(printed, 0) : null;
  if (!known || known.printed === '个') return printed;
  return unitName(known.printed.slice(1)) === known.unit ? printed.slice(1) : printed;
}

/** 两年半, 一个半小时: a span of time and half of it more. 半径 and 半途 are other words. */
const HALF_MORE = /^(?:(?<short>[年天周])半(?![径数途价岛程票决载夜成壁])|个半(?<long>小时|月|学期|工作日))/u;
const LONGEST_HALF = 6;

/** The unit with half of it more that stands at `at`, right behind a number. */
export function halfBehind(text: string, at: number): { unit: string; length: number } | null {
  const found = HALF_MORE.exec(text.slice(at, at + LONGEST_HALF));
  const { short, long } = found?.groups ?? {};
  const unit = short ?? (long === '月' ? '个月' : long);
  return found && unit ? { unit, length: found[0].length } : null;
}
