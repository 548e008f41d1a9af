/** Why a file gives no report's text, or its text no draft, what was found, and what its owner can do, in both languages. */
import type { Text } from '../../report/dataset/schema.ts';
import type { Language } from '../../report/language/vocabulary.ts';

export const REFUSAL_CODES = [
  'empty',
  'tooLarge',
  'notText',
  'markup',
  'unknownEncoding',
  'damagedText',
  'oldWord',
  'encryptedOffice',
  'spreadsheet',
  'slides',
  'openDocument',
  'ofd',
  'otherArchive',
  'picture',
  'json',
  'richText',
  'brokenDocx',
  'brokenPdf',
  'encryptedPdf',
  'scannedPdf',
  'unmappedPdf',
  'tooLong',
  'unpacksTooLarge',
  'tooManyPages',
  'tookTooLong',
  'notHere',
  'nothingFound',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly code: RefusalCode;
  readonly what: Text;
  readonly advice: Text;
}

const CHECK_FILE = { zh: '请检查是否选错了文件', en: 'Check whether it is the right file' };
const SAVE_DOCX = { zh: '请另存为 .docx 再试', en: 'Save it as .docx and try again' };
const SAVE_UTF8 = {
  zh: '请用文本编辑器打开，确认文字正确后另存为 UTF-8 编码的 .txt',
  en: 'Open it in a text editor, see that it reads well, and save it as .txt in UTF-8',
};

/** Workbooks and slides cannot be saved as a text document. */
const COPY_TO_DOCX = {
  zh: '请把报告正文复制到 Word 或 WPS 文字文档，存为 .docx 再试',
  en: 'Copy the report’s text into a Word document, save that as .docx and try again',
};
const RECOGNISE = {
  zh: '请先做文字识别（OCR）并校对，或索取报告的 .docx、.txt',
  en: 'Have its text recognised (OCR) and proofread, or ask for the report as .docx or .txt',
};

const WORDS: Readonly<Record<RefusalCode, readonly [what: Text, advice: Text]>> = {
  empty: [{ zh: '文件中没有文字', en: 'The file holds no words' }, CHECK_FILE],
  tooLarge: [
    { zh: '文件过大', en: 'The file is too large' },
    {
      zh: '请删去图片，或只留下报告正文再试',
      en: 'Take the pictures out, or keep the report alone, and try again',
    },
  ],
  notText: [
    { zh: '不是文本、DOCX 或 PDF 文件', en: 'The file is neither text nor DOCX nor PDF' },
    {
      zh: '请提供 .txt（UTF-8 或 GB18030）、.docx 或带文字的 .pdf',
      en: 'Give a .txt (UTF-8 or GB18030), a .docx, or a .pdf with text',
    },
  ],
  markup: [
    { zh: '是网页或 XML，不是纯文本', en: 'The file is a web page or XML, not plain text' },
    {
      zh: '请在浏览器中打开，复制正文，存为 UTF-8 编码的 .txt',
      en: 'Open it in a browser, copy the report, and save it as .txt in UTF-8',
    },
  ],
  unknownEncoding: [
    {
      zh: '既不是 UTF-8 编码，也不是 GB18030（GBK、GB2312）编码',
      en: 'The file is neither UTF-8 nor GB18030 (GBK, GB2312)',
    },
    SAVE_UTF8,
  ],
  damagedText: [
    { zh: '文字已损坏，含有乱码符号（�）', en: 'The text is damaged: it contains replacement marks (�)' },
    {
      zh: '请向提供者索取原文件；转换编码时丢失的字无法恢复',
      en: 'Ask for the original: what a conversion of the encoding has lost cannot be restored',
    },
  ],
  oldWord: [
    { zh: '是旧版 Word（.doc）或 WPS 文件', en: 'The file is an old Word (.doc) or WPS document' },
    SAVE_DOCX,
  ],
  encryptedOffice: [
    { zh: '文档已加密', en: 'The document is encrypted' },
    {
      zh: '请用密码打开，取消密码后另存为 .docx 再试',
      en: 'Open it with its password, take the password away, save it as .docx and try again',
    },
  ],
  spreadsheet: [{ zh: '是表格文件（Excel）', en: 'The file is a workbook (Excel)' }, COPY_TO_DOCX],
  slides: [{ zh: '是演示文稿（PowerPoint）', en: 'The file is a presentation (PowerPoint)' }, COPY_TO_DOCX],
  openDocument: [
    { zh: '是 OpenDocument 文件（.odt 等）', en: 'The file is an OpenDocument file (.odt or the like)' },
    SAVE_DOCX,
  ],
  ofd: [
    { zh: '是 OFD 版式文件', en: 'The file is an OFD document' },
    {
      zh: '请用版式阅读器另存为 PDF，或复制正文存为 .docx 再试',
      en: 'Save it as PDF in its reader, or copy the text into a .docx, and try again',
    },
  ],
  otherArchive: [
    { zh: '是压缩包，不是 DOCX', en: 'The file is an archive, not DOCX' },
    { zh: '请先解压，再选其中的报告', en: 'Unpack it and choose the report inside' },
  ],
  picture: [
    { zh: '是图片，其中没有可读的文字', en: 'The file is a picture and holds no text that can be read' },
    RECOGNISE,
  ],
  json: [
    {
      zh: '是数据集等数据文件（JSON），不是报告',
      en: 'The file is data (JSON), such as a dataset, not a report',
    },
    {
      zh: '请选报告本身；数据集请在页面上打开，或用 npm run check 检查',
      en: 'Choose the report itself; a dataset is opened on the page, or checked with npm run check',
    },
  ],
  richText: [{ zh: '是 RTF 文件', en: 'The file is RTF' }, SAVE_DOCX],
  brokenDocx: [
    { zh: 'DOCX 文件不完整，无法读取', en: 'The DOCX file is broken and cannot be read' },
    {
      zh: '请用 Word 或 WPS 打开，另存为 .docx 再试',
      en: 'Open it in Word or WPS, save it as .docx, try again',
    },
  ],
  brokenPdf: [
    { zh: 'PDF 文件不完整，无法读取', en: 'The PDF file is broken and cannot be read' },
    { zh: '请重新下载或重新导出 PDF', en: 'Download it or export it anew' },
  ],
  encryptedPdf: [
    { zh: 'PDF 需要密码才能打开', en: 'The PDF opens with a password only' },
    { zh: '请用密码打开，另存为不带密码的 PDF', en: 'Open it with its password and save it without' },
  ],
  scannedPdf: [
    { zh: 'PDF 中没有文字，可能是扫描件', en: 'The PDF holds no text; it may be a scan' },
    RECOGNISE,
  ],
  unmappedPdf: [
    {
      zh: 'PDF 的字体没有标明文字，读出的是乱码',
      en: 'The PDF’s fonts do not say which characters they show; the text is garbled',
    },
    {
      zh: '请索取报告的 .docx、.txt，或做文字识别（OCR）并校对',
      en: 'Ask for the report as .docx or .txt, or have its text recognised (OCR) and proofread',
    },
  ],
  tooLong: [
    { zh: '文字过长，不像一份报告', en: 'The text is longer than a report' },
    {
      zh: '请拆成几个文件，或只留下报告正文再试',
      en: 'Split it into several files, or keep the report alone, and try again',
    },
  ],
  unpacksTooLarge: [
    { zh: '文档解开后过大', en: 'The document unpacks to too much' },
    {
      zh: '请只留下报告正文，另存为 .docx 或 UTF-8 编码的 .txt 再试',
      en: 'Keep the report alone, save it as .docx, or as .txt in UTF-8, and try again',
    },
  ],
  tooManyPages: [
    { zh: 'PDF 过长，不像一份报告', en: 'The PDF is longer than a report' },
    {
      zh: '请只导出报告所在的页，或存为 UTF-8 编码的 .txt 再试',
      en: 'Export the pages of the report alone, or save it as .txt in UTF-8, and try again',
    },
  ],
  notHere: [
    {
      zh: '单文件版只能读取纯文本，不能读取 Word、PDF 文件',
      en: 'The single-file version reads plain text only, no Word and no PDF files',
    },
    {
      zh: '请把报告正文复制到文本编辑器，存为 UTF-8 编码的 .txt，或在网站上打开',
      en: 'Copy the report into a text editor and save it as .txt in UTF-8, or open it on the site',
    },
  ],
  tookTooLong: [
    {
      zh: '读取所需的时间或内存过多，已停止',
      en: 'Reading it takes too much time or memory, and was stopped',
    },
    {
      zh: '请拆成几个文件，或复制正文存为 UTF-8 编码的 .txt 再试',
      en: 'Split it into several files, or copy the report into a .txt in UTF-8, and try again',
    },
  ],
  nothingFound: [
    { zh: '文字中没有数字，也没有具名的项目', en: 'The words hold no figure and no named project' },
    CHECK_FILE,
  ],
};

const bracketed = (detail: Text | undefined, { zh, en }: Text): Text =>
  detail ? { zh: `${zh}（${detail.zh}）`, en: `${en} (${detail.en})` } : { zh, en };

/** `detail`: what was found, where the words alone do not say it: the size, the place, the library's own word. */
export function refusal(code: RefusalCode, detail?: Text): Refusal {
  const [what, advice] = WORDS[code];
  return { code, what: bracketed(detail, what), advice };
}

/** One line: which file, what is wrong with it, what to do. */
export function refusalText({ what, advice }: Refusal, name: string, language: Language): string {
  return language === 'zh' ? `${name}：${what.zh}。${advice.zh}。` : `${name}: ${what.en}. ${advice.en}.`;
}
