/** Names under headings, dealt to pages so that each page's names fit in both languages. */
import { wrapText } from '../charts/drawing/measure.ts';
import type { Project, Report, Text } from '../report/dataset/schema.ts';
import { separatorOf } from '../report/language/listed.ts';
import { LANGUAGES, type Language } from '../report/language/vocabulary.ts';
import { classWords, nameWithParts, ofClass, PROJECT_CLASSES } from '../report/projects/project-class.ts';
import { STAGE_KEYS, type StageKey, stageName, stageOf } from '../report/projects/stage.ts';
import { knownByReport } from './known.ts';
import { dealPages, type Load, largestSize, worstOf } from './pages.ts';
import { readingMinutes } from './reading.ts';
import { type GroupLabel, labelText, type SlideGroup } from './slide.ts';
import { BODY, GROUPS, LEADING, TYPE } from './slide-layout.ts';

/** In both languages: pages are cut alike in each. */
export interface NamedGroup {
  readonly label: Readonly<Record<Language, GroupLabel>>;
  /** How many the whole group has, however few of them a page shows; `from` which of them, counted from 0. */
  readonly count: number;
  readonly from: number;
  readonly stage: StageKey | null;
  readonly items: readonly { readonly ref: string; readonly text: Text }[];
}

export const bilingualLabel = (write: (language: Language) => GroupLabel): NamedGroup['label'] => ({
  zh: write('zh'),
  en: write('en'),
});

/** Between two names: at the end of a line if need be, never at the head of one. */
export const nameSeparator = (names: readonly string[], language: Language): string =>
  language === 'zh' ? separatorOf(names, language) : '\u00a0· ';

export const NAMES_WIDTH = BODY.width - GROUPS.label - GROUPS.gap;
/** What a label's words may fill of its column. */
export const LABEL_WIDTH = GROUPS.label - 48;

/** How many lines a label takes with its count: one that is too long for one breaks behind its head. */
function labelLines({ head, rest }: GroupLabel, count: string, size: number): number {
  const linesOf = (text: string) => wrapText(text, LABEL_WIDTH, size).length;
  const whole = linesOf(`${head}${rest} ${count}`);
  return whole > 1 && head ? linesOf(head) + linesOf(`${rest} ${count}`) : whole;
}

/** The height of a label with its count or of the names beside it, whichever is higher, without the padding. */
export function groupHeight(
  { label, count }: Pick<SlideGroup, 'label' | 'count'>,
  names: string,
  size: number,
): number {
  // Names do not break where a letter would: leave a little for the ragged edge.
  const lines = wrapText(names, NAMES_WIDTH * 0.96, size).length;
  const labels = labelLines(label, count, size);
  return Math.max(lines, labels) * size * LEADING.body;
}

function loadIn(language: Language, group: NamedGroup, size: number): Load {
  const each = group.items.map(({ text }) => text[language]);
  const names = each.join(nameSeparator(each, language));
  const label = group.label[language];
  return {
    height: groupHeight({ label, count: countHere(group, language) }, names, size) + 2 * GROUPS.padding,
    minutes: readingMinutes(labelText(label) + names),
  };
}

const loadOf = (group: NamedGroup): Load =>
  worstOf(LANGUAGES.map((language) => loadIn(language, group, TYPE.body)));

const FEW = 6;

/** A long group in pieces of a few names, so that a page can end inside it. */
function piecesOf<Group extends NamedGroup>(group: Group): Group[] {
  const pieces: Group[] = [];
  for (let from = 0; from < group.items.length; from += FEW)
    pieces.push({ ...group, from, items: group.items.slice(from, from + FEW) });
  return pieces;
}

/** Pieces of one group that came to stand on one page, as one group again. */
function joined<Group extends NamedGroup>(pieces: readonly Group[]): Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last.label === piece.label)
      groups[groups.length - 1] = { ...last, items: [...last.items, ...piece.items] };
    else groups.push(piece);
  }
  return groups;
}

/** Pages of names, each of which fits in both languages. */
export function groupPages<Group extends NamedGroup>(groups: readonly Group[]): Group[][] {
  return dealPages(groups.flatMap(piecesOf<Group>), loadOf, BODY.height).map(joined<Group>);
}

/** In pixels, the letters in which the groups of a page are set: what can be read better should be. */
export const groupsSize = (groups: readonly NamedGroup[], language: Language): number =>
  largestSize((size) => groups.reduce((sum, group) => sum + loadIn(language, group, size).height, 0));

/** How many there are in all, and which of them stand here where others do not. */
function countHere({ count, from, items }: NamedGroup, language: Language): string {
  if (items.length === count) return String(count);
  const [first, last] = [from + 1, from + items.length];
  if (language === 'zh') return `第${first === last ? first : `${first}～${last}`}项（共${count}项）`;
  return `${first === last ? first : `${first}–${last}`} of ${count}`;
}

export const groupIn = (group: NamedGroup, language: Language): SlideGroup => ({
  label: group.label[language],
  count: countHere(group, language),
  stage: group.stage,
  items: group.items.map(({ ref, text }) => ({ ref, text: text[language] })),
});

/** Projects under their stages, in the stages' order, each with its parts; then plans and measures, which have none. */
function stageGroups(report: Report, entries: readonly Project[]): NamedGroup[] {
  const named = (project: Project) => ({
    ref: project.id,
    text: { zh: nameWithParts(project, report, 'zh'), en: nameWithParts(project, report, 'en') },
  });
  const group = (
    stage: StageKey | null,
    members: readonly Project[],
    rest: (language: Language) => string,
  ): NamedGroup[] => {
    if (members.length === 0) return [];
    const label = bilingualLabel((language) => ({ head: '', rest: rest(language) }));
    return [{ label, count: members.length, from: 0, stage, items: members.map(named) }];
  };
  const projects = ofClass(entries, 'projects');
  return [
    ...STAGE_KEYS.flatMap((stage) =>
      group(
        stage,
        projects.filter((project) => stageOf(project) === stage),
        (language) => stageName(stage, language),
      ),
    ),
    ...PROJECT_CLASSES.filter((asked) => asked !== 'projects').flatMap((asked) =>
      group(null, ofClass(entries, asked), (language) => classWords[asked][language]),
    ),
  ];
}

export const pillarProjects = (report: Report, pillar: string): Project[] =>
  report.projects.filter((project) => project.pillar === pillar);

/** The pages of a pillar's projects by stage. */
export const stagePages = knownByReport((report, pillar: string) =>
  groupPages(stageGroups(report, pillarProjects(report, pillar))),
);
