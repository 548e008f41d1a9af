/** What a person says stands in a report: a JSON object a line. The words are the report's, so gold of a real one stays out of git. */

/** A cell of a table: what its row and its column are called, what is printed, and under which caption. */
interface GoldCell {
  readonly what: 'cell';
  readonly row: string;
  readonly column: string;
  readonly token: string;
  readonly caption: string;
}

/** A stretch of the text, from some words to others (to the end without them), whose figures are all plans, or all deeds. */
interface GoldTense {
  readonly what: 'plan' | 'done';
  readonly from: string;
  readonly to?: string;
}

/** An undertaking that the report names; the fields that are left out are not scored. */
export interface GoldProject {
  readonly what: 'project';
  readonly name: string;
  readonly stage?: string;
  readonly actual?: string;
  readonly target?: string;
}

/** What a figure of prose is called; every name that says it. `at` is its place in the text, where the token alone does not tell. */
interface GoldFigure {
  readonly what: 'figure';
  readonly token: string;
  readonly names: readonly string[];
  readonly at?: number;
}

export type Gold = GoldCell | GoldTense | GoldProject | GoldFigure;
export type GoldOf<What extends Gold['what']> = Extract<Gold, { what: What }>;

export const readGold = (lines: string): Gold[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Gold);
