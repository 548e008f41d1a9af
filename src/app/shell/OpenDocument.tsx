import type { ReactNode } from 'react';
import type { Report } from '../../report/dataset/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useOpenedDocument } from '../opening/use-opened-document.ts';
import { sourceTexts } from '../storage/source-texts-here.ts';
import { ChangedText } from './ChangedText.tsx';

const words = {
  zh: {
    reading: (file: string) => `正在打开“${file}”`,
    readingText: '正在本机读取文字，不会上传。',
    drafting: '正在逐句查找数字和项目，起草数据集。',
    stop: '停止',
    refused: '不能读取这份文件',
    sentences: (what: string, advice: string) => `${what}。${advice}。`,
    unreadable: '未能读取所选的文件（可能是文件夹、存储设备已断开或网络中断）。请检查后重新打开。',
    stays: (file: string) => `没有打开“${file}”，页面上的报告保持不变。`,
    unknown: '不是页面上这份报告的原文',
    unknownText: (file: string, title: string) =>
      `“${file}”与《${title}》的原文不符，本网站也没有别的报告与它对应。如选错了文件，请取消后重选；如果是另一份报告，可以据它起草数据集。`,
    draft: '起草数据集',
    cancel: '取消',
  },
  en: {
    reading: (file: string) => `Opening “${file}”`,
    readingText: 'Its text is read on this device and not uploaded.',
    drafting: 'Looking for figures and projects, sentence by sentence, to draft the dataset.',
    stop: 'Stop',
    refused: 'This file cannot be read',
    sentences: (what: string, advice: string) => `${what}. ${advice}.`,
    unreadable:
      'The file could not be read (a folder, a removed USB drive, or no network). Check it and open it again.',
    stays: (file: string) => `“${file}” was not opened; the report on the page is unchanged.`,
    unknown: 'Not the text of the report on the page',
    unknownText: (file: string, title: string) =>
      `“${file}” is not the text of “${title}”, and no other report of this site was made from it. If it is the wrong file, cancel and choose again; if it is another report, a dataset can be drafted from it.`,
    draft: 'Draft a dataset',
    cancel: 'Cancel',
  },
};

/** A report's file on its way: what is being done with it, and what the reader is told or asked. */
export function OpenDocument({
  file,
  report,
  onDataset,
  onClose,
}: {
  file: File;
  /** The one on the page. */
  report: Report;
  onDataset: (file: File) => void;
  onClose: () => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const { stage, draft } = useOpenedDocument(file, report, onClose);
  switch (stage.kind) {
    case 'failed':
      // The island's boundary says that this part failed.
      throw stage.error;
    case 'reading':
    case 'drafting':
      return (
        <Reading file={file.name} share={stage.share} onStop={onClose}>
          {stage.kind === 'reading' ? t.readingText : t.drafting}
        </Reading>
      );
    case 'unreadable':
    case 'refused': {
      const words = stage.kind === 'refused' ? stage.refusal : null;
      return (
        <Dialog title={t.refused} onClose={onClose}>
          <p className="mt-3">
            {words ? t.sentences(words.what[language], words.advice[language]) : t.unreadable}
          </p>
          <p className="mt-3 text-sm text-muted">{t.stays(file.name)}</p>
        </Dialog>
      );
    }
    case 'unknown':
      return (
        <Dialog title={t.unknown} onClose={onClose}>
          <p className="mt-3">{t.unknownText(file.name, report.title[language])}</p>
          <div className="mt-4 flex gap-2">
            <Button tone="strong" onClick={() => draft(stage.read)}>
              {t.draft}
            </Button>
            <Button onClick={onClose}>{t.cancel}</Button>
          </div>
        </Dialog>
      );
    case 'version': {
      const { read } = stage.version;
      const openMoved = (dataset: Report) => {
        sourceTexts.keep({ ...dataset.source, text: read.text }).catch(reportError);
        onDataset(new File([JSON.stringify(dataset)], `${dataset.id}.json`));
        onClose();
      };
      return (
        <ChangedText
          file={file.name}
          report={report}
          version={stage.version}
          onOpen={openMoved}
          onDraft={() => draft(read)}
          onClose={onClose}
        />
      );
    }
  }
}

function Reading({
  file,
  share,
  onStop,
  children,
}: {
  file: string;
  /** null: how far it is is not known. */
  share: number | null;
  onStop: () => void;
  children: ReactNode;
}) {
  const t = useWords(words);
  return (
    <Dialog title={t.reading(file)} onClose={onStop}>
      <p role="status" className="mt-3">
        {children}
      </p>
      <p className="mt-3 flex items-center gap-3">
        <progress
          aria-label={t.reading(file)}
          className="w-full accent-good"
          {...(share !== null && share < 1 && { value: share })}
        />
        <span className="w-12 text-end tabular-nums">
          {share === null || share >= 1 ? '' : `${Math.floor(share * 100)}%`}
        </span>
      </p>
      <div className="mt-4">
        <Button onClick={onStop}>{t.stop}</Button>
      </div>
    </Dialog>
  );
}
