/** What the report says twice in two ways, announces and never reports on, or claims without a figure. */

import type { Report, Text } from '../dataset/schema.ts';
import { quotation } from '../language/quotation.ts';
import { type AuditNote, bareLocator, counted, listOf } from './audit-note.ts';
import { notesByPillar } from './audit-pillars.ts';

/** A title in 《》 needs no further quotation marks. */
const quoted = (token: string): string => (/^《.*》$/su.test(token) ? token : quotation(token));

/** One thing worded in two ways. */
export function wordingNotes({ wordings }: Report): AuditNote[] {
  return wordings.flatMap(({ id, about, versions }) => {
    const distinct = [...new Set(versions.map(({ token }) => token))];
    if (distinct.length < 2) return [];
    return {
      id: `titleInVersions-${id}`,
      kind: 'titleInVersions',
      pillar: null,
      title: {
        zh: `${about.zh}：前后有${distinct.length === 2 ? '两' : distinct.length}种写法`,
        en: `${about.en}: worded in ${distinct.length === 2 ? 'two' : distinct.length} ways`,
      },
      detail: {
        zh: `同一事项先后写作${distinct.map(quoted).join('和')}，报告未作说明。`,
        en: `The report writes ${distinct.map(quoted).join(' and ')} for the same thing, without explanation.`,
      },
      locators: versions.map(bareLocator),
    };
  });
}

/** What is announced, and no part of the report comes back to. */
export function unreportedNotes({ announcements, projects }: Report): AuditNote[] {
  const elsewhere = (related: readonly string[]): Text => {
    const names = listOf(projects.filter(({ id }) => related.includes(id)).map(({ name }) => name));
    return related.length === 0
      ? { zh: '', en: '' }
      : { zh: `；相关内容见于：${names.zh}等`, en: `; what touches on it, among others: ${names.en}` };
  };
  return announcements
    .filter(({ reportedIn }) => reportedIn.length === 0)
    .map(({ id, name, locator, related = [] }) => ({
      id: `announcedNotReported-${id}`,
      kind: 'announcedNotReported',
      pillar: null,
      title: {
        zh: `已列举“${name.zh}”，未单列报告`,
        en: `“${name.en}” is listed, without a part of its own`,
      },
      detail: {
        zh: `报告列举了这一领域，正文各部分未单列报告其进展${elsewhere(related).zh}。`,
        en: `The report lists this field of work; no part is devoted to it${elsewhere(related).en}.`,
      },
      locators: [bareLocator(locator)],
    }));
}

/** What is announced and reported on, in parts that hold no figure at all. */
export function figurelessNotes({ announcements, indicators }: Report): AuditNote[] {
  const measured = new Set(indicators.map(({ pillar }) => pillar));
  return announcements
    .filter(({ reportedIn }) => reportedIn.length > 0 && !reportedIn.some((pillar) => measured.has(pillar)))
    .map(({ id, name, locator, reportedIn }) => ({
      id: `announcedWithoutFigure-${id}`,
      kind: 'announcedWithoutFigure',
      pillar: reportedIn[0] ?? null,
      title: { zh: `“${name.zh}”以文字表述，未列数据`, en: `“${name.en}” is reported on without a figure` },
      detail: {
        zh: '报告有专门部分谈及，未列可供核对的指标。',
        en: 'A part of the report deals with it, without a figure that could be checked.',
      },
      locators: [bareLocator(locator)],
    }));
}

/** What is said to be reached, with nothing to measure it by. */
export function claimNotes({ claims }: Report): AuditNote[] {
  return notesByPillar('claimWithoutFigure', claims, (group) => {
    const names = listOf(
      group.map(({ name, note }) =>
        note ? { zh: `${name.zh}（${note.zh}）`, en: `${name.en} (${note.en})` } : name,
      ),
    );
    return {
      title: {
        zh: `${group.length}项成效以文字表述，未列数据`,
        en: `${counted(group.length, 'result is', 'results are')} stated without a figure`,
      },
      detail: {
        zh: `${names.zh}。报告未列相应数据，暂无从核对。`,
        en: `${names.en}. The report gives no figure to check them by.`,
      },
      locators: group.map(({ locator }) => bareLocator(locator)),
    };
  });
}
