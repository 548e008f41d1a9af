/**
 * Files made to keep the loader of datasets busy, each as large as the limits let it be or larger. `share` makes one
 * smaller in proportion, for tests.
 */
import type { Report } from '../src/report/dataset/schema.ts';
import {
  LONGEST_TEXT,
  MOST_BYTES,
  MOST_ENTRIES,
  MOST_VALUES,
  MOST_WITHIN,
} from '../src/report/loading/limits.ts';
import { madeUpReport } from '../src/report/testing/made-up-report.ts';
import { withProjects } from './made-up-projects.ts';

type Change = (report: Report, share: number) => object;

const ENVELOPE = '{"format":"youju-report","version":2';

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: Math.max(1, Math.floor(count)) }, (_, index) => make(index));
const filled = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** The made-up report with some fields of another kind. */
const changed =
  (change: Change) =>
  (share: number): string =>
    JSON.stringify({ ...madeUpReport(), ...change(madeUpReport(), share) });

const raw = (make: (bytes: number) => string) => (share: number) => make(Math.floor(MOST_BYTES * share));

/** As many projects as there may be, each changed. */
const projects =
  (change: (project: Report['projects'][number], index: number) => object) =>
  (share: number): string => {
    const report = withProjects(madeUpReport(), Math.floor(MOST_ENTRIES * share));
    return JSON.stringify({ ...report, projects: report.projects.map(change) });
  };

const locatorIn = { start: 0, end: 1, token: '一' };

export const HOSTILE_DATASETS: Readonly<Record<string, (share: number) => string>> = {
  'a title of openings <a<a…, 240 KB': changed(({ title }, share) => ({
    title: { ...title, zh: filled('<a', 240_000 * share) },
  })),
  'an id of 6 MB': changed((_, share) => ({ id: filled('a-', 6_000_000 * share) })),
  'openings <a<a… in texts as long as they may be': changed((_, share) => ({
    notFigures: times((MOST_BYTES / LONGEST_TEXT - 100) * share, () => ({
      ...locatorIn,
      token: filled('<a', LONGEST_TEXT),
      reason: 'ordinal',
    })),
  })),
  'ids a-a-a… as long as a text may be': changed((_, share) => ({
    places: times((MOST_BYTES / LONGEST_TEXT - 100) * share, () => ({
      id: `${filled('a-', LONGEST_TEXT - 2)}!`,
      name: { zh: '甲', en: 'A' },
    })),
  })),
  'unterminated text': raw((bytes) => `${ENVELOPE},"id":"${filled('a', bytes - 100)}`),
  'digits 111…': raw((bytes) => `${ENVELOPE},"id":${filled('1', bytes - 100)}x`),
  'escapes \\u0041…': raw((bytes) => `${ENVELOPE},"id":"${filled('\\u0041', bytes - 110)}`),
  'opening brackets': raw((bytes) => `${ENVELOPE},"id":${filled('[', bytes - 100)}`),
  'nested brackets': raw((bytes) => {
    const half = Math.floor(bytes / 2) - 100;
    return `${ENVELOPE},"id":${filled('[', half)}${filled(']', half)}}`;
  }),
  'nested objects': raw((bytes) => {
    const levels = Math.floor(bytes / 6) - 100;
    return `${ENVELOPE},"id":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}`;
  }),
  'a list of millions of zeros': raw((bytes) => `${ENVELOPE},"projects":[0${filled(',0', bytes - 110)}]}`),
  'a list of millions of lists': raw(
    (bytes) => `${ENVELOPE},"projects":[[]${',[]'.repeat(Math.floor(bytes / 3) - 60)}]}`,
  ),
  'a million keys': raw(
    (bytes) => `${ENVELOPE}${times(bytes / 12 - 60, (index) => `,"k${index}":0`).join('')}}`,
  ),
  'a million keys that are numbers': raw(
    (bytes) =>
      `${ENVELOPE},"id":{"a":0${times(bytes / 16 - 60, (index) => `,"${index * 4093}":0`).join('')}}}`,
  ),
  'keys unknown in every project': projects((project) => ({
    ...project,
    ...Object.fromEntries(times(8, (index) => [`k${index}`, 0])),
  })),
  'every project an empty object': changed((_, share) => ({
    projects: times(MOST_ENTRIES * share, () => ({})),
  })),
  'every project a number': changed((_, share) => ({ projects: times(MOST_ENTRIES * share, () => 0) })),
  'every project wrong in its last field': projects((project) => ({ ...project, figures: 7 })),
  'the last thousand projects wrong': projects((project, index) =>
    index < MOST_ENTRIES - 1_000 ? project : { ...project, id: 7 },
  ),
  'sums of wrong parts': changed((_, share) => ({
    sums: times((MOST_VALUES / (2 * MOST_WITHIN) - 20) * share, (index) => ({
      id: `sum-${index}`,
      name: { zh: '甲', en: 'A' },
      whole: 'spending',
      parts: times(MOST_WITHIN - 10, () => ({})),
    })),
  })),
  'charts of wrong indicators in every pillar': changed(({ pillars: [first] }, share) => ({
    pillars: times(20 * share, () => ({
      ...first,
      charts: times(9, () => ({ ...first?.charts[0], indicators: times(MOST_WITHIN, () => 7) })),
    })),
  })),
  'every id the same': projects((project) => ({ ...project, id: 'spending' })),
  'every reference to nothing': projects((project) => ({
    ...project,
    pillar: 'none',
    sector: 'none',
    place: 'none',
  })),
  'every locator wrong': projects((project) => ({
    ...project,
    mention: { start: 4, end: 900_000, token: '甲' },
    status: { ...project.status, locator: { start: 4, end: 900_000, token: '甲' } },
  })),
  'placeholders of nothing in every title': changed(({ pillars: [first] }, share) => ({
    pillars: times(20, (index) => ({
      ...first,
      id: `pillar-${index}`,
      finding: { zh: filled('{a}', 399), en: filled('1,,,,', 800) },
      lead: { zh: filled('{', 400), en: filled('1.', 800) },
      charts: [],
      cards: [],
    })),
    notFigures: times(MOST_ENTRIES * share, () => ({
      ...locatorIn,
      end: 200,
      token: filled('1号', 200),
      reason: 'roadNumber',
    })),
  })),
  'markup in every name': projects((project) => ({ ...project, name: { zh: '<b>', en: '<b>' } })),
  'control characters in every name': projects((project) => ({
    ...project,
    name: { zh: '\u202e', en: '\u0000' },
  })),
  'a dataset of version 1 with readings that are none': changed((_, share) => ({
    version: 1,
    indicators: times(MOST_ENTRIES * share, () => ({ reading: times(20, () => ({})) })),
  })),
  'half characters': changed((_, share) => ({
    claims: times((MOST_BYTES / LONGEST_TEXT / 6) * share, () => filled('\ud840', LONGEST_TEXT)),
  })),
  'as many projects as there may be, and right': projects((project) => project),
  'as many projects as there may be, with long names': projects((project) => ({
    ...project,
    name: { zh: project.name.zh.slice(0, 40), en: filled(`${project.name.en} `, 140) },
  })),
};
