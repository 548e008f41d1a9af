/** Words that a person writes into a draft, in both languages. */
import { named } from '../extract/draft/dataset-words.ts';
import type { Text } from '../report/dataset/schema.ts';
import type { DraftState } from './draft-state.ts';

/** The words with the English that a person has given them anywhere in this draft; marked as untranslated without. */
export const worded = ({ english }: Pick<DraftState, 'english'>, zh: string): Text =>
  named(zh, english.get(zh));
