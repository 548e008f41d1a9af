/**
 * The fonts of three kinds of desk. Words are measured, broken and dealt out by the widths of letters, so journeys
 * about fitting run once with each, whatever else is installed on the machine.
 */
export interface FontSet {
  /** What `sans-serif` stands for, in the order in which a letter is looked for. */
  readonly sans: readonly string[];
  readonly serif: readonly string[];
}

export const FONT_SETS = {
  /** A plain Linux desk: its only Latin letters are about 15% wider than Arial's. */
  dejavu: { sans: ['DejaVu Sans', 'Noto Sans CJK SC'], serif: ['DejaVu Serif', 'Noto Serif CJK SC'] },
  /** Letters as wide as those of Arial and Times New Roman, which most desks have. */
  liberation: {
    sans: ['Liberation Sans', 'Noto Sans CJK SC'],
    serif: ['Liberation Serif', 'Noto Serif CJK SC'],
  },
  /** A desk whose Chinese font draws the Latin letters too, and quotation marks a full em wide. */
  chinese: { sans: ['Noto Sans CJK SC'], serif: ['Noto Serif CJK SC'] },
} as const satisfies Record<string, FontSet>;

export type FontSetName = keyof typeof FONT_SETS;

export const FONT_SET_NAMES = Object.keys(FONT_SETS) as FontSetName[];

/** Debian's packages that hold all of them, and the program that lists what is installed. */
export const FONT_PACKAGES = ['fonts-dejavu-core', 'fonts-liberation', 'fonts-noto-cjk', 'fontconfig'];

/** The families of a set that are not among the installed ones. */
export const missingFamilies = ({ sans, serif }: FontSet, installed: ReadonlySet<string>): string[] =>
  [...sans, ...serif].filter((family) => !installed.has(family));
