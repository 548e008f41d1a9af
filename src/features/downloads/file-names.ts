import type { Language } from '../../report/language/vocabulary.ts';
import type { FileKind } from './saved-file.ts';

/** What the files are called on screen. */
export const fileNames: Readonly<Record<Language, Readonly<Record<FileKind, string>>>> = {
  zh: { pptx: '演示', xlsx: '工作簿', csv: '数据表', html: '单文件版' },
  en: { pptx: 'Presentation', xlsx: 'Workbook', csv: 'Tables', html: 'Single-file version' },
};
