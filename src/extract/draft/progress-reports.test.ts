/**
 * How reports on progress speak, each kind with its neighbours: fields before a colon, deeds behind a task, parts of what was counted,
 * sums before the things that they are for. Made-up words.
 */
import { describe, expect, it, test } from 'vitest';
import { loadReport } from '../../report/loading/load.ts';
import { traceReport } from '../../report/loading/trace.ts';
import { draftReport } from './draft.ts';

function drafted(...lines: string[]) {
  const text = `关于东川市2032年重点工作进展情况的报告\n2032年12月1日\n\n${lines.join('\n')}\n`;
  const { report, reviewItems } = draftReport(text, { file: 'a.txt', sha256: '0'.repeat(64) });
  expect(loadReport(JSON.stringify(report))).toMatchObject({ ok: true });
  expect(traceReport(report, text)).toEqual([]);
  const printed = (figure: object | undefined) => (figure && 'token' in figure ? ` / ${figure.token}` : '');
  return {
    report,
    told: report.indicators.map((indicator) => {
      const progress = 'progress' in indicator ? indicator.progress : null;
      const planned = 'planned' in indicator && indicator.planned ? ' planned' : '';
      return `${indicator.name.zh} ${indicator.actual.token}${printed(progress?.target)}${printed(progress?.completion)}${planned}`;
    }),
    projects: report.projects.map(
      ({ name, stage }) => `${name.zh} ${typeof stage === 'string' ? stage : '?'}`,
    ),
    asked: reviewItems.map(({ what }) => what.zh).join('\n'),
  };
}

describe('a field before a colon', () => {
  test('names the figure behind it, and a plan is put to what was done of it', () => {
    const { told, projects } = drafted(
      '一、项目进展',
      '1.青松路北延（长安街至滨河路段）',
      '总投资：8600万元；年度计划：6000万元；累计完成投资：8200万元；形象进度：道路主体已完工，正在进行绿化施工。',
    );
    expect(projects).toEqual(['青松路北延 construction']);
    expect(told).toEqual(['青松路北延总投资 8600万元', '青松路北延完成投资 8200万元 / 6000万元']);
  });

  it.each(['目标任务', '年度目标', '全年任务', '建设任务', '年度计划', '目标'])(
    '%s： holds for its sentence, and what was done stands in the next',
    (label) => {
      const { told } = drafted(`${label}：改造小区85个、1.2万户。完成情况：完工72个，惠及居民1.1万户。`);
      expect(told.slice(0, 2)).toEqual(['改造小区目标 85个 planned', '改造小区目标 1.2万户 planned']);
      expect(told.slice(2).join()).not.toContain('planned');
    },
  );
});

describe('a heading of what is to come', () => {
  it.each(['后续计划', '后续工作安排', '下半年重点工作', '四季度工作安排', '有关建议', '努力方向'])(
    '%s',
    (heading) => {
      const { told } = drafted(
        '一、进展情况',
        '已完成投资3亿元。',
        `二、${heading}`,
        '完成投资12亿元，新建公园3个。',
      );
      expect(told.slice(1)).toEqual(['完成投资目标 12亿元 planned', '新建公园目标 3个 planned']);
    },
  );

  it.each(['项目后续管护情况', '下半年工作完成情况'])('is not %s', (heading) => {
    expect(drafted(`一、${heading}`, '新建公园3个。', '二、其他', '三、其他').told).toEqual(['新建公园 3个']);
  });
});

describe('what is aimed at', () => {
  it.each(['全年目标引进项目20个。', '年度目标新建公园20个。', '全年计划引进项目20个。'])('%s', (words) => {
    expect(drafted(words).told.join()).toMatch(/目标 20个 planned$/u);
  });

  it.each(['超过年初预期0.2个百分点；工业增加值增长7.5%。', '好于预期，工业增加值增长7.5%。'])(
    'is not what was reached against it: %s',
    (words) => {
      expect(drafted(words).told.at(-1)).toBe('工业增加值增速 7.5%');
    },
  );

  test('a plan in quotation marks plans nothing', () => {
    expect(drafted('推进“千企”行动和“百强”计划，营业收入过百亿元企业28家。').told.join()).not.toContain(
      'planned',
    );
  });
});

describe('what is to come, outside of plans', () => {
  // The report is of December 1.
  it.each([
    '到年底，新建公园12个。',
    '2033年建成公园12个。',
    '建成后，可新增公园12个。',
    '项目达产后可带动公园12个。',
    '需新建公园12个。',
    '要把绿化抓紧抓实，新建公园12个。',
    '争取到2034年，全市公园突破12个。',
    '尚需资金12亿元。',
    '2032年12月底前新建公园12个。',
  ])('is no deed: %s', (words) => {
    expect(drafted(words).told.join()).toMatch(/planned$/u);
  });

  it.each([
    '2032年新建公园12个，到2035年达到40个。',
    '2032年9月新建公园12个。',
    '急需的公园12个已建成。',
    '四季度新建公园12个。',
    '项目建成后，已新增公园12个。',
  ])('does not make a plan of what stands beside it: %s', (words) => {
    expect(drafted(words).told[0]).not.toContain('planned');
  });

  test('nor does a year in an attribute take back what is being done', () => {
    expect(drafted('总投资18亿元、2034年建成的南川水库正在报批。').projects).toEqual(['南川水库 approval']);
  });

  test('an undertaking of a later year is planned', () => {
    expect(drafted('2033年南川水库开工建设。').projects).toEqual(['南川水库 planned']);
  });
});

describe('what was done, behind a task', () => {
  it.each([
    ['全年任务2000户，实际完成2156户。', '2156户 / 2000户'],
    ['全年计划培训2000人，已完成2156人。', '2156人 / 2000人'],
  ])('is put to it: %s', (words, told) => {
    expect(drafted(`（一）适老化改造。${words}`).told.join()).toContain(told);
  });

  test('is of what was measured in its unit, not of the last thing spoken of', () => {
    expect(drafted('计划新改建农村公路320公里，总投资4.8亿元；目前已完成301公里。').told).toContain(
      '新改建农村公路 301公里',
    );
  });

  test('of the money is named as done, and its estimate is what the share is of', () => {
    const { told } = drafted(
      '一、项目进展',
      '1.平阳至清水公路。该路全长23.4公里，概算投资3.7亿元。累计完成投资2.9亿元，完成总投资的78.4%；其中今年完成1.6亿元，占年度任务1.5亿元的106.7%。',
    );
    expect(told.slice(1)).toEqual([
      '平阳至清水公路完成投资 2.9亿元 / 3.7亿元 / 78.4%',
      '平阳至清水公路完成投资 1.6亿元 / 1.5亿元 / 106.7%',
    ]);
  });

  it.each([
    ['全年任务2000户，实际完成2156户，超额完成7.8%。', '7.8%'],
    ['完成投资32亿元，超年度任务7.8%。', '7.8%'],
    ['完成投资32亿元，超额7.8%。', '7.8%'],
  ])('so much more than all of it is no completion: %s', (words, token) => {
    const { told } = drafted(words);
    expect(told.join()).not.toContain(`/ ${token}`);
    expect(told.at(-1)).toContain('超出');
  });

  test('in parentheses takes no share that is said behind them', () => {
    const { told } = drafted('全市新增停车位6500个（其中：高新区1800个、青溪区2200个），完成率108.3%。');
    expect(told.filter((one) => one.includes('108.3%'))).not.toContain('青溪区 2200个 / 108.3%');
  });

  test('of the year, in parentheses behind its name', () => {
    expect(drafted('完成投资1.05亿元，完成全年任务（1.4亿元）的75%。').told).toEqual([
      '完成投资 1.05亿元 / 1.4亿元 / 75%',
    ]);
  });
});

describe('a part of what was counted', () => {
  it.each([
    [
      '12项实事中，8项已提前完成任务，3项达到序时进度，1项进度滞后。',
      ['已提前完成任务的实事', '达到序时进度的实事', '进度滞后的实事'],
    ],
    ['改造户厕3260座（其中新建1120座、改建2140座）。', ['新建户厕', '改建户厕']],
    [
      '市级以上龙头企业46家，其中国家级1家、省级8家、市级37家。',
      ['国家级龙头企业', '省级龙头企业', '市级龙头企业'],
    ],
    ['古树名木1136株，其中一级古树87株、二级204株。', ['一级古树', '二级古树']],
    ['新增城镇就业21.3万人，年均新增4.26万人。', ['年均新增城镇就业']],
    ['交办的问题23项，已完成整改21项，剩余2项正按时序推进。', ['整改问题', '正按时序推进的问题']],
    ['12个断面中11个达到Ⅲ类。', ['达到Ⅲ类的断面']],
  ])('is named after it: %s', (words, names) => {
    expect(
      drafted(words)
        .report.indicators.slice(1)
        .map(({ name }) => name.zh),
    ).toEqual(names);
  });

  it.each([
    ['15个项目因用地未落实未能按期开工。', '因用地未落实未能按期开工的项目'],
    ['2所学校9月1日将投入使用。', '9月1日将投入使用的学校'],
  ])('keeps the reason, the day and the denial: %s', (words, name) => {
    expect(drafted(words).report.indicators[0]?.name.zh).toBe(name);
  });
});

describe('a sum before the thing', () => {
  test('is of that thing, in a list too', () => {
    const { told, projects } = drafted(
      '投资22亿元的东源二期、18亿元的瑞川储能、9.5亿元的恒川铝箔等12个项目竣工投产。投资5.6亿元的绿川食品加工项目、投资3.2亿元的金川产业园分别于3月、5月开工。',
    );
    expect(told).toEqual([
      '东源二期投资 22亿元',
      '瑞川储能投资 18亿元',
      '恒川铝箔投资 9.5亿元',
      '竣工投产的项目 12个',
      '绿川食品加工项目投资 5.6亿元',
      '金川产业园投资 3.2亿元',
    ]);
    expect(projects).toEqual([
      '东源二期 operating',
      '瑞川储能 operating',
      '恒川铝箔 operating',
      '绿川食品加工项目 construction',
      '金川产业园 construction',
    ]);
  });

  test('two completions told behind both stay in their order', () => {
    const { told } = drafted('氮氧化物、挥发物工程减排量分别为1260吨、480吨，完成率分别为126%、104%。');
    expect(told).toEqual(['氮氧化物减排量 1260吨 / 126%', '挥发物工程减排量 480吨 / 104%']);
  });

  test('two shares of two undertakings stay in their order', () => {
    const { told } = drafted(
      '东川至南川高速公路、西河隧道工程完成投资12.6亿元、4.8亿元，分别占年度计划的105%、96%。',
    );
    expect(told).toEqual([
      '东川至南川高速公路完成投资 12.6亿元 / 105%',
      '西河隧道工程完成投资 4.8亿元 / 96%',
    ]);
  });
});

describe('the stage of an undertaking', () => {
  it.each([
    ['石川水库加固工程于6月底通过竣工验收。', '石川水库加固工程 completed'],
    ['东川第二污水处理厂尚未开工。', '东川第二污水处理厂 planned'],
    ['东川污水处理厂尚未完工。', '东川污水处理厂 ?'],
    ['东川疾控中心迁建项目暂停实施。', '东川疾控中心迁建项目 ?'],
    ['总投资32亿元的华川电池项目厂房已封顶。', '华川电池项目 construction'],
    ['南川公路改建工程全长18.6公里，路基已完成12公里。', '南川公路改建工程 construction'],
    ['东川软件产业园区升级为省级园区，建成市级软件园区6家。', '东川软件产业园区 ?'],
    ['东川公交枢纽站主体完工。', '东川公交枢纽站 construction'],
  ])('by its own words: %s', (words, told) => {
    expect(drafted(words).projects).toEqual([told]);
  });

  it.each([
    ['已开工85个，完工72个。', 'construction'],
    ['智能温室已建成投用，仓库正在建设。', 'construction'],
    ['已完成6.4万亩，预计11月底全部完工。', 'construction'],
    ['已完成施工招标，计划10月开工。', 'planned'],
  ])('in a ledger is that of the whole: %s', (words, stage) => {
    expect(drafted('一、进展', `1.东川灌区改造工程。总投资2亿元。${words}`).projects).toEqual([
      `东川灌区改造工程 ${stage}`,
    ]);
  });

  test('is none of a title’s words, nor of a heading of its course', () => {
    expect(
      drafted('一、进展', '（一）产业项目加快推进。总投资32亿元的项目12个。', '（二）其他。').projects,
    ).toEqual([]);
  });
});

test('the meeting reported to is none that is only spoken of', () => {
  const text =
    '关于市七届人大四次会议建议办理情况的报告\n2032年11月20日\n——在东川市第七届人大常委会第三十五次会议上\n东川市人民政府\n\n收到建议186件。';
  const { report } = draftReport(text, { file: 'a.txt', sha256: '0'.repeat(64) });
  expect(report.session.zh).toBe('东川市第七届人大常委会第三十五次会议');
  const spoken = draftReport('2032年11月20日\n全面完成市三届人大二次会议提出的目标，新建公园3个。', {
    file: 'a.txt',
    sha256: '0'.repeat(64),
  });
  expect(spoken.report.session.zh).toBe('原文未写明会议');
});

test('figures of one sentence that are called alike are asked about, and no others', () => {
  const { asked } = drafted('规上商场超市旅馆饭店收入分别增长16.3%、9.8%、7.5%、13.2%。');
  expect(asked).toContain('4个数与邻近的另一个数同名');
  expect(drafted('改造小区85个、1.2万户；营业额和利润分别增长25.4%、11.7%。').asked).not.toContain('同名');
});
