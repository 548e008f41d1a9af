import type { Report } from '../../report/dataset/schema.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileChoice } from '../../ui/FileChoice.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useNavigation } from '../../ui/navigation.tsx';

const words = {
  zh: {
    title: '本机没有这份报告的原文',
    give: (title: string) =>
      `请把《${title}》的文件（.docx、.pdf 或 .txt）拖到页面上，或在下面选择。文件只在本机读取，不会上传；读过的原文保存在本机，随时可以删除。`,
    file: (name: string) => `数据集所据的文件名为“${name}”。`,
    choose: '选择报告文件…',
  },
  en: {
    title: 'The text of this report is not on this device',
    give: (title: string) =>
      `Drop the file of “${title}” (.docx, .pdf or .txt) on the page, or choose it below. It is read on this device and not uploaded; the text is kept here until you remove it.`,
    file: (name: string) => `The dataset was made from a file named “${name}”.`,
    choose: 'Choose the report’s file…',
  },
};

/** What is shown in the text's place where nobody has given it yet. */
export function NoText({ report, onOpenFile }: { report: Report; onOpenFile: (file: File) => void }) {
  const t = useWords(words);
  const language = useLanguage();
  const navigation = useNavigation();
  return (
    <Dialog title={t.title} onClose={() => navigation.go({ text: null })}>
      <p className="mt-3 text-sm">{t.give(report.fullTitle[language])}</p>
      <p className="mt-2 text-sm text-muted">{t.file(report.source.file)}</p>
      <p className="mt-4">
        <FileChoice label={t.choose} accept=".txt,.docx,.pdf" onFile={onOpenFile} />
      </p>
    </Dialog>
  );
}
