/** A text cut into sentences and clauses by its punctuation. Offsets are UTF-16 code units of the text. */

interface Clause {
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly Clause[];
  /** Nothing but white space stands between it and the start of its line. */
  readonly opensParagraph: boolean;
}

const ENDS_SENTENCE = new Set('。！？；;!?\n\r\u2028\u2029');
const ENDS_CLAUSE = new Set('，,：:');
const OPENS = new Set('（(〔[【');
const CLOSES = new Set('）)〕]】');
/** A parenthesis that is not closed within so many characters is taken for a slip and holds nothing together. */
const LONGEST_PARENTHESIS = 120;

const isDigit = (character: string | undefined): boolean => {
  const code = character?.charCodeAt(0) ?? 0;
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
};

/** 1,076,420 and 28.9：27.9 are one number each: what stands between two digits with no space does not end a clause. */
function joinsDigits(text: string, at: number): boolean {
  if (!isDigit(text[at - 1]) || !isDigit(text[at + 1])) return false;
  if (text[at] === '：' || text[at] === ':') return true;
  // A thousands separator stands before exactly three digits; 5，200 with a full-width comma is two numbers.
  return text[at] === ',' && isDigit(text[at + 2]) && isDigit(text[at + 3]) && !isDigit(text[at + 4]);
}

/** All sentences that hold anything but white space. Linear in the text's length. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let sentenceStart = 0;
  let clauseStart = 0;
  let parenthesis = -1;
  let opensParagraph = true;

  const closeClause = (at: number) => {
    if (at > clauseStart && text.slice(clauseStart, at).trim()) clauses.push({ start: clauseStart, end: at });
    clauseStart = at + 1;
  };
  const closeSentence = (at: number) => {
    closeClause(at);
    if (clauses.length > 0) {
      sentences.push({ start: sentenceStart, end: at, clauses, opensParagraph });
      opensParagraph = false;
    }
    if (text[at] === '\n') opensParagraph = true;
    clauses = [];
    sentenceStart = at + 1;
    parenthesis = -1;
  };

  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (parenthesis >= 0 && at - parenthesis > LONGEST_PARENTHESIS) parenthesis = -1;
    if (OPENS.has(character)) parenthesis = at;
    else if (CLOSES.has(character)) parenthesis = -1;
    else if (ENDS_SENTENCE.has(character)) closeSentence(at);
    else if (parenthesis < 0 && ENDS_CLAUSE.has(character) && !joinsDigits(text, at)) closeClause(at);
  }
  closeSentence(text.length);
  return sentences;
}
