/**
 * Where the draft of the first report and its dataset differ, by the id of the dataset's entry: how, and why it stays so.
 * Used by draft.xuchang.test.ts.
 */
export interface Difference {
  /** What the test finds. */
  readonly how: string;
  readonly why: string;
}

export const DIFFERING_FIGURES: Readonly<Record<string, Difference>> = {
  'motion-signatories': {
    how: 'missing',
    why: 'Ten and more who sign one motion sort the motions that are counted behind it. The dataset keeps the number as a threshold of its own, which takes a person’s knowledge of the rules of procedure.',
  },
  'emerging-task-forces.0': {
    how: 'role count',
    why: 'The dataset makes the task forces a measure and gives it the number. No rule tells a group of offices from any other things counted, so the draft keeps a count.',
  },
  'national-pilot-zones': {
    how: 'role count',
    why: 'The number of zones in the country, of which the city is one. That it is none of the city’s own follows from the phrase around it, which no rule reads.',
  },
};

const NAMED_WITHOUT_DOING =
  'The words name it and say what it has, or what came of it, but not that anything is done about it: a mention alone is no project for a rule.';
const HONOURED =
  'Three organisations are named a pilot. They are no undertakings by their names; that the pilot is one is an interpretation.';
const DONE_UNDER_ANOTHER_WORD =
  'The name ends with no word that heads the names of undertakings, and a list of such names would be a list of this report’s.';

export const DIFFERING_PROJECTS: Readonly<Record<string, Difference>> = {
  'two-cities': {
    how: 'missing',
    why: 'A slogan in quotation marks before 建设; a rule that took it would take every slogan.',
  },
  'changge-integration-pilot': { how: 'missing', why: HONOURED },
  'yuzhou-integration-pilot': { how: 'missing', why: HONOURED },
  'senyuan-integration-pilot': { how: 'missing', why: HONOURED },
  'pilot-zone': { how: 'missing', why: HONOURED },
  'emerging-task-forces': { how: 'missing', why: DONE_UNDER_ANOTHER_WORD },
  'emerging-industry-projects': {
    how: 'missing',
    why: 'A count of projects without a name; the dataset names them after the task forces of the clause before.',
  },
  'hidden-champions': { how: 'missing', why: NAMED_WITHOUT_DOING },
  'xuchang-talent-plan': { how: 'missing', why: NAMED_WITHOUT_DOING },
  ixuchang: { how: 'missing', why: NAMED_WITHOUT_DOING },
  '5g-network': { how: 'missing', why: NAMED_WITHOUT_DOING },
  'old-communities': { how: 'missing', why: NAMED_WITHOUT_DOING },
  'gas-dual-source': { how: 'missing', why: DONE_UNDER_ANOTHER_WORD },
  'sinopec-agreement': {
    how: 'missing',
    why: 'A framework agreement without a name of its own: every report signs some, and which of them matters is a judgement.',
  },
  'rural-land-market': { how: 'missing', why: DONE_UNDER_ANOTHER_WORD },
  'zhengxu-integration': { how: 'missing', why: DONE_UNDER_ANOTHER_WORD },
  'hundred-cities': {
    how: 'type project',
    why: 'The name says 工程, as a single work does; that it is a programme over many works follows from the sentences behind it.',
  },
};
