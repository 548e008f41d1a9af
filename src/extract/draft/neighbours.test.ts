/** Kinds of sentences beside those that the other tests hold: what is to come, whose a figure is, lists with one head, arithmetic. */
import { describe, expect, it, test } from 'vitest';
import { draftReport } from './draft.ts';

function drafted(...lines: string[]) {
  const text = `关于2034年重点工作进展情况的报告\n2034年11月20日\n${lines.join('\n')}\n`;
  const { report, reviewItems } = draftReport(text, { file: 'a.txt', sha256: '0'.repeat(64) });
  const asked = reviewItems
    .filter(({ sort }) => sort !== 'english' && sort !== 'noSector' && sort !== 'targetAlone')
    .filter(({ end }) => end > 0)
    .flatMap(({ start, end, each }) => each?.places ?? [{ start, end }])
    .map(({ start, end }) => text.slice(start, end));
  const figures = Object.fromEntries(
    report.indicators.map(({ name, actual, planned }) => [
      actual.token,
      `${planned ? '计划：' : ''}${name.zh}`,
    ]),
  );
  const progress = Object.fromEntries(
    report.indicators.flatMap((indicator) => {
      const { target, completion } = ('progress' in indicator && indicator.progress) || {};
      const tokens = [target, completion].map((figure) =>
        figure && 'token' in figure ? figure.token : null,
      );
      return target ? [[indicator.actual.token, tokens]] : [];
    }),
  );
  const projects = Object.fromEntries(report.projects.map(({ name, stage }) => [name.zh, stage]));
  return { report, asked, figures, progress, projects };
}

const isPlanned = (name: string | undefined) => name?.startsWith('计划：');

describe('what is to come', () => {
  it.each([
    ['剩余18个项目将于2035年一季度全部开工。', '18个'],
    ['计划新建的12座变电站中，已投运9座，其余3座年底前投运。', '3座'],
    ['有7所学校计划于2035年9月投用。', '7所'],
    ['要在抓好收尾的同时，新建农村公路150公里，完成投资2亿元以上。', '2亿元以上'],
    ['近期将有4条公交线路开通，届时全市公交线路增至58条。', '58条'],
    ['项目建成投产后，预计年产值18亿元，可新增就业600人。', '600人'],
  ])('%s', (words, token) => {
    const { figures, asked } = drafted(words);
    expect(isPlanned(figures[token]) || figures[token]?.includes('预计')).toBe(true);
    expect(asked).not.toContain(token);
  });

  it.each([
    ['三季度末前完成26个村的治理，四季度再完成14个。', '14个'],
    ['今年计划实施项目30个，完成投资50亿元以上。', '50亿元以上'],
  ])('what may be either is asked about: %s', (words, token) => {
    expect(drafted(words).asked).toContain(token);
  });

  it.each([
    ['年度计划投资7800万元，截至10月底已完成6630万元，占年度计划的85%。', '6630万元'],
    ['年度计划投资7800万元，1—10月完成6630万元，占年度计划的85%。', '6630万元'],
    ['12家企业已落户，3家企业将产品销往海外。', '12家'],
    ['计划总投资超亿元的项目61个，比上年增加4个。', '61个'],
    ['结合我市发展实际，新建泵站6座。', '6座'],
  ])('what is done is neither planned nor asked about: %s', (words, token) => {
    const { figures, asked } = drafted(words);
    expect(isPlanned(figures[token])).toBe(false);
    expect(asked).not.toContain(token);
  });
});

describe('whose a figure is', () => {
  it('parallel headings say it where names are alike', () => {
    const { figures } = drafted(
      '（一）全市预算执行情况',
      '1.一般公共预算。收入完成91.4亿元。支出完成120.5亿元。',
      '（二）市本级预算执行情况',
      '1.一般公共预算。收入完成52.6亿元。支出完成88.3亿元。',
      '（三）新城区预算执行情况',
      '1.一般公共预算。收入完成11.2亿元。支出完成14.9亿元。',
      '总体看，全市财政运行平稳，一般公共预算支出120.6亿元。',
    );
    expect(figures).toMatchObject({
      '91.4亿元': '一般公共预算收入',
      '88.3亿元': '市本级一般公共预算支出',
      '14.9亿元': '新城区一般公共预算支出',
      '120.6亿元': '一般公共预算支出',
    });
  });

  it('parallel sentences say it of what is counted in each', () => {
    const { figures, asked } = drafted(
      '普通高中招生1.2万人，在校生3.5万人。初中招生1.9万人，在校生5.6万人。',
      '东城区新建停车场8个、车位2400个，西城区新建停车场5个、车位1300个。',
    );
    expect(figures).toMatchObject({
      '3.5万人': '普通高中在校生',
      '5.6万人': '初中在校生',
      '1300个': '西城区车位',
    });
    expect(asked).toEqual([]);
  });

  it('what nothing tells apart is asked about', () => {
    expect(drafted('甲类企业营收稳定，在册3万人。乙类企业向好，在册5万人。').asked).toContain('5万人');
  });

  it('a row of things that grew is of what the first was measured in', () => {
    const { figures } = drafted(
      '分行业看，批发业销售额增长6.1%，零售业增长8.3%，住宿业下降2.2%，财政收入增长1.5%。',
    );
    expect(figures).toMatchObject({
      '8.3%': '零售业销售额增速',
      '2.2%': '住宿业销售额降幅',
      '1.5%': '财政收入增速',
    });
  });

  it('a target of the year is none of the whole', () => {
    const { progress } = drafted(
      '4.云台路小学迁建项目（责任单位：区教育局）。总投资9800万元，2034年计划投资5000万元；教学楼已封顶，完成投资4200万元。',
    );
    expect(progress).toEqual({ '4200万元': ['5000万元', null] });
  });

  it('an estimate is what its share is of', () => {
    const { progress } = drafted(
      '（3）石门镇管网工程。批复概算2350万元，其已完成投资1880万元，为概算的80%。',
    );
    expect(progress).toEqual({ '1880万元': ['2350万元', '80%'] });
  });
});

describe('lists', () => {
  it.each<[string, Record<string, string>]>([
    ['白鹿、青羊、红岩水库开工建设。', { 白鹿水库: 'construction', 青羊水库: 'construction' }],
    ['清河至永安、永安至石桥高速公路开工建设。', { 清河至永安高速公路: 'construction' }],
    ['安平县、永和县扶贫产业示范园区开工建设。', { 安平县扶贫产业示范园区: 'construction' }],
    [
      '长青汽车、远大电池和明光光伏组件项目加快建设。',
      { 长青汽车项目: 'construction', 远大电池项目: 'construction', 明光光伏组件项目: 'construction' },
    ],
    [
      '一是文博中心项目，总投资3亿元，主体封顶；二是青年公寓项目，总投资2亿元，已交付使用。',
      { 文博中心项目: 'construction', 青年公寓项目: 'operating' },
    ],
  ])('%s', (words, projects) => {
    expect(drafted(words).projects).toMatchObject(projects);
  });

  it.each(['项目谋划不足、工程推进缓慢等问题突出，涉及企业3家。', '住建局负责的工程进展顺利，用工3000人。'])(
    '%s names none',
    (words) => {
      expect(drafted(words).projects).toEqual({});
    },
  );
});

describe('arithmetic', () => {
  it.each([
    ['财政收入由50亿元增加到60亿元，增长25%。', '25%'],
    ['全市共有村卫生室820个，其中达标656个，占85%。', '85%'],
    ['棉花产量120吨，比上年增加20吨，增长25%。', '25%'],
  ])('what does not follow is asked about: %s', (words, token) => {
    expect(drafted(words).asked).toContain(token);
  });

  it.each([
    ['财政收入由50亿元增加到60亿元，增长20%。', '20%'],
    ['全市共有村卫生室820个，其中达标656个，占80%。', '80%'],
    ['棉花产量120吨，比上年增加20吨，增长20%。', '20%'],
    ['生产总值由500亿元增加到560亿元，增长8.1%。', '8.1%'],
  ])('what follows, or is told at other prices, is not: %s', (words, token) => {
    expect(drafted(words).asked).not.toContain(token);
  });

  it('a share that fits has its whole', () => {
    const { report } = drafted('全市共有村卫生室820个，其中达标656个，占80%。');
    expect(report.indicators.at(-1)).toMatchObject({ denominator: { zh: '村卫生室' } });
  });
});

test('a base said first is that of all that follows', () => {
  const { report } = drafted('较“十四五”末，生产总值增长38.5%，财政收入增长27.1%。');
  const bases = report.indicators.map(
    (one) => 'denominator' in one && 'zh' in one.denominator && one.denominator.zh,
  );
  expect(bases).toEqual(['“十四五”末', '“十四五”末']);
});

test('a line is passed by its verb, without a word for the line', () => {
  const { report } = drafted('生产总值突破3000亿元，人均突破8万元，一般公共预算收入迈过200亿元。');
  expect(report.indicators.map(({ kind, name }) => [kind, name.zh])).toEqual([
    ['amount', '生产总值'],
    ['amount', '人均生产总值'],
    ['milestone', '一般公共预算收入'],
  ]);
});

test('numbers beside words that name', () => {
  const { figures } = drafted('建成县道80公里，救助1千零20人次，核查3万零50户。');
  expect(Object.keys(figures)).toEqual(['80公里', '1千零20人次', '3万零50户']);
});

test('a table with its unit in brackets and a year in its caption', () => {
  const { progress } = drafted(
    '附表 2034年一般公共预算支出执行情况',
    '（单位：亿元）',
    '科目\t调整预算数\t执行数\t执行率（%）',
    '教育支出\t45.2\t44.1\t97.6',
    '卫生支出\t21.0\t20.3\t96.7',
  );
  expect(progress).toEqual({ '44.1': ['45.2', '97.6'], '20.3': ['21.0', '96.7'] });
});

describe('what is said once for several', () => {
  it.each<[string, Record<string, string>]>([
    [
      '东湾区批发零售住宿餐饮业销售额分别增长5.4%、1.7%、2.4%、3.8%。',
      { '5.4%': '东湾区批发业销售额增速', '3.8%': '东湾区餐饮业销售额增速' },
    ],
    [
      '一三产业比重分别提高0.9个、1.2个百分点。',
      { '0.9': '第一产业比重提高幅度', '1.2个百分点': '第三产业比重提高幅度' },
    ],
    [
      '八大类消费品价格“五升三降”：食品类上涨2.6%，衣着类下降1.5%。',
      { '2.6%': '食品类价格增速', '1.5%': '衣着类价格降幅' },
    ],
    [
      '卫生技术人员3400人，其中，执业医师1300人，注册护士1600人，其他500人。',
      { '500人': '其他的卫生技术人员' },
    ],
    [
      '全部收入由2030年的206亿元增加到240亿元，支出由115亿元增加到131亿元。',
      { '206亿元': '全部收入（2030年）', '115亿元': '全部支出（2030年）' },
    ],
    [
      '低保、特困保障标准分别由580元、760元提高至620元、810元。',
      { '580元': '低保保障标准（变化前）', '810元': '特困保障标准' },
    ],
  ])('%s', (words, names) => {
    expect(drafted(words).figures).toMatchObject(names);
  });
});

test.each([
  ['提高高中助学金标准至每生每年2300元。', '高中助学金标准'],
  ['软件园23个项目加快建设。', '加快建设的软件园项目'],
  ['13个县列入全国试点。', '列入全国试点的县'],
  ['提前一年完成节能目标。', '提前完成节能目标的时间'],
  ['争取债券68亿元（占到期本金的90%）。', '债券占到期本金的比重'],
  ['150余个门店积极参与。', '参与的门店'],
  ['7个税种负增长。', '负增长的税种'],
])('a name ends where its words end: %s', (words, name) => {
  const { report, asked } = drafted(words);
  expect(report.indicators.map((one) => one.name.zh)).toContain(name);
  expect(asked).toEqual([]);
});

test('what does not read as a name is asked about', () => {
  expect(drafted('经济运行呈现稳中有进特点GDP增长5.5%。').asked).toEqual(['5.5%']);
});

test('what is sure is not asked about', () => {
  const { asked } = drafted(
    '超百亿元企业7家。银杏园区被认定为省级开发区。常住人口346.7万人，其中，城镇231.9万人，乡村114.8万人。',
    '二、明年工作安排',
    '新建学校6所。',
  );
  expect(asked).toEqual([]);
});
