/** A look in the words of the list. */
import type { Look } from '../../draft/looks.ts';
import { type Language, stageWords } from '../../report/language/vocabulary.ts';

const NUMBER = { zh: '尚无交代的数字', en: 'A number without explanation' };
const QUESTION = { zh: '提问', en: 'A question' };
const NO_STAGE = { zh: '阶段未说明', en: 'stage not stated' };

export function lookName(look: Look, language: Language): string {
  switch (look.kind) {
    case 'figure':
      return look.indicator.name.zh;
    case 'project':
      return look.project.name.zh;
    case 'number':
      return NUMBER[language];
    case 'question':
      return look.what[language];
  }
}

/** What is printed of it, or how far it is. */
export function lookValue(look: Look, language: Language): string {
  switch (look.kind) {
    case 'figure':
      return look.indicator.actual.token;
    case 'project': {
      const { stage } = look.project;
      return typeof stage === 'string' ? stageWords[stage][language] : NO_STAGE[language];
    }
    case 'number':
      return look.locator.token;
    case 'question':
      return QUESTION[language];
  }
}
