/** Places that the report itself names with their rank: 云浦市, 石牌县; found again in names without it (云浦青螺湾…). */

export interface PlaceName {
  /** With its rank, as printed. */
  readonly name: string;
  /** Without it, where that leaves two characters. */
  readonly short: string;
}

const RANKED =
  /(?<!\p{Script=Han})(?:在|对|将|由|和|与|及|、)?(?<name>\p{Script=Han}{2,3}(?:自治县|市|县|区|旗))(?!域|场|政|级|委|直|内|外|民)(?=[\p{Script=Han}、，。；]|$)/gu;
/** 城区, 园区, 老旧小区, 全市 are no names. */
const NO_NAME =
  /(?:城区|园区|景区|库区|山区|矿区|灌区|牧区|社区|小区|校区|厂区|片区|新区|老区|辖区|地区|港区|保区|高新区|发区|范区|验区|聚区|税区|作区|[全我本各该省两]市|[全我本各该]县|[全我本各该]区|城市|乡县|都市|上市|超市|股市|门市|夜市)$/u;
const NO_START = /^(?:全|我|各|该|本|省|在|对|将|由|和|与|及|是|为|把|按|以|从|向|每|其|等|代表|人民)/u;
const MOST = 400;

/** In the order of their first mention. Linear in the text's length. */
export function placesOf(text: string, own: string | null): PlaceName[] {
  const names = new Set<string>(own ? [own] : []);
  for (const { groups } of text.matchAll(RANKED)) {
    const name = groups?.name ?? '';
    if (NO_NAME.test(name) || NO_START.test(name)) continue;
    names.add(name);
    if (names.size >= MOST) break;
  }
  return [...names].map((name) => {
    const short = name.replace(/(?:自治县|[市县区旗州])$/u, '');
    return { name, short: short.length >= 2 ? short : name };
  });
}

/** Which of them a name speaks of: the one that stands first in it, the longer of two. */
export function placeIn(name: string, places: readonly PlaceName[]): number | null {
  let found: { index: number; at: number; length: number } | null = null;
  for (const [index, { short }] of places.entries()) {
    const at = name.indexOf(short);
    if (at < 0) continue;
    if (!found || at < found.at || (at === found.at && short.length > found.length))
      found = { index, at, length: short.length };
  }
  return found?.index ?? null;
}
