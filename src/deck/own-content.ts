/** What the speaker's own slides say: points, sections, sentences of the report, next steps, questions, pictures. */
import { wrapText } from '../charts/drawing/measure.ts';
import { locatorWords } from '../report/dataset/locator-words.ts';
import type { Report } from '../report/dataset/schema.ts';
import { dateInWords } from '../report/figures/as-of-words.ts';
import { findFigure } from '../report/figures/figures.ts';
import type { WordRun } from '../report/figures/findings.ts';
import type { Language } from '../report/language/vocabulary.ts';
import { bracketedSigns } from '../theme/origin-marks.ts';
import { type Content, missing } from './content.ts';
import { ownRuns } from './own-words.ts';
import type { EntryOf, SlideEntry, SlideKind } from './schema.ts';
import type { OwnPlace, StepsBody } from './slide.ts';
import { BODY, LEADING, OWN, OWN_SIZES, POINTS, QUOTATION, TABLE, TYPE } from './slide-layout.ts';
import { slideWords } from './slide-words.ts';

const OWN_KINDS = ['text', 'section', 'quotation', 'nextSteps', 'questions', 'picture'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];
type OwnEntry = Extract<SlideEntry, { kind: OwnKind }>;

const isOwnKind = (kind: SlideKind): kind is OwnKind => (OWN_KINDS as readonly string[]).includes(kind);
export const isOwn = (entry: SlideEntry): entry is OwnEntry => isOwnKind(entry.kind);

/** As wide as the words with the marks behind their figures. */
const measured = (runs: readonly WordRun[], language: Language): string =>
  runs
    .map((run) => (typeof run === 'string' ? run : run.text + bracketedSigns[language][run.origin]))
    .join('');

/** The largest letters in which things fit; `heightAt` answers in pixels. Without any it is the least. */
const sizeFor = (heightAt: (size: number) => number, most: number = OWN_SIZES[0]): OwnPlace => {
  const size = OWN_SIZES.find((each) => each <= most && heightAt(each) <= BODY.height);
  return { size: size ?? TYPE.least, fits: size !== undefined };
};

const linesOf = (text: string, width: number, size: number): number =>
  Math.max(1, wrapText(text, width * 0.96, size).length);

function textContent({ points }: EntryOf<'text'>, report: Report, language: Language): Content {
  // One that is not written yet is no point.
  const runs = points.map((point) => ownRuns(point, report, language)).filter((point) => point.length > 0);
  const place = sizeFor((size) =>
    runs.reduce((sum, point) => {
      const lines = linesOf(measured(point, language), BODY.width - POINTS.indent, size);
      return sum + lines * size * LEADING.body + 2 * OWN.padding;
    }, 0),
  );
  return { ...headOf('text', language), body: { type: 'text', points: runs, ...place } };
}

function quotationContent(entry: EntryOf<'quotation'>, report: Report, language: Language): Content {
  const { start, end, words } = entry;
  const place = sizeFor(
    (size) =>
      linesOf(words, BODY.width - QUOTATION.indent, size) * size * QUOTATION.leading + QUOTATION.place,
  );
  const where = locatorWords({ start, end, token: words }, report, language);
  return {
    ...headOf('quotation', language),
    body: { type: 'quotation', words, where, ...place },
  };
}

/** Shares of a table's columns; together 1. */
const STEP_SHARES = [0.54, 0.22, 0.24] as const;
const QUESTION_SHARES = [0.36, 0.24, 0.18, 0.22] as const;

/** A day stays on one line of its cell, with whatever letters. */
const MOST_IN_CELLS = 40;

function stepsBody(
  columns: readonly { readonly name: string; readonly share: number }[],
  rows: readonly (readonly (readonly WordRun[])[])[],
  language: Language,
): StepsBody {
  const head = TYPE.least * LEADING.body + 2 * TABLE.padding;
  const heightAt = (size: number) =>
    rows.reduce((sum, cells) => {
      const lines = cells.map((runs, column) => {
        const width = (columns[column]?.share ?? 0) * BODY.width - TABLE.cell;
        return linesOf(measured(runs, language), width, size);
      });
      return sum + Math.max(...lines) * size * LEADING.body + 2 * OWN.padding;
    }, head);
  const place = sizeFor(heightAt, MOST_IN_CELLS);
  return { type: 'steps', columns, rows, ...place };
}

const dayRuns = (by: string | null, language: Language): WordRun[] =>
  by === null ? [] : [dateInWords(by, language)];
const wordsRuns = (words: string): WordRun[] => (words === '' ? [] : [words]);

function nextStepsContent({ steps }: EntryOf<'nextSteps'>, report: Report, language: Language): Content {
  const { stepColumns } = slideWords[language];
  const columns = stepColumns.map((name, index) => ({ name, share: STEP_SHARES[index] ?? 0 }));
  const rows = steps.map(({ what, who, by }) => [
    ownRuns(what, report, language),
    wordsRuns(who),
    dayRuns(by, language),
  ]);
  return { ...headOf('nextSteps', language), body: stepsBody(columns, rows, language) };
}

/** What a question is about: the figure as it is shown, or the project's name. Null where the report has neither. */
function askedAbout(ref: string, report: Report, language: Language): WordRun[] | null {
  const figure = findFigure(report, ref);
  if (figure) {
    const { colon } = slideWords[language];
    return [`${figure.name[language]}${colon}`, ...ownRuns(`{${ref}}`, report, language)];
  }
  const project = report.projects.find(({ id }) => id === ref);
  return project ? [project.name[language]] : null;
}

function questionsContent({ questions }: EntryOf<'questions'>, report: Report, language: Language): Content {
  const { questionColumns, noFigures } = slideWords[language];
  const about = questions.map(({ ref }) => askedAbout(ref, report, language));
  const lost = questions.filter((_, index) => about[index] === null).map(({ ref }) => ref);
  if (lost.length > 0) return missing(language, noFigures(lost));
  const columns = questionColumns.map((name, index) => ({ name, share: QUESTION_SHARES[index] ?? 0 }));
  const rows = questions.map(({ question, who, by }, index) => [
    wordsRuns(question),
    about[index] ?? [],
    wordsRuns(who),
    dayRuns(by, language),
  ]);
  return { ...headOf('questions', language), body: stepsBody(columns, rows, language) };
}

function headOf(kind: OwnKind, language: Language): Pick<Content, 'eyebrow' | 'title' | 'measured'> {
  const { own } = slideWords[language];
  return { eyebrow: own.eyebrows[kind], title: [own.titles[kind]], measured: '' };
}

export function ownContent(entry: OwnEntry, report: Report, language: Language): Content {
  switch (entry.kind) {
    case 'text':
      return textContent(entry, report, language);
    case 'section':
      return {
        ...headOf('section', language),
        body: { type: 'section', line: ownRuns(entry.line, report, language) },
      };
    case 'quotation':
      return quotationContent(entry, report, language);
    case 'nextSteps':
      return nextStepsContent(entry, report, language);
    case 'questions':
      return questionsContent(entry, report, language);
    case 'picture': {
      const { picture, width, height, alt } = entry;
      return { ...headOf('picture', language), body: { type: 'picture', picture, width, height, alt } };
    }
  }
}
