/**
 * The characters of a line of a PDF, each at its place: what is drawn twice to look bold is one, and what is set wide apart
 * stands together. pdf.js joins what is drawn one after another, so that neither can be told from its pieces.
 */
import type { Piece } from './piece.ts';
import { isWide } from './wide.ts';

/** Two of one character nearer than this, in ems, are one drawn twice; the narrowest digits stand twice as far apart. */
const SAME_PLACE = 0.2;
/** Chinese characters are set without any space; as far apart as this, in ems, the line is set wide. */
const SET_APART = 0.15;
/** Fewer gaps between Chinese characters say nothing of the line. */
const LEAST_GAPS = 2;
/** Some blanks of a line set wide are wider still, and where each character has its square, a digit leaves half of it. */
const UNEVEN = 1.25;
const HALF_SQUARE = 0.5;

const BLANK = /^\s$/u;

/** A piece as its characters, each as wide as its kind is; blanks take what is left. */
function charactersOf({ words, x, y, width, size }: Piece): Piece[] {
  const signs = [...words];
  const natural = signs.map((sign) => (BLANK.test(sign) ? 0 : isWide(sign) ? size : size / 2));
  const printed = natural.reduce((sum, one) => sum + one, 0);
  const blanks = signs.filter((sign) => BLANK.test(sign)).length;
  const left = width - printed;
  const [scale, blank] = blanks > 0 && left > 0 ? [1, left / blanks] : [printed > 0 ? width / printed : 1, 0];
  let at = x;
  return signs.map((sign, index) => {
    const own = BLANK.test(sign) ? blank : (natural[index] ?? 0) * scale;
    const character = { words: sign, x: at, y, width: own, size };
    at += own;
    return character;
  });
}

/** Does a piece lie over the end of the one before it? Only then may something be drawn twice. */
const overlaps = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece, at) => {
    const before = pieces[at - 1];
    return before !== undefined && piece.x < before.x + before.width - SAME_PLACE * piece.size;
  });

/** Without the characters drawn a second time where the same one stands already. Linear: places are looked up by their cell. */
function drawnOnce(characters: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>();
  return characters.filter((character) => {
    const near = SAME_PLACE * character.size;
    const cell = Math.floor(character.x / (near || 1));
    const around = [cell - 1, cell, cell + 1].flatMap((at) => seen.get(`${character.words}@${at}`) ?? []);
    if (around.some(({ x, y }) => Math.abs(x - character.x) < near && Math.abs(y - character.y) < near))
      return false;
    const key = `${character.words}@${cell}`;
    seen.set(key, [...(seen.get(key) ?? []), character]);
    return true;
  });
}

const gapBehind = (one: Piece, next: Piece): number => next.x - one.x - one.width;

/** How far apart a line's characters are set; 0 where they are not. Numbers say nothing of it: columns part them too. */
function spacingOf(printed: readonly Piece[]): number {
  const gaps = printed
    .flatMap((one, at) => {
      const next = printed[at + 1];
      return next && isWide(one.words) && isWide(next.words) ? [gapBehind(one, next)] : [];
    })
    .sort((a, b) => a - b);
  const smallest = gaps[Math.floor(gaps.length / 4)] ?? 0;
  const size = printed[0]?.size ?? 0;
  return gaps.length >= LEAST_GAPS && smallest > SET_APART * size ? smallest : 0;
}

/** Moved together by the space that the line is set with, as far as that is the space between two of them. */
function together(printed: readonly Piece[], spacing: number): Piece[] {
  let moved = 0;
  return printed.map((one, at) => {
    const before = printed[at - 1];
    if (before) {
      const gap = gapBehind(before, one);
      moved += gap <= UNEVEN * spacing + HALF_SQUARE * one.size ? Math.max(0, gap) : spacing;
    }
    return { ...one, x: one.x - moved };
  });
}

/** The pieces of a line as they are meant; the very same ones where nothing is drawn twice or set apart. */
export function asDrawn(pieces: readonly Piece[]): readonly Piece[] {
  const isDoubled = overlaps(pieces);
  const maySpace = pieces.some(({ words }) => /\S\s+\S/u.test(words)) || pieces.length > LEAST_GAPS;
  if (!isDoubled && !maySpace) return pieces;
  const characters = pieces.flatMap(charactersOf);
  const once = isDoubled ? drawnOnce(characters) : characters;
  const printed = once.filter(({ words }) => !BLANK.test(words));
  const spacing = spacingOf(printed);
  if (spacing > 0) return together(printed, spacing);
  return isDoubled ? printed : pieces;
}
