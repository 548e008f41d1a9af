/**
 * What the schema says of each field, in Chinese, by its English sentence: where that changes, the Chinese is asked for
 * anew. `npm run generate` fails on a sentence without its Chinese, and on Chinese that no sentence asks for any more.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  'One report: its dataset.': '一份报告的数据集。',
  'Where the JSON Schema is, for editors.': 'JSON Schema 的位置，供编辑器使用。',
  'Tells a dataset from other JSON.': '表明这是数据集，不是其他 JSON 文件。',
  'Of the format. Earlier versions are read and brought to this one; any other is refused.':
    '格式的版本。较早的版本读入后转为现行版本，其他版本不能打开。',
  'Lower-case words joined by hyphens; stable, since links hold it. Not `constructor`, not `prototype`.':
    '编号：小写英文单词，以连字符相连；链接中用到，确定后不要改动。不能用 `constructor`、`prototype`。',
  'What kind of report it is, by which its meeting and its day are named. Left out: by words that are true of any.':
    '报告的类别，会议和日期的名称由此而定。不填时，用对各类报告都适用的名称。',
  'Short, for the masthead.': '简短的标题，用于页首。',
  'As the report is headed.': '报告的完整标题。',
  'The city it is about.': '报告所涉及的城市。',
  'Who issued it.': '发布机关。',
  'The meeting that it belongs to: of a report on a motion, where that was moved.':
    '报告所属的会议；报告代表所提事项办理情况的，为提出该事项的会议。',
  'Who reported, where that is not who issued it, such as a government.':
    '报告机关（与发布机关不同时填写），如人民政府。',
  'The day on which it was reported or published.': '报告或发布的日期。',
  'First UTF-16 code unit, counted from 0.':
    '起点：第一个字符的位置，从0数起（按 UTF-16 码元计，一个汉字计1）。',
  'The code unit behind the last one.': '终点：最后一个字符之后的位置。',
  'The text from start to end, as printed.': '起点到终点之间的原文，照录。',
  'YYYY-MM-DD.': '写作“年-月-日”，如 2020-11-30。',
  'The year it reports on.': '报告的年度。',
  'The text that every locator points into.': '各处位置所指的原文。',
  "The text's file name; the text itself is not part of the dataset.": '原文的文件名；原文本身不在数据集中。',
  'Of the file, byte for byte.': '原文文件的校验值（SHA-256）。',
  'UTF-16 code units.': '原文的字符数（按 UTF-16 码元计）。',
  'Where the sentences of each paragraph begin, by which places are named.':
    '各段中每一句的起始位置，用来说明出处在第几段第几句。',
  'Indicators that lead the page, most telling first.': '列在页首的指标，最重要的在前。',
  'In the order of the report.': '各板块，按报告中的顺序。',
  'What indicators and projects are about, in the order of columns.': '指标和项目所属的领域，按各列的顺序。',
  'Its name.': '名称。',
  'Where projects are.': '项目所在的地点。',
  'One thing measured each.': '每项是一个被计量的事物。',
  'The register.': '项目总表。',
  'Every other numeral of the text, and why it is no figure.': '原文中其余不表示数量的数字，逐一说明理由。',
  'What is said twice in two ways.': '报告先后使用两种写法的事项。',
  'What is announced, and where it is reported on.': '报告列举的事项，以及在何处报告。',
  'What is said to be reached, without a figure.': '以文字表述、未列数据的成效。',
  'Words that readers may not know, explained.': '读者可能不熟悉的词语及其说明。',
  'A word of the report that its readers may not know.': '报告中读者可能不熟悉的一个词语。',
  'The word as it stands in names and titles.': '名称和标题中所用的词语。',
  'Other words for the same.': '同一事物的其他说法。',
  "What it means, in words of our own and never the report's. Figures only as placeholders.":
    '词语的意思，用自己的话写，不抄报告；数字只用占位符。',
  'No English has been written yet: the Chinese words stand in its place.': '还没有英文：该处以中文代替。',
  'Only of a draft: indicators and projects that no person has confirmed yet.':
    '仅草稿有此项：还没有人确认过的指标和项目。',
  'What readers are told of a draft. Without it the build publishes none.':
    '对读者说明草稿情况的话；没有这一项，构建时不发布草稿。',
  'What must add up.': '分项之和应与合计相符的数字。',
  'Plain words in both languages; never markup.': '中英文文字，不含任何标记。',
  'In Chinese.': '中文。',
  'In English.': '英文。',
  "One of the report's numbered parts.": '报告编了序号的一个部分（板块）。',
  "The pillar's number in the report; no other pillar's.": '板块在报告中的序号，各板块不同。',
  'The pillar in a few words, for navigation.': '板块的简称，用于导航。',
  "The pillar's own heading in the report.": '板块在报告中的标题。',
  'The active title. Figures only as placeholders: {indicator-id}, {indicator-id.gap} …':
    '表达结论的标题。数字只能用占位符：{指标编号}、{指标编号.gap}……',
  'Two lines under the title; placeholders as in finding.': '标题下的两行说明；占位符同上。',
  'In the order of the panel.': '图表，按显示的顺序。',
  'Indicators shown as cards, the others as a list; without it the first ones not in a chart.':
    '以卡片显示的指标，其余列为清单；不填时，取图表以外的前几项。',
  "The place of some words in the report's text, in which CR LF is read as LF.":
    '一段词句在原文中的位置；原文的换行（CR LF）按一个字符（LF）计。',
  'Progress against targets.': '对照目标的进度。',
  'Of the chart; not `targets` or `stage-matrix`, which are charts of the whole report.':
    '图表的编号；不能用 `targets`、`stage-matrix`，那是全报告的图。',
  'The sort of chart.': '图表的类型。',
  'An active title; figures only as placeholders.': '表达结论的标题；数字只能用占位符。',
  'Ids of indicators, in the order of the chart.': '指标的编号，按图中的顺序。',
  "One bar: a whole, inside it the part's target, inside that what is done.":
    '一根横条：整体之内是部分的目标，其内是实际完成。',
  'The indicator that is the whole bar.': '作为整体的指标。',
  'Another indicator inside it, with its progress.': '整体之内的另一项指标，须有目标或完成率。',
  'Counts along one road, from first to last: only where the words make each a step of the one before.':
    '同一过程中各步的数量，从先到后；只用于报告写明逐步递进的情形。',
  'Counts of one unit that stand side by side in one bar; their sum is computed.':
    '同一单位的几项数量，并列于一根横条；合计为据报告计算。',
  'By how much things have grown, from a zero line; what has fallen goes the other way.':
    '各项增减幅度，自零线起画横条，下降的画向另一边。',
  'Things of one unit before and after: each indicator, and the one that it calls earlier.':
    '同一单位各项指标变化前后的数值：所列指标，以及它以 earlier 写明的变化前指标。',
  'One thing over time, a column for each day that its indicators describe.':
    '同一事项各期的数值，每个统计截至日期画一根竖条。',
  'Ranks in different orders, as a ladder; no bars.': '各项位次，以阶梯表示，不画横条。',
  'One mark per project of the pillar, by sector, shaded by stage.':
    '本板块每个项目一个标记，按领域排列，以深浅表示阶段。',
  'A quantity that may have a target.': '可以有目标的数量。',
  'null: stated outside the numbered parts.': '所属板块的编号；null 表示在板块以外。',
  'One of the sectors.': '所属领域的编号。',
  'What is measured, saying what the words say and no more.': '指标的名称，只说报告写明的内容。',
  'The unit as read on screen: 家 / firms. For 元, 亿元 / CNY 100 million is made by the formatter.':
    '显示的单位，如 家 / firms。单位为元的，亿元 / CNY 100 million 由程序写出。',
  'The figure itself.': '数字本身（实际完成）。',
  'The day it describes.': '统计截至日期。',
  'What a careful reader must know: the denominator, what the words do not say.':
    '读者应当知道的说明：分母是什么，报告没有写明什么。',
  'What of its scope the words leave open, as a clause without a full stop: for the audit.':
    '报告对其范围未写明之处，写成不带句号的短句，用于核对提示。',
  'What sort of quantity.': '数量的种类。',
  'The words say 累计: it has grown from some earlier day, not in the period of its target alone.':
    '报告写作“累计”：从更早的日期累加而来，不限于目标期限之内。',
  'null: measured against nothing.': '目标与完成率；null 表示没有可对照的目标。',
  'A figure as printed: its token at its place, and what the token says.':
    '照录的数字：原文写法及其位置，以及由此读出的数值。',
  '万 and 亿 multiplied out; per cent as the number of per cent; a rank as its number. 0, or from 1e-9 to 1000000000000000 on either side of it.':
    '数值：万、亿须乘出；百分数写百分号前的数；位次写名次。可为0，或绝对值在1e-9～1e15之间。',
  'As in the report, without scale words: 元, %, 家, 个, 户, 位, 工作日 …':
    '原文的单位，不含万、亿：元、%、家、个、户、位、工作日……',
  'How the words bind the number.': '报告对数字的限定（约、近、超过等）。',
  'Where the unit stands, with its scale words, if not beside the number: the head or the caption of a table (单位：万元). The wording there is then the number alone.':
    '单位（连同万、亿等）不在数字旁时所在的位置，如表头或表题中的“单位：万元”；此时原文词只是数字本身。',
  'The words announce it: a figure of what is to come, with no actual yet. It is never shown as done.':
    '原文说的是将要达到的数（计划、目标），还没有完成数；任何地方都不按完成数展示。',
  'Why something is not there. Never 0, null or a guess.': '某项为何没有。不得以0、null 或推测代替。',
  'The reason.': '理由。',
  'The day a figure describes: stated as a date, stated only in words, or not stated.':
    '统计截至日期：写明日期的、只用文字表述的、未注明的。',
  'A day, or the last day of the month or year that the token names.':
    '某日；原文只写月份或年份的，取其最后一天。',
  'Words such as 截至目前.': '“截至目前”之类的文字。',
  'No date can be read from the token.': '由原文写法不能确定日期。',
  'At least one of target and completion is printed; the other can be computed.':
    '目标与完成率至少有一项见于报告，另一项可据报告计算。',
  'What sort of thing the target is.': '目标的性质。',
  'The denominator by its name in the report, such as 年度任务.': '分母在报告中的名称，如年度任务。',
  'The target where the report prints it; it and what is measured against it are not below 0.':
    '报告所列的目标；目标与实际完成都不小于0。',
  'actual ÷ target where the report prints it.': '报告所列的完成率（实际完成÷目标）。',
  'The span that the target is for; null where the report does not say.': '目标的期限；报告未写明的为 null。',
  'First day.': '第一天。',
  'Last day.': '最后一天。',
  'A rate or a share of something named: it has no target, whatever its value.':
    '比率或占比：不论数值大小，都没有目标。',
  'What sort of ratio.': '比率的种类。',
  'The same thing measured before: another indicator, of the same kind and unit.':
    '同一事项变化前的指标：另一项同类、同单位的指标。',
  'Of growth: the figure is the size of a fall, printed without a sign: 下降3.2%.':
    '用于增速：数字是下降的幅度，原文不带负号，如“下降3.2%”。',
  'Of growth: the words say 年均, the mean rate a year over several years.':
    '用于增速：报告写作“年均”，即若干年的年平均增速。',
  'What it is a rate or share of.': '分母：以什么为100%。',
  'A rank: smaller is better; there is no bar.': '位次：越小越好，不画横条。',
  'A rank.': '位次。',
  'Among whom: 全省 / the province.': '参加排名的范围，如 全省 / the province。',
  'How many are ranked.': '参加排名的总数。',
  'A level that the words say was reached or passed, with no actual figure beyond it.':
    '报告只说达到或突破的关口，没有更确切的数字。',
  'A milestone.': '关口。',
  'A limit that a rule sets, which sorts what is counted: ten signatories or more.':
    '规则设定的门槛，用来划分所计的事物，如“十人以上”联名。',
  'A threshold.': '门槛。',
  'A number of the country or the province, none of the place reported on: it has no target.':
    '全国或全省的数字，不是本地的，没有目标。',
  'A number of context.': '背景数字。',
  'One named undertaking, plan or measure.': '报告提到的一项工程、规划或举措。',
  'null: named outside the numbered parts.': '所属板块的编号；null 表示在板块以外提到。',
  'What it is; only a project, facility, zone or programme is counted among the projects.':
    '类型；只有工程项目、机构设施、园区和专项工程计入项目数。',
  'Its name; the Chinese one as printed, or shortened.': '名称；中文名照录，或加以简化。',
  'Where the report names it.': '报告提到它的位置。',
  'One of the places, where the words name one.': '地点的编号；报告写明地点的才填。',
  'How far it is, strictly by the words: in the order of the list, or why it has none.':
    '所处阶段，严格依报告表述，取列表中的一项；没有的填理由。',
  "The report's own short wording; locator null only where the wording is not one run of words.":
    '报告的简短表述；表述不是连续一段的，位置填 null，其余都要填。',
  'Where the wording stands.': '该表述的位置。',
  'Quantities that belong to it.': '属于该项目的数字。',
  'Indicators that measure it, most telling first; the table shows them with its own figures.':
    '计量该项目的指标，最重要的在前；表中与它自己的数字一同列出。',
  'The entry that this one is named as a part of: counted with it, not beside it.':
    '它所从属的条目：与该条目合计为一项，不另计数。',
  "A quantity that belongs to a project: how many it counts, a plant's capacity, its cost.":
    '属于项目的数字：数量、处理能力、投资额等。',
  'What is counted or measured.': '所计量的内容。',
  'The unit as read on screen, as for an indicator.': '显示的单位，同指标。',
  'A numeral of the text that is no figure.': '原文中不表示数量的一处数字。',
  'Why it is none.': '为何不表示数量。',
  'One thing that the report words in more than one way.': '报告有多种写法的一个事项。',
  'What is worded more than once.': '有多种写法的是什么。',
  'Each wording with its locator.': '各种写法及其位置。',
  'What one passage announces, and the pillars that report on it.': '一处列举的事项，以及报告它的板块。',
  'What is announced.': '列举的是什么。',
  'Where it is announced.': '列举的位置。',
  'Pillars; empty where no pillar reports on it.': '报告它的板块；没有板块报告的为空。',
  'Projects elsewhere in the report that touch on it, where no pillar is given to it.':
    '没有专门板块时，报告其他地方与它有关的项目。',
  'Something said to have been reached, without any figure.': '以文字表述、没有数据的一项成效。',
  'The pillar that says it.': '作此表述的板块。',
  'What is said.': '表述的内容。',
  'Where it is said.': '表述的位置。',
  'What the words rest it on, as a clause without a full stop.': '报告作此表述的依据，写成不带句号的短句。',
  "An addition that the report's figures must satisfy.": '报告数字应当满足的一项合计。',
  'The addition in words.': '用文字说明是什么的合计。',
  'The indicator that is the sum.': '作为合计的指标。',
  'Indicators, figures or counted things that add up to it.': '构成合计的指标、数字或逐一列举的事物。',
  'Things that the words name one by one without a numeral.': '报告逐一列举、没有写出数目的事物。',
  'Tells it from a printed figure.': '与报告写出的数字相区别。',
  'How many the words name.': '列举了多少。',
};

/** Throws where a sentence has no Chinese. */
export function inChinese(meaning: string): string {
  const chinese = Object.hasOwn(MEANINGS, meaning) ? MEANINGS[meaning] : undefined;
  if (chinese !== undefined) return chinese;
  throw new Error(`“${meaning}” has no Chinese: add it to scripts/generate/chinese-meanings.ts.`);
}

/** Sentences whose English the schema says no more. */
export const unasked = (asked: ReadonlySet<string>): string[] =>
  Object.keys(MEANINGS).filter((meaning) => !asked.has(meaning));
