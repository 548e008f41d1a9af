/**
 * Heads of the names of undertakings, and the words that say how far one is. To add a head, add it to the list of its type;
 * to add a status wording, to the list of its stage.
 */
import type { ProjectType, Stage } from '../../report/language/vocabulary.ts';

const HEADS: Readonly<Record<ProjectType, string>> = {
  project:
    '工程 项目 高速 高速公路 公路 铁路 高铁 城铁 地铁 轻轨 大桥 立交桥 隧道 快速路 专用线 水库 水厂 泵站 电站 电厂 风电场 光伏电站 机场 航道 码头 枢纽 管廊 改线 改扩建 污水处理厂 净水厂 再生水厂 处理厂 焚烧厂 热电厂 发电厂 生产线 大道 输电线路 变电站 特大桥 二桥 互通 连接线 延长线 延伸线 绕城线 快线 环路 旅游路 调蓄池 灌区 安置房 安置区 公租房',
  facility:
    '供水站 加油站 消防站 客运站 高铁站 火车站 汽车站 枢纽站 公交站 首末站 幼儿园 敬老院 殡仪馆 文化馆 纪念馆 病区 住院楼 医技楼 制剂楼 实训楼 储备库 养老院 福利院 卫生院 体育场 体育中心 停车场 综合体 康复楼 门诊楼 病房楼 教学楼 宿舍楼 综合楼 中心 基地 平台 实验室 研究院 研究所 博物馆 图书馆 体育馆 展览馆 科技馆 美术馆 文化馆 大剧院 医院 学校 小学 中学 学院 公园 工作站',
  zone: '产业园 产业园区 工业园 工业园区 科技园 科技园区 物流园 物流园区 示范园 示范园区 创业园 孵化园 园区 开发区 示范区 试验区 集聚区 聚集区 保税区 港区 新区 先行区 合作区 创新区',
  plan: '规划 方案 行动计划 发展计划 建设计划 工作计划 培育计划 提升计划',
  measure: '行动 攻坚战 专项',
  programme: '棚户区改造 老旧小区改造 城中村改造 危房改造 生活垃圾分类 智慧城市',
};
/** Names by themselves: a city has one, and need not say which. */
export const WHOLE_NAMES = /^(?:保税港区|综保区|综合保税区|自贸区|自贸试验区|高新区|经开区)$/u;
const WHOLE = '保税港区 综保区 综合保税区 自贸区 自贸试验区 保税物流中心';
/** Programmes that every city runs under the same name. */
export const COMMON_PROGRAMMES = /(?:棚户区改造|老旧小区改造|城中村改造|危房改造|生活垃圾分类|智慧城市)$/u;

const longestFirst = (words: string): string =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');

const typeByHead = new Map(
  Object.entries(HEADS).flatMap(([type, words]) =>
    words.split(' ').map((head): [string, ProjectType] => [head, type as ProjectType]),
  ),
);
for (const head of WHOLE.split(' ')) typeByHead.set(head, head.endsWith('中心') ? 'facility' : 'zone');

export const typeOfHead = (head: string): ProjectType => typeByHead.get(head) ?? 'project';

/** A head that opens another word is none: 工程师, 项目库, 中心城区, 园区化. */
const NO_HEAD_BEFORE =
  '(?!师|技术|机械|塑料|研究|建筑业|库|部|组|化|数|数量|总数|总投资(?![约近超逾达为]?\\d)|投资(?![约近超逾达为]?\\d)|资金|用地|审批|经理|制|城区|城市|镇|村|工作|经济|企业内|人员|人才|局|路段|总里程|里程|货运|客运|沿线|士|长|生|内|级|性|中心)';
export const HEAD = new RegExp(
  `(?:${longestFirst(`${[...typeByHead.keys()].join(' ')}`)})${NO_HEAD_BEFORE}`,
  'gu',
);

/** What all reports say of undertakings in general; a name must say more. */
export const GENERIC_PARTS =
  /(?:意见|政策|重点|重大|重要|一批|一系列|各类|各项|多个|若干|部分|相关|配套|新型|新建|续建|在建|改建|扩建|改扩建|建设|改造|提升|整治|基础设施|公共服务|公益|民生|水利|交通|能源|产业|工业|农业|环保|生态|文化|旅游|科技|创新|服务|物流|教育|卫生|医疗|城建|城市|城镇|农村|市政|市级|省级|国家级|国家|县级|省|市|县|区|全|本|我|大型|中型|小型|优质|高端|高水平|高质量|开放|特色|示范|试点|专业|专项|综合|现代|主导|骨干|支撑|带动|亿元|合作|落地|签约|招商|引资|投资|技改|等|和|与|及|个|项|条|批|类|[一二三四五]期|发展|总体|专题|实施|工作|三年|五年|年度|年|计划|行动|工程|项目|规划|方案|中心|平台|基地|园区|企业|公共|电网|铁路|高速|公路|高速公路|水库|军民融合|乡村振兴|数字经济|节能环保|循环经济|民营经济|(?<=[一二三四五六七八九十\d])大)/gu;

/** Verbs before a name that say it is being done; with them a name needs no predicate. Longest first where it matters. */
export const DOING =
  /(?:谋划(?:实施)?|规划建设|启动(?:建设|实施)?|组织实施|重点实施|持续实施|深入实施|大力实施|全面实施|实施|深入推进|扎实推进|持续推进|统筹推进|加快推进|大力推进|稳步推进|有序推进|全面推进|积极推进|全力推进|推进|推动|扎实开展|深入开展|持续开展|大力开展|广泛开展|全面开展|开展|编制并上报|编制完成|编制|制定出台|制定印发|制定|研究制定|出台|印发|发布|初步建立|建立|组建|设立|成立|建成投用|建成|建设|打造|创建|引进|签订|开工建设|开工|新建|完成|圆满完成|争取|获批|认定)了?/u;

/** What a predicate may begin with; the name ends before it. */
export const STATUS_START =
  /^(?!(?:开工|完工|竣工|投产|完成|建成)率)(?:建设)?(?:因(?=[^，。；]{2,16}(?:影响|原因|制约|问题|滞后|不足|缺口))|受(?=[^，。；]{2,16}影响)|至今|累计完成|形象进度|正在|已经|已|均|尚未|未(?=能|按|如|全|开|动|完|建|竣|投|启|落)|仍|现已|现正|目前|暂停|暂缓|合龙|贯通|试运行|试生产|吊装|装修|全部|全面|全线|正式|成功|顺利|基本|相继|陆续|如期|提前|同步|实质性|主体|前期|可研|勘察|初步设计|设计|规划设计|施工|持续|有序|稳步|扎实|加快|快速|深入|圆满|通过|取得|获得|获评|获批|获|荣获|被|纳入|列入|入选|申建|申报|上报|报批|待批|批复|立项|谋划|开工|动工|在建|建设|建成|竣工|完工|封顶|通车|通航|通水|投产|投用|投运|投入|启动|启用|开通|开馆|开园|开业|运营|运行|挂牌(?!企业)|揭牌|成立|落地|落户|签约|升级|晋升|推进|实施|完成|付诸|验收|下闸|准备|交付|复航|全域封关|封关|成为(?=国家级|省级|全国|全省|首批|首个)|复工|进展|滞后|停工|停滞|受阻|初具)/u;

/** In the order they are tried: a wording that says two things is at the first, and what only says that it goes on is last. */
const STAGE_WORDS: readonly (readonly [RegExp, Stage])[] = [
  [
    /筹建批复|待批|报批|上报|已报|申建|申报|获批|批复(?!概算|总投资|投资|资金)|审批|立项|核准|评审|办理[^，。；]{0,8}(?:许可|手续)/u,
    'approval',
  ],
  [/前期(?:工作|准备)|可研|可行性|谋划|拟建|选址/u, 'planned'],
  [/勘察|初步设计|初设|施工图|设计方案|规划设计|勘测|设计/u, 'design'],
  [
    /通车|通航|通水|通气|投产|投用|投运|投入使用|交付使用|投入运营|投入运行|启用|开馆|开园|开业|上线运行|开通|运营|试运行|封关/u,
    'operating',
  ],
  [
    /开工|动工|在建|续建|封顶|施工(?!招标|图|许可|招投标)|启动.{0,4}建设|形象进度|建设.{0,6}推进|加快建设|建设加快|建设顺利|全面建设/u,
    'construction',
  ],
  [
    /建成|竣工|完工|完成验收|挂牌(?!企业)|揭牌|成立|建立|组建|设立|出台|制定|编制|印发|发布|圆满完成|全面完成/u,
    'completed',
  ],
  [/推进|实施|开展|推动/u, 'ongoing'],
];
/** 准备开工, 即将建成 and 初步建立 are not there yet. */
const NOT_YET = /初步|准备|即将|将于|计划|拟|力争|有望|待|筹备/u;

const HALTED = /暂停|暂缓|停工|停滞|终止|取消|未[^，。；]{0,4}(?:完工|竣工|建成|投[产用运]|通车|验收|完成)/u;
const NOT_BEGUN = /未[^，。；]{0,5}(?:开工|动工|启动)/u;

/** How far the wording says that the thing is; null where it says none. Strictly by the words. */
export function stageOf(wording: string): Stage | null {
  // 暂停实施, 尚未完工: how far it is such words do not say; 尚未开工 does.
  if (HALTED.test(wording)) return null;
  if (NOT_BEGUN.test(wording)) return 'planned';
  const found = STAGE_WORDS.find(([pattern]) => pattern.test(wording));
  if (!found) return null;
  const isEarly = found[1] === 'approval' || found[1] === 'planned' || found[1] === 'design';
  return !isEarly && NOT_YET.test(wording) ? null : found[1];
}
