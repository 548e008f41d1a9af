/** A file that is not what it was opened as: what it is, what is opened here, what to do and to whom to turn. */
import type { Text } from '../dataset/schema.ts';
import { type FileKind, fileKindWords } from './file-kind.ts';
import { type Problem, problem } from './problem.ts';

/** The files that this program writes, by their `format`. */
export type FormatName = 'youju-report' | 'youju-deck' | 'youju-pins';

interface OwnFile {
  readonly name: Text;
  /** To whoever has another file in its place. */
  readonly howToGet: Text;
  /** To whoever opened it as something else. */
  readonly whereToOpen: Text;
}

const OWN_FILES: Readonly<Record<FormatName, OwnFile>> = {
  'youju-report': {
    name: { zh: '数据集', en: 'a dataset' },
    howToGet: {
      zh: '这里打开的是由报告整理成的数据集文件（.json）。请检查是否选错了文件，或向提供者索取数据集。',
      en: 'What opens here is a dataset file (.json) made from a report. Check whether it is the right file, or ask whoever gave it to you for the dataset.',
    },
    whereToOpen: {
      zh: '请返回报告，在页首“报告”菜单中用“打开数据集或报告文件…”打开。',
      en: 'Go back to the report and open it with “Open a dataset or a report’s file…” in the menu “Report” at the top.',
    },
  },
  'youju-deck': {
    name: { zh: '有据的演示文件', en: 'a file of Youju’s slides' },
    howToGet: {
      zh: '这里打开的是在“编排”中用“存为文件”得到的演示文件（.deck.json）。请检查是否选错了文件，或向提供者索取。',
      en: 'What opens here was saved under Arrange with “Save to a file” (.deck.json). Check whether it is the right file, or ask whoever gave it to you.',
    },
    whereToOpen: {
      zh: '请点页首的“演示”，再点“编排”，用“打开文件…”打开。',
      en: 'Choose Present at the top, then Arrange, and open it there with “Open a file…”.',
    },
  },
  'youju-pins': {
    name: { zh: '提问单', en: 'a question sheet' },
    howToGet: {
      zh: '提问单只保存在本机的浏览器中。',
      en: 'Question sheets are kept in this device’s browser alone.',
    },
    whereToOpen: {
      zh: '提问单只保存在本机的浏览器中，不能从文件打开；存成的文件可用文本编辑器查看。',
      en: 'Question sheets are kept in this device’s browser and are not opened from a file; a text editor shows what the file holds.',
    },
  },
};

/** A report that has not been turned into a dataset yet: the likeliest of all mistakes. */
const A_REPORT: ReadonlySet<FileKind> = new Set(['word', 'pdf', 'oldWord', 'richText', 'text']);
const CONVERT: Text = {
  zh: '这里打开的是由报告整理成的数据集文件（.json）。如果这是报告本身，请单位的技术人员用 npm run extract 命令生成数据集草稿，或向提供者索取数据集。',
  en: 'What opens here is a dataset file (.json) made from a report. If this is the report itself, ask a technician to draft its dataset with npm run extract, or ask whoever gave it to you for the dataset.',
};

const OWN_PAGE: Text = {
  zh: '如果这是有据的便携文件（.html），请直接双击，用浏览器打开。',
  en: 'If it is Youju’s portable file (.html), double-click it to open it in a browser.',
};

const EMPTY: Text = {
  zh: '文件是空的，可能没有下载或复制完整。请重新获取。',
  en: 'The file is empty; it may not have been downloaded or copied completely. Get it again.',
};

function advice(kind: FileKind, openedAs: FormatName): Text {
  if (openedAs === 'youju-report' && A_REPORT.has(kind)) return CONVERT;
  const { howToGet } = OWN_FILES[openedAs];
  if (kind !== 'markup') return howToGet;
  return { zh: `${howToGet.zh}${OWN_PAGE.zh}`, en: `${howToGet.en} ${OWN_PAGE.en}` };
}

/** Chinese, a blank, and a word in Latin letters. */
const thisIs = ({ zh }: Text): string => `这是${/^[A-Z]/.test(zh) ? ' ' : ''}${zh}`;

/** A file of some other program. */
export function otherKind(kind: FileKind, openedAs: FormatName): Problem {
  const [found, { name }] = [fileKindWords[kind], OWN_FILES[openedAs]];
  const { zh, en } = advice(kind, openedAs);
  const says =
    kind === 'empty'
      ? EMPTY
      : { zh: `${thisIs(found)}，不是${name.zh}。${zh}`, en: `This is ${found.en}, not ${name.en}. ${en}` };
  return problem('otherFile', '$', name.en, found.en, says);
}

const JSON_SCHEMA: Text = { zh: '数据集的格式说明（JSON Schema）', en: 'a JSON Schema' };

const isOwn = (format: unknown): format is FormatName =>
  typeof format === 'string' && Object.hasOwn(OWN_FILES, format);

const isSchema = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  '$schema' in value &&
  ('$defs' in value || 'properties' in value);

/** A JSON value whose `format` is another. */
export function otherFormat(value: unknown, format: unknown, openedAs: FormatName): Problem {
  const { name, howToGet } = OWN_FILES[openedAs];
  if (isOwn(format)) {
    const { name: found, whereToOpen } = OWN_FILES[format];
    return problem('otherFile', '$', name.en, found.en, {
      zh: `这是${found.zh}，不是${name.zh}。${whereToOpen.zh}`,
      en: `This is ${found.en}, not ${name.en}. ${whereToOpen.en}`,
    });
  }
  if (isSchema(value))
    return problem('otherFile', '$', name.en, JSON_SCHEMA.en, {
      zh: `这是${JSON_SCHEMA.zh}，不是${name.zh}。${howToGet.zh}`,
      en: `This is ${JSON_SCHEMA.en}, which describes a format, not ${name.en}. ${howToGet.en}`,
    });
  return problem('otherFile', '$', name.en, 'another JSON file', {
    zh: `这是 JSON 文件，但不是${name.zh}（其中没有 "format": "${openedAs}" 这一项）。${howToGet.zh}`,
    en: `This is a JSON file, but not ${name.en} (there is no "format": "${openedAs}" in it). ${howToGet.en}`,
  });
}

/** A file of ours, saved in an encoding that is not read. */
export function otherEncoding(openedAs: FormatName): Problem {
  const { name } = OWN_FILES[openedAs];
  return problem('notUtf8', '$', 'UTF-8', 'another encoding', {
    zh: `文字的编码不是 UTF-8，不能作为${name.zh}读取。请用文本编辑器（如记事本）打开，确认文字正确，另存为 UTF-8 编码后再打开。`,
    en: `Its text is not in UTF-8 and cannot be read as ${name.en}. Open it in a text editor, see that it reads well, save it in UTF-8 and open it again.`,
  });
}

/** A version that this program does not read: `newest` is what it writes. */
export function otherVersion(version: unknown, newest: number, openedAs: FormatName): Problem {
  const { name } = OWN_FILES[openedAs];
  const shown = typeof version === 'number' ? String(version) : null;
  const isNewer = typeof version === 'number' && version > newest;
  const says = isNewer
    ? {
        zh: `这份${name.zh}由更新的程序制作（格式版本${shown}，本程序只能读到版本${newest}）。请更新有据，或向提供者索取旧版本的文件。`,
        en: `It was made by a newer program (version ${shown} of the format; this one reads up to ${newest}). Update Youju, or ask for the file in the older version.`,
      }
    : {
        zh: `格式的版本号（version）应为${newest}，文件中${shown === null ? '没有或不是数字' : `是${shown}`}。请向提供者索取现行版本的文件。`,
        en: `The version of the format should be ${newest}; the file has ${shown ?? 'none, or no number'}. Ask whoever gave it to you for one of the present version.`,
      };
  return problem('otherVersion', '$.version', String(newest), shown ?? 'none', says);
}
