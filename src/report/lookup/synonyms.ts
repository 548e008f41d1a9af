/** Words that people ask with for words that reports print, and the other way about. Folded; longer ones first. */
const ALIKE: readonly (readonly string[])[] = [
  ['公司', '企业'],
  ['规上', '规模以上'],
  ['高铁', '高速铁路'],
  ['棚改', '棚户区改造'],
  ['旧改', '老旧小区改造'],
  ['花费', '资金', '投资'],
  ['居民小区', '小区'],
  ['环保', '环境保护', '生态环境'],
  ['名次', '位次', '排名'],
  ['companies', 'firms', 'enterprises', 'businesses'],
  ['company', 'firm', 'enterprise', 'business'],
  ['road', 'highway'],
  ['housing estates', 'communities', 'neighbourhoods', 'neighborhoods'],
  ['money', 'investment', 'funds'],
];

/** The numbers of roads as drivers say them. */
const ROADS: Readonly<Record<string, string>> = { g: '国道', s: '省道', x: '县道' };
const ROAD_NUMBER = /(?<![a-z0-9])([gsx])(\d{3})(?![0-9])/g;

/** The words with one of them in other words, for each that there is. */
export function inOtherWords(words: string): string[] {
  const roads = words.replace(
    ROAD_NUMBER,
    (_, letter: string, number: string) => `${ROADS[letter]}${number}`,
  );
  const others = ALIKE.flatMap((alike) => {
    const said = alike.find((word) => words.includes(word));
    return said ? alike.filter((word) => word !== said).map((word) => words.replaceAll(said, word)) : [];
  });
  return roads === words ? others : [roads, ...others];
}
