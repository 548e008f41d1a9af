/**
 * Prose of a report of a city that does not exist, as long as asked for, the same every time; and texts made to be
 * slow to read. For the bench of the extractor.
 */

const SUBJECTS = [
  '固定资产投资',
  '工业增加值',
  '一般公共预算收入',
  '社会消费品零售总额',
  '进出口总额',
  '技改投资',
];
const PLACES = ['云泽市', '东岭区', '南浦县', '青川新区', '石门镇'];
const THINGS = ['项目', '企业', '公共充电桩', '老旧小区', '标准化厂房', '社区服务中心'];
const UNITS = ['个', '家', '座', '处', '栋', '所'];
const HAN = '一二三四五六七八九';

/** A small generator of numbers (mulberry32), so that every run reads the same text. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Draw = () => number;
const pick = (draw: Draw, list: readonly string[] | string): string =>
  list[Math.floor(draw() * list.length)] ?? '';
const whole = (draw: Draw, most: number): number => 1 + Math.floor(draw() * most);
const decimal = (draw: Draw, most: number): string => (draw() * most).toFixed(1 + Math.floor(draw() * 2));

/** One phenomenon each; together, what a report is made of. */
const SENTENCES: readonly ((draw: Draw) => string)[] = [
  (d) => `${pick(d, PLACES)}完成${pick(d, SUBJECTS)}${decimal(d, 900)}亿元，同比增长${decimal(d, 20)}%。`,
  (d) =>
    `截至${whole(d, 12)}月底，新开工${pick(d, THINGS)}${whole(d, 300)}${pick(d, UNITS)}，占年度目标的${decimal(d, 100)}%。`,
  (d) =>
    `累计建成${pick(d, THINGS)}${whole(d, 90)}余${pick(d, UNITS)}，完成投资近${whole(d, 90)}亿元，惠及群众${decimal(d, 20)}万人。`,
  (d) =>
    `${pick(d, SUBJECTS)}、${pick(d, SUBJECTS)}分别达到${decimal(d, 500)}亿元和${decimal(d, 500)}亿元，分别增长${decimal(d, 9)}%、${decimal(d, 9)}%。`,
  (d) =>
    `三次产业结构由${whole(d, 20)}：${whole(d, 50)}：${whole(d, 50)}调整为${whole(d, 20)}：${whole(d, 50)}：${whole(d, 50)}。`,
  (d) =>
    `其中，${pick(d, PLACES)}${whole(d, 50)}${pick(d, UNITS)}，${pick(d, PLACES)}${whole(d, 50)}${pick(d, UNITS)}。`,
  (d) => `居民人均可支配收入${whole(d, 60000).toLocaleString('en-US')}元，居全省第${whole(d, 14)}位。`,
  (d) =>
    `失业率比上年下降${decimal(d, 3)}个百分点，突破${whole(d, 9)}00亿元大关，达到${whole(d, 9)}26.4亿元。`,
  (d) =>
    `${pick(d, HAN)}百${pick(d, HAN)}十${pick(d, HAN)}个行政村通了公交，约占${pick(d, HAN)}成；${pick(d, HAN)}分之一的小区完成改造。`,
  (d) =>
    `（${pick(d, HAN)}）坚持“${pick(d, HAN)}个一批”，落实云政〔20${whole(d, 89) + 10}〕${whole(d, 99)}号文件，推进第${pick(d, HAN)}期工程。`,
  () => '各部门统一思想，进一步压实责任，把群众的事一件一件办好。',
];

/** At least `length` UTF-16 code units, cut to it. */
export function madeUpProse(length: number, seed = 1): string {
  const draw = generator(seed);
  const parts: string[] = [];
  let made = 0;
  while (made < length) {
    const sentence = SENTENCES[Math.floor(draw() * SENTENCES.length)]?.(draw) ?? '';
    const part = draw() < 0.2 ? `${sentence}\n` : sentence;
    parts.push(part);
    made += part.length;
  }
  return parts.join('').slice(0, length);
}

const repeated = (words: string) => (length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** Each grows without an end of a sentence, or of a number, so that a rule that looks back or ahead too far is slow. */
export const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'digits 777…': repeated('7'),
  'digits with separators 1,234,…': (length) => `1${repeated(',234')(length - 1)}`,
  'numerals 百百百…': repeated('百'),
  'numerals 一二三…': repeated('一二三四'),
  'numerals 三千万亿…': repeated('三千万亿'),
  'no punctuation': repeated('完成工业投资增长项目建设'),
  'no punctuation, figures': repeated('完成投资32亿元同比增长5'),
  'commas alone': repeated('，'),
  'commas and figures': repeated('增长5%，'),
  'listing commas and figures': repeated('3个、'),
  'ratio 1:1:1:…': repeated('1:'),
  'ratio 1：1：1：…': repeated('1：'),
  '比比比…': repeated('比'),
  '的的的…': repeated('的'),
  'figure and 的': repeated('3个的'),
  'open brackets': repeated('（'),
  'nested brackets': (length) => repeated('（')(length / 2) + repeated('）')(length / 2),
  'open quotation marks': repeated('“'),
  'rank words': repeated('全省第3位居'),
  '由…到': repeated('由3'),
  其中: repeated('其中3个'),
  分别: repeated('分别3个和'),
  'words that introduce': repeated(`${'累计规划建设'.repeat(19)}乙有5亿元，`),
  'verbs of a rank': repeated(`${'排在'.repeat(29)}乙第3位，`),
  'verbs of a share': repeated(`占${'已达'.repeat(29)}乙5%，`),
  'ranges 3-5-7-…': repeated('3-'),
  'line ends': repeated('\n'),
  blanks: repeated(' '),
  'half characters': repeated('\ud840'),
};
