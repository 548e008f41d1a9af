/** One layout for each way in which slides are laid out: a user's own slides can be made from them. */
import type { SlideKind } from '../../deck/schema.ts';
import type { Slide } from '../../deck/slide.ts';
import { BODY, COVER, LEADING, TITLE_Y, TYPE } from '../../deck/slide-layout.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { Box } from './measures.ts';
import { BODY_PLACES, FRAME_PLACES, LEFT, type Place } from './places.ts';

const LAYOUTS = [
  'content',
  'cover',
  'section',
  'chart',
  'table',
  'text',
  'quotation',
  'picture',
  'closing',
] as const;
type LayoutName = (typeof LAYOUTS)[number];

const names: Readonly<Record<Language, Readonly<Record<LayoutName, string>>>> = {
  zh: {
    content: '标题页',
    cover: '封面',
    section: '分节页',
    chart: '图表页',
    table: '表格页',
    text: '要点页',
    quotation: '原文页',
    picture: '图片页',
    closing: '结束页',
  },
  en: {
    content: 'Title only',
    cover: 'Cover',
    section: 'Section',
    chart: 'Title and chart',
    table: 'Title and table',
    text: 'Title and points',
    quotation: 'Title and quotation',
    picture: 'Title and picture',
    closing: 'Closing',
  },
};

/** What stands in a place until it is filled. */
const prompts = {
  zh: {
    seal: '据',
    eyebrow: '部分',
    key: '标记',
    measured: '口径',
    source: '来源',
    lines: '一行文字',
    points: '要点',
    quotation: '报告原文',
    chart: '图表',
    table: '表格',
    picture: '图片',
  },
  en: {
    seal: '据',
    eyebrow: 'Part',
    key: 'Marks',
    measured: 'What is measured',
    source: 'Source',
    lines: 'A line of text',
    points: 'Points',
    quotation: 'Words of the report',
    chart: 'Chart',
    table: 'Table',
    picture: 'Picture',
  },
} satisfies Record<Language, Record<string, string>>;

interface Prompted {
  readonly place: Place;
  readonly prompt: string;
}

export interface Layout {
  readonly name: string;
  readonly title: { readonly box: Box; readonly size: number };
  readonly places: readonly Prompted[];
}

/** One line, as most are; what takes more says so on its slide. */
export const PAGE_TITLE = {
  box: { x: LEFT, y: TITLE_Y, width: BODY.width, height: TYPE.title * LEADING.title },
  size: TYPE.title,
};
/** Nearly down to the facts. */
const COVER_TITLE = {
  box: { x: LEFT, y: COVER.title, width: BODY.width, height: COVER.body.y - COVER.title - 30 },
  size: TYPE.cover,
};

const BODY_OF: Readonly<Record<LayoutName, keyof typeof BODY_PLACES | null>> = {
  content: null,
  cover: null,
  section: 'lines',
  chart: 'chart',
  table: 'table',
  text: 'points',
  quotation: 'quotation',
  picture: 'picture',
  closing: 'lines',
};

/** Their titles are large and stand in the middle. */
const LARGE: ReadonlySet<LayoutName> = new Set(['cover', 'section', 'closing']);

/** The first is the one that the master is like. */
export function layoutsOf(language: Language): readonly [Layout, ...Layout[]] {
  const t = prompts[language];
  const layoutOf = (name: LayoutName): Layout => {
    const { seal, coverSeal, eyebrow, key, measured, source } = FRAME_PLACES;
    const large = LARGE.has(name);
    const body = BODY_OF[name];
    return {
      name: names[language][name],
      title: large ? COVER_TITLE : PAGE_TITLE,
      places: [
        { place: large ? coverSeal : seal, prompt: t.seal },
        { place: eyebrow, prompt: t.eyebrow },
        { place: key, prompt: t.key },
        ...(large ? [] : [{ place: measured, prompt: t.measured }]),
        ...(body ? [{ place: BODY_PLACES[body], prompt: t[body] }] : []),
        { place: source, prompt: t.source },
      ],
    };
  };
  const [first, ...rest] = LAYOUTS;
  return [layoutOf(first), ...rest.map(layoutOf)];
}

const OF_KIND: Partial<Record<SlideKind, LayoutName>> = {
  cover: 'cover',
  section: 'section',
  closing: 'closing',
};
const OF_BODY: Partial<Record<Slide['body']['type'], LayoutName>> = {
  chart: 'chart',
  table: 'table',
  steps: 'table',
  text: 'text',
  quotation: 'quotation',
  picture: 'picture',
};

/** Which of the layouts the slide uses, from 0. */
export const layoutIndex = ({ kind, body }: Slide): number =>
  LAYOUTS.indexOf(OF_KIND[kind] ?? OF_BODY[body.type] ?? 'content');
