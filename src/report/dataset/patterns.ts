/** What some texts of a file must look like, each in words too: no reader is shown a regular expression. */
import type { Language } from '../language/vocabulary.ts';

interface Pattern {
  readonly pattern: RegExp;
  readonly words: Readonly<Record<Language, string>>;
}

export const PATTERNS = {
  id: {
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    words: {
      zh: '只用小写字母、数字和连字符的编号，如 5g-stations',
      en: 'an id of lower-case letters, digits and hyphens, such as 5g-stations',
    },
  },
  textFile: {
    pattern: /^[\w.-]+\.txt$/,
    words: {
      zh: '原文的文件名，只用字母、数字、点、下划线和连字符，以 .txt 结尾，如 report-2030.txt',
      en: 'the text’s file name of letters, digits, dots, underscores and hyphens that ends in .txt, such as report-2030.txt',
    },
  },
  sha256: {
    pattern: /^[0-9a-f]{64}$/,
    words: {
      zh: '64位的校验值（SHA-256），只用数字和小写字母 a 至 f',
      en: 'a checksum (SHA-256) of 64 signs, digits and the letters a to f',
    },
  },
  figureRef: {
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-zA-Z0-9]+)?$/,
    words: {
      zh: '数字或项目的编号，如 5g-stations 或 5g-stations.gap',
      en: 'the id of a figure or a project, such as 5g-stations or 5g-stations.gap',
    },
  },
  day: {
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    words: { zh: '日期，如 2020-11-30', en: 'a date such as 2020-11-30' },
  },
  picture: {
    pattern: /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/,
    words: { zh: 'PNG 或 JPEG 图片', en: 'a PNG or JPEG picture' },
  },
} as const satisfies Readonly<Record<string, Pattern>>;

/** The words of a pattern, by how JavaScript writes it; undefined where no file of ours asks for it. */
export const patternWords = (written: string): Pattern['words'] | undefined =>
  Object.values(PATTERNS).find(({ pattern }) => String(pattern) === written)?.words;
