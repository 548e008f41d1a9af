import { headings } from '../../report/language/terms.ts';
import type { Language } from '../../report/language/vocabulary.ts';
import type { CodePart } from '../code/code-part.ts';

/** What the reader calls the parts whose code is fetched when it is asked for. */
export const codePartNames: Readonly<Record<Language, Readonly<Record<CodePart, string>>>> = {
  zh: {
    pillars: '各板块',
    stages: '阶段',
    register: '项目',
    colophon: headings.colophon.zh,
    explanation: '词语说明',
    paper: '封面与目录',
    notices: '提示',
    pins: '出处卡与提问单',
    sheet: '提问单',
    talk: '演示',
    text: '报告原文',
    workbench: '编制工作台',
    refusal: '问题清单',
    questions: '查询',
    downloads: '下载',
    opening: '打开文件',
  },
  en: {
    pillars: 'Pillars',
    stages: 'Stages',
    register: 'Projects',
    colophon: headings.colophon.en,
    explanation: 'Explanations of terms',
    paper: 'Cover and contents',
    notices: 'Notices',
    pins: 'Source card and question sheet',
    sheet: 'Question sheet',
    talk: 'Present',
    text: 'Text of the report',
    workbench: 'Workbench',
    refusal: 'List of problems',
    questions: 'Look up',
    downloads: 'Download',
    opening: 'Opening a file',
  },
};
