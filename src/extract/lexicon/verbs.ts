/**
 * The verbs of official prose, by what they do to a figure. Written as alternatives of a regular expression. A pattern that
 * repeats a list must not hold a word that others of it make up: see made-of.ts.
 */

const alternatives = (words: string): string =>
  [...new Set(words.split(' '))].sort((a, b) => b.length - a.length).join('|');

/** The figure says by how much something rose. */
export const RISE = alternatives(
  '涨幅 上调 偏多 增产 多争取 多开 多发 多产 多销 多建 多支出 多完成 多收入 增长 增加 上升 上涨 提高 提升 净增 增收 增支 增 升 涨 攀升 递增 扩大 增幅 增速 增长率为 多增 多收 超收 高出 高 多 快 加快 前移 前进 跃升 晋升 提速 回升 反弹',
);
/** The figure says by how much something fell. */
export const FALL = alternatives(
  '偏少 减产 少支出 少收入 下降 减少 降低 回落 减 降 跌 精简 压缩 压减 下滑 缩短 收窄 缩减 减收 减支 削减 负增长 短收 降幅 低 少 慢 后移 下调 下浮 核减 放缓 下跌 消减',
);
/** With 到, 至 or 为 behind it the figure is where a change ends. */
export const CHANGE = alternatives(
  '缩小 提高 增加 上升 下降 降低 降 升 增 减 减少 调整 优化 扩大 压缩 精简 缩短 提升 增长 回落 收窄 下调 上调 发展 扩展 拓展 延长 改善 变 转变 上涨 跃升 攀升 提速 缩减 压减 延伸 晋升 前移 壮大 扩容 提 削减 增减 回升 扩增 扩充 升级 收缩 扩',
);
/** Between a subject and its figure; they say nothing of either. */
export const LINKS = alternatives(
  '达到 达 为 是 有 共有 共 共计 合计 年均 连年 稳步 安排 预期 实际 累计 完成 实现 突破 超过 超 近 约 分别 各 仅 只 已 也 至 到 由 从 控制在 预计 保持在 稳定在 保持 稳定 拥有 将 预计达 预计达到 已达 已达到 多达 高达 上升至 维持在 双超 双破 破 过 站上 跨越 跨上 迈上 首破 首次突破 首次 率先 迈过 迈入 跨过 越过 仍 均为 均达 总数达 约为 接近 逾 不足 低于 高于 不低于 不超过 整体 平均 全部 已有 就 便 双 创纪录 创纪录地 翻了 翻 了 ， 、 ： : 的',
);
/** How something was done; left out before a verb, but part of the name before a noun: 科学技术支出. */
export const MANNERS = alternatives(
  '大力 积极 扎实 深入 全面 持续 着力 稳步 有序 加快 不断 进一步 认真 切实 充分 有效 重点 全力 统筹 科学 严格 坚决 努力 精心 高标准 高质量 高效 继续 协同 同步 集中 系统 主动 合理 逐步 依法 先后 相继 陆续 及时 按时 如期 率先 首次 全部 正式 成功 累计 预计 共 新 已 均 并 又 还 也 尚 仍 将 力争 确保 必须 超额 提前 基本 初步 大幅 要',
);

/** Verbs that stand before the thing and may be left out of its name. */
export const CARRIERS = alternatives(
  [
    '超额完成 完成 实现 推进 推动 实施 开展 落实 安排 新增安排 预算安排 下达 拨付 筹集 筹措 争取 兑现 拿出 设立 组建 启动 规划建设 谋划实施 谋划 举办 拥有 形成 达成 发放 签订 创建 评选 推荐 建立 制定 出台 给予 获得 荣获 优先发展 抓好 接待 共有 重点实施 带动 吸引 促进 支持 用于 做好 依托 围绕 加强 强化 深化 包括 其中 尚有 还有 另有 仍有 涉及 惠及 按照 通过 以及 累计 预计 超过 达到 约 近 完成了 实现了 核定 力争 确保 建设 发展 组织 投入 保障 覆盖 利用 规划 培育 确定 扩大 建成',
  ].join(' '),
);
/** A carrier is none where it opens a name: 保障性住房, 覆盖率, 完成投资. */
export const NAMES_BY_CARRIER =
  '新开工|保障性|保障房|保障水平|保障能力|保障金|保障基金|覆盖率|覆盖面|覆盖人口|覆盖范围|发展基金|发展资金|发展中心|发展指数|建设用地|建设规模|建设里程|建设资金|规划面积|规划用地|投入产出|投入强度|投入品|完成投资|完成率|利用率|培育库|推荐率|支持率|组织收入|达成率';
/** Prepositions and connectives of one character, where they open no word: 经营 and 从业 are nouns. */
export const PREPOSITIONS =
  '(?:年度)?(?:计划|目标)(?=(?:[今明本当全]年|年内)?(?:新开工|引进|招引|新建|新改建|新增|建设|改造|改建|扩建|完成|实施|开工|安排|创建|修建|整治|治理|硬化|铺设|培育|投放|筹集|发放|培训|栽植|清理|签约))|加上(?![级解年])|加(?=上[级解年])|经(?![营济费开贸信])|从(?![业事])|由|按(?![揭时期])|为(?!民)|对(?![口外德接标])|将|把(?!关)|使(?!用)|让(?!利)|在(?![建线校册岗职园编读库产营外地])|有(?![效机色线限关罪序])|及(?![时格])|和(?![谐平])|与|又|再(?![生就担])|并(?![网购])|也|还(?![建款贷本])|已|且|而|共(?![享建有同青])';
/** Carriers that say what happened to the thing counted and belong to its name: 新增高速公路, 建成标准厂房. */
export const KEPT = alternatives(
  '获批 新增 建成 新建 新引进 新登记 新签约 新培育 新认定 新获批 引进 在建 开工 淘汰 拆除 关停 改造 治理 化解 新改建 改建 续建 累计建成 建成投产 压减',
);
/** A noun phrase behind a count ends where one of these begins; what follows says what became of the thing. */
export const PREDICATES = alternatives(
  '负增长 提出 反映 提供 排名 位居 位列 开工 建成 列入 纳入 入选 入围 获评 获批 获得 获 荣获 被 通过 完成 实现 投入 投产 达到 达产 首次 申报 均 来自 加快 全部 正在 成功 落户 签约 竣工 开展 深入 实行 实施 取得 挂牌 上市 参加 参与 享受 受益 脱贫 摘帽 退出 分别 相继 陆续 顺利 扎实 有序 启动 基本 已 正式 进入 跻身 成为 晋升 通车 投用 投运 复工 运行 办结 得到 解决 率先 超额 联网 接入 上云 落地 动工 续建 推进 整改 验收 设立 占 为 是 同比 比(?![例重率]) 较(?![低高好大强多少快慢]) 增长 下降 前期 当年 全面 主体 封顶 交付 入驻 建档 认定 命名 评为 授予 评定 创建 交办 办复 免审 全覆盖 没有 尚未 通上 通了 实现了',
);

/** What a subject may not be alone: it says what sort of figure follows, not of what. */
export const GENERIC = new RegExp(
  `^(?:(?:${alternatives('累计 共 已 年度 全年 计划 合同 实际 到位 协议 总')})*(?:${alternatives(
    '总投资 投资 完成投资 投资额 总投资额 计划投资 年度投资 累计投资 完成投资额 产值 总产值 收入 营业收入 主营业务收入 销售收入 利润 税收 利税 面积 总面积 建筑面积 总建筑面积 占地面积 占地 金额 总额 资金 数量 总数 总量 人数 户数 件数 规模 额度 增速 增幅 得分 比重 占比 占 长度 里程 总里程 投放 贷款 余额 带动就业 惠及 受益 覆盖 覆盖率 完成率 开工率 完工率 满意率 办结率 合同额 签约额 交易额 成交额 支出 降幅 其中 总人数 建成投产 建成 投产 竣工 开工 续建 在建 新开工 新增 注册资本 协议资金 到位资金 引进资金 新增就业 建成投用 投用 办结 审结 执结 结案 动工 容量 装机容量 完工 竣工投产 签约 开复工 开（复）工 复工 交付 整改 办复 化解 销号 涉及金额 涉及资金',
  )}))$`,
  'u',
);
