/** Words that several parts of the view of the text share. */
export const textWords = {
  zh: {
    beside: '所选句子的使用情况',
    gone: (name: string) =>
      `链接所指的“${name}”不在这份原文中，可能已改名或改动。下面是原文，可以查找或逐处点选。`,
  },
  en: {
    beside: 'What uses the sentence',
    gone: (name: string) =>
      `“${name}”, which the link names, is not in this text; it may have been renamed or changed. Search the text, or choose a place in it.`,
  },
};
