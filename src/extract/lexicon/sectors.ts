/**
 * What figures and undertakings are about: the departments that any city's report goes through, with the words that point to
 * each. A suggestion for a person to confirm; to add a word, add it to its line. The order of the list is the order of columns.
 */
import type { Text } from '../../report/dataset/schema.ts';

export interface SectorEntry {
  readonly id: string;
  readonly name: Text;
  /** Words that point here; the longest found decides, so that 质检中心 outweighs 中心. */
  readonly words: readonly string[];
}

const sector = (id: string, zh: string, en: string, words: string): SectorEntry => ({
  id,
  name: { zh, en },
  words: words.split(' '),
});

/** Where no word points anywhere. */
export const GENERAL = sector('general', '综合', 'General', '议案 建议 代表提出 提案');

export const SECTORS: readonly SectorEntry[] = [
  GENERAL,
  sector(
    'economy',
    '经济运行',
    'The economy',
    '生产总值 地区生产总值 GDP 经济总量 三次产业 第一产业 第二产业 第三产业 产业结构 固定资产投资 民营经济 县域经济 市场主体 居民消费价格',
  ),
  sector(
    'finance',
    '财政金融',
    'Public finance and banking',
    '财政 预算 税收 一般公共预算 债券 债务 国库 存款 贷款 存贷款 银行 不良 保险 金融 转移支付 三公 融资 上市企业 上市公司 挂牌企业 新三板 资本市场 证券 基金 国有资产 国资 国企',
  ),
  sector(
    'industry',
    '工业',
    'Industry',
    '工业 制造 制造业 工厂 车间 规模以上 规上 产业集群 产业链 技改 产能 装备 钢铁 水泥 炼铁 化工 新兴产业 智能制造 企业集团 单项冠军 隐形冠军 专精特新 专班 产业集聚区 工业园 开发区 厂房 淘汰',
  ),
  sector(
    'innovation',
    '科技人才',
    'Science and talent',
    '科技 创新 高新技术 专利 研发 实验室 研究院 研究中心 技术交易 人才 院士 职称 标准化 博士 孵化 质检中心 检测中心 技术中心 众创',
  ),
  sector(
    'digital',
    '数字化',
    'Digital',
    '5G 信息 数字 数据 云计算 大数据 物联网 人工智能 智慧 上云 互联网 宽带 电信 移动电话 基站 通信 网络 电子政务 软件 芯片',
  ),
  sector(
    'transport',
    '交通',
    'Transport',
    '交通 公路 高速 铁路 高铁 国道 省道 国省干道 道路 大道 路网 机场 航空 航线 航班 旅客 港口 码头 泊位 集装箱 吞吐量 货运 客运 公交 地铁 轨道 桥梁 大桥 隧道 立交 快速路 专用线 航道 通村 物流 停车',
  ),
  sector(
    'water',
    '水利',
    'Water',
    '水利 水库 灌溉 河道 干渠 渠 闸 防洪 饮水 供水 调水 引水 南水北调 水系 再生水 调蓄 堤 水源 水厂 水土流失 地下水 枢纽工程 节水',
  ),
  sector(
    'energy',
    '能源',
    'Energy',
    '能源 电力 电网 主网 输电 变电 电厂 电站 热电 供热 天然气 燃气 煤炭 煤 光伏 风电 生物质 千瓦 新能源 充电桩 油气',
  ),
  sector(
    'agriculture',
    '农业农村',
    'Agriculture and villages',
    '农业 农村 农民 农产品 农林牧渔 粮食 乡村 乡镇 村庄 村集体 耕地 高标准农田 种植 养殖 畜牧 蔬菜 肉类 茶 烟叶 水产 林业 合作社 脱贫 扶贫 土地流转 美丽乡村',
  ),
  sector(
    'environment',
    '生态环境',
    'Environment',
    '生态 环境 环保 空气 大气 PM2.5 污染 污水 减排 排放 节能 能耗 绿化 造林 森林 湿地 垃圾 扬尘 黄标车 水质 断面 废弃物 碳 石漠化 公园 绿地',
  ),
  sector(
    'housing',
    '城建住房',
    'Housing and renewal',
    '城镇化 城市 城建 住房 棚户区 老旧小区 安置房 公租房 保障房 保障性 房地产 商品房 城中村 旧城 小区 市政 管网 街巷 城乡 建成区 燃煤锅炉',
  ),
  sector(
    'opening-up',
    '对外开放',
    'Opening up',
    '对外 开放 外资 外贸 进出口 出口 进口 招商 引资 合作协议 独资 保税 综保区 自贸 跨境 国际 口岸 海关 一带一路 友城 内资 签约',
  ),
  sector(
    'business',
    '营商环境',
    'Business environment',
    '营商环境 营商 政务 审批 放管服 最多跑一次 企业开办 开办时间 办事 证照 行政权力 减税 降费 减负 一网通办',
  ),
  sector(
    'commerce',
    '商贸服务',
    'Commerce and services',
    '消费品 零售 商贸 批发 住宿 餐饮 商圈 电商 电子商务 服务业 会展 商务',
  ),
  sector(
    'culture-tourism',
    '文化旅游',
    'Culture and tourism',
    '文化 旅游 游客 景区 博物馆 图书馆 文物 遗产 体育 非遗 剧 旅游收入 电影 全民健身',
  ),
  sector(
    'education',
    '教育',
    'Education',
    '教育 学校 学生 学位 幼儿园 中小学 小学 中学 高中 大学 高校 职业院校 教师 入学 义务教育',
  ),
  sector(
    'health',
    '医疗卫生',
    'Health',
    '医疗 医院 卫生 健康 床位 医保 疫情 疫苗 防疫 核酸 医生 中医 疾控 诊疗',
  ),
  sector(
    'social',
    '民生保障',
    'Social security',
    '民生 就业 失业 社保 养老 低保 救助 可支配收入 纯收入 居民收入 参保 残疾 儿童 退役军人 劳动力 下岗 社会保障 困难群众',
  ),
  sector(
    'safety',
    '安全治理',
    'Safety and governance',
    '安全生产 应急 消防 治安 扫黑 信访 社会治理 平安 食品药品 执法 司法 法治 矛盾纠纷 监管',
  ),
];

/** One pattern over all words, the longest alternative first. */
const byWord = new Map(
  SECTORS.flatMap((entry) => entry.words.map((word): [string, SectorEntry] => [word, entry])),
);
const escaped = (word: string): string => word.replaceAll('.', '\\.');
const ANY = new RegExp(
  [...byWord.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|'),
  'gu',
);
const LONGEST = 240;

/** The sector that the words point to; null where none does. Of two, the longer word decides, then the later: heads come last. */
export function sectorOf(words: string): SectorEntry | null {
  let found: { entry: SectorEntry; length: number } | null = null;
  for (const [word] of words.slice(0, LONGEST).matchAll(ANY)) {
    const entry = byWord.get(word);
    if (entry && word.length >= (found?.length ?? 0)) found = { entry, length: word.length };
  }
  return found?.entry ?? null;
}
