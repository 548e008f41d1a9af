/** Where a parsed file goes beyond the limits. Its extent is bounded by now; how it is spread is not. */
import type { Text } from '../dataset/schema.ts';
import { ENOUGH_PROBLEMS, LONGEST_TEXT, MOST_ENTRIES, MOST_VALUES_OF_ENTRY, MOST_WITHIN } from './limits.ts';
import { jsonPath, type Problem, problem } from './problem.ts';

/** A list or an object on the way from the root to where the walk is. */
interface Frame {
  readonly members: readonly unknown[];
  /** null for a list. */
  readonly keys: readonly string[] | null;
  /** The member that is looked at. */
  at: number;
}

const numeral = (count: number): string => count.toLocaleString('en-US');
const atMost = (most: number, zh: string, en: string): Text => ({
  zh: `不超过${numeral(most)}${zh}`,
  en: `at most ${numeral(most)} ${en}`,
});
const asMany = (count: number, zh: string, en: string): Text => ({
  zh: `${numeral(count)}${zh}`,
  en: `${numeral(count)} ${en}`,
});

class Walk {
  readonly problems: Problem[] = [];
  /** From the root; a list or object that is not entered has no frame. */
  private readonly frames: Frame[] = [];
  private valuesOfEntry = 0;

  /** The path to the member that is looked at. */
  private path(): string {
    return jsonPath(this.frames.map(({ keys, at }) => keys?.[at] ?? at));
  }

  private found(expected: Text, found: Text): void {
    this.problems.push(problem('wrongShape', this.path(), expected, found));
  }

  /** Where the paragraphs of the text begin is a list of the file, though a field of its source holds it. */
  private isInParagraphs(): boolean {
    const [root, source] = this.frames;
    return root?.keys?.[root.at] === 'source' && source?.keys?.[source.at] === 'paragraphs';
  }

  private text(text: string): void {
    if (text.length <= LONGEST_TEXT) return;
    this.found(atMost(LONGEST_TEXT, '个字符', 'characters'), asMany(text.length, '个字符', 'characters'));
  }

  /** Enters a list or an object where it is small enough to be entered. */
  private enter(value: object): void {
    const depth = this.frames.length;
    const isList = Array.isArray(value);
    const keys = isList ? null : Object.keys(value);
    const members: readonly unknown[] = isList ? value : Object.values(value);
    // The file's own fields are at depth 0, those of its lists and objects at 1; an entry lies within these.
    const isOfFile = depth < 2 || (depth === 2 && this.isInParagraphs());
    const most = isOfFile ? MOST_ENTRIES : MOST_WITHIN;
    if (members.length > most) {
      this.found(atMost(most, '项', 'entries'), asMany(members.length, '项', 'entries'));
      return;
    }
    if (depth === 2 || (depth === 3 && this.isInParagraphs())) this.valuesOfEntry = 0;
    this.valuesOfEntry += members.length;
    if (depth >= 2 && !isOfFile && this.valuesOfEntry > MOST_VALUES_OF_ENTRY) {
      this.found(
        atMost(MOST_VALUES_OF_ENTRY, '个值（一个条目内）', 'values in one entry'),
        asMany(this.valuesOfEntry, '个以上', 'and more'),
      );
      return;
    }
    const long = keys?.find((key) => key.length > LONGEST_TEXT);
    if (long !== undefined) {
      this.found(
        atMost(LONGEST_TEXT, '个字符的字段名', 'characters in a field’s name'),
        asMany(long.length, '个字符', 'characters'),
      );
      return;
    }
    this.frames.push({ members, keys, at: -1 });
  }

  private value(value: unknown): void {
    if (typeof value === 'string') this.text(value);
    else if (typeof value === 'object' && value !== null) this.enter(value);
  }

  run(root: unknown): void {
    this.value(root);
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) {
      frame.at += 1;
      if (frame.at >= frame.members.length) {
        this.frames.pop();
        continue;
      }
      this.value(frame.members[frame.at]);
      if (this.problems.length >= ENOUGH_PROBLEMS) return;
    }
  }
}

/** Empty where the value keeps within the limits. Its work is bounded by them, whatever the value holds. */
export function limitProblems(root: unknown): Problem[] {
  const walk = new Walk();
  walk.run(root);
  return walk.problems;
}
