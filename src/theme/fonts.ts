import type { Language } from '../report/language/vocabulary.ts';

/**
 * The page's stacks: no web fonts. A Chinese font sets ’ and “ ” a full em wide, so English takes its letters from a
 * Latin one: one whose digits stand on a line, which Georgia's do not. Where there is none but DejaVu, its narrow form,
 * which app/styles.css declares.
 */
export const fontStacks = {
  zh: {
    serif: ['Noto Serif CJK SC', 'Source Han Serif SC', 'STSong', 'SimSun', 'serif'],
    sans: ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'sans-serif'],
  },
  en: {
    serif: [
      'Source Serif 4',
      'Cambria',
      'Times New Roman',
      'Liberation Serif',
      'Narrow DejaVu Serif',
      'DejaVu Serif',
      'Noto Serif CJK SC',
      'STSong',
      'SimSun',
      'serif',
    ],
    sans: [
      'Helvetica Neue',
      'Arial',
      'Liberation Sans',
      'Narrow DejaVu Sans',
      'DejaVu Sans',
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'sans-serif',
    ],
  },
} as const;

/** Fonts that Office and WPS have; where they are missing, the program takes its own for Chinese. */
export const officeFonts = {
  /** Headings and large figures. */
  serif: { latin: 'Times New Roman', chinese: 'SimSun' },
  sans: {
    latin: { zh: 'Microsoft YaHei', en: 'Arial' } satisfies Record<Language, string>,
    chinese: 'Microsoft YaHei',
  },
} as const;
