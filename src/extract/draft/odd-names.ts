/** Names of figures that words were cut out of wrongly, or left in: they read as no name does, whatever the rules made of them. */

/** A verb of a whole clause, a preposition in front, a figure or an adverb left inside. */
const ODD: readonly RegExp[] = [
  /呈现|成为|影响|特点|格局|主要是|由于|表现/u,
  /^(?:正向|负向)?(?:拉动|带动)|工作报告$/u,
  /[到至]每|分别|积极$|主动$|有所|较大|进一步/u,
  /^(?:增速|增幅|降幅|比重|年(?!均|末|初|度|产|人均|报|检|画|龄|味|轻)|至|把|使|让|向|当)/u,
  /(?:的|了|在|和|与|及|为|是|已|将|并|再|等)$/u,
  /[①-⑳“](?=[^”]*$)|^[”）》]/u,
  /(?<!\d)\d{3,}(?!\d|年的倍数)|\d[个项件家条座所处户人次](?!\p{Script=Han}{0,2}[)）])/u,
  /占.{2,}(?:比重|占比)增速/u,
];

/** （比2030年）, （计划）: what is said beside the name. */
const BESIDE = /（[^（）]*）/gu;

export function isOddName(name: string): boolean {
  const own = name.replace(BESIDE, '');
  return ODD.some((pattern) => pattern.test(own));
}
