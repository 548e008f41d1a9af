import { useEffect, useRef, useState } from 'react';
import type { ReadReport } from '../../extract/extract-report.ts';
import type { Refusal } from '../../extract/read/refusal.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { documentName } from '../document/documents.ts';
import { beginDraft } from '../opening/begin-draft.ts';
import { draftDocument, type Opened, openDocument } from '../opening/open-document.ts';
import { sourceTexts } from '../storage/source-texts-here.ts';
import { changeHash, readHash } from '../view/view-hash.ts';
import { ChangedText } from './ChangedText.tsx';

const words = {
  zh: {
    reading: (file: string) => `正在读取“${file}”`,
    readingText: '正在本机读取文字，不会上传。',
    drafting: '正在逐句查找数字和项目，起草数据集。',
    stop: '停止',
    refused: '不能读取这份文件',
    unreadable: '未能读取所选的文件（可能是文件夹、存储设备已断开或网络中断）。请检查后重新打开。',
    stays: (file: string) => `没有打开“${file}”，页面上的报告保持不变。`,
    unknown: '不是页面上这份报告的原文',
    unknownText: (file: string, title: string) =>
      `“${file}”与《${title}》的原文不符，本网站也没有别的报告与它对应。如选错了文件，请取消后重选；如果是另一份报告，可以据它起草数据集。`,
    draft: '起草数据集',
    cancel: '取消',
  },
  en: {
    reading: (file: string) => `Reading “${file}”`,
    readingText: 'Its text is read on this device and not uploaded.',
    drafting: 'Looking for figures and projects, sentence by sentence, to draft the dataset.',
    stop: 'Stop',
    refused: 'This file cannot be read',
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

type Stage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'drafting' }
  | { readonly kind: 'asking'; readonly opened: Opened }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What becomes of a report's file: it is read, and joined to its report; or the reader is told what it is, and asked. */
export function OpenDocument({
  file,
  report,
  onDataset,
  onClose,
}: {
  file: File;
  report: Report;
  onDataset: (file: File) => void;
  onClose: () => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const navigation = useNavigation();
  const [stage, setStage] = useState<Stage>({ kind: 'reading' });
  const stopping = useRef(new AbortController());

  const draft = async (read: ReadReport) => {
    const { signal } = stopping.current;
    setStage({ kind: 'drafting' });
    const drafted = await draftDocument(read, signal);
    if (drafted === null || signal.aborted) return;
    if (!('draft' in drafted)) return setStage({ kind: 'refused', refusal: drafted });
    await sourceTexts.keep({ ...drafted.draft.report.source, text: drafted.text });
    beginDraft(drafted, onDataset);
    onClose();
  };
  const beginDraftOf = (read: ReadReport) => {
    draft(read).catch((error: unknown) => setStage({ kind: 'failed', error }));
  };
  useEffect(() => {
    const reading = new AbortController();
    stopping.current = reading;
    setStage({ kind: 'reading' });
    const settle = async (opened: Opened) => {
      if (reading.signal.aborted) return;
      switch (opened.kind) {
        case 'stopped':
          return onClose();
        case 'refused':
          return setStage(opened);
        case 'joined':
          // First: a dialog that closes gives the focus back, which the text takes.
          onClose();
          await sourceTexts.keep(opened.text);
          return navigation.go({ text: readHash(window.location.hash).get('text') ?? 'all' });
        case 'published': {
          await sourceTexts.keep(opened.text);
          const view = changeHash('', { report: opened.report, text: 'all' });
          return window.location.assign(documentName(opened.report, language) + view);
        }
        default:
          setStage({ kind: 'asking', opened });
      }
    };
    openDocument(file, { report, texts: sourceTexts, signal: reading.signal })
      .then(settle)
      .catch((error: unknown) => setStage({ kind: 'failed', error }));
    return () => reading.abort();
  }, [file, report, language, navigation, onClose]);

  // The island's boundary says that this part failed.
  if (stage.kind === 'failed') throw stage.error;
  if (stage.kind === 'reading' || stage.kind === 'drafting') {
    return (
      <Dialog title={t.reading(file.name)} onClose={onClose}>
        <p role="status" className="mt-3">
          {stage.kind === 'reading' ? t.readingText : t.drafting}
        </p>
        <progress aria-label={t.reading(file.name)} className="mt-3 w-full" />
        <div className="mt-4">
          <Button onClick={onClose}>{t.stop}</Button>
        </div>
      </Dialog>
    );
  }
  if (stage.kind === 'refused') {
    const { what, advice } = stage.refusal;
    const stop = language === 'zh' ? '。' : '. ';
    return (
      <Dialog title={t.refused} onClose={onClose}>
        <p className="mt-3">
          {what[language]}
          {stop}
          {advice[language]}
          {stop}
        </p>
        <p className="mt-3 text-sm text-muted">{t.stays(file.name)}</p>
      </Dialog>
    );
  }
  const { opened } = stage;
  if (opened.kind === 'version') {
    return (
      <ChangedText
        file={file.name}
        report={report}
        version={opened.version}
        onOpen={(dataset) => {
          const { text } = opened.version.read;
          sourceTexts.keep({ ...dataset.source, text }).catch(reportError);
          onDataset(new File([JSON.stringify(dataset)], `${dataset.id}.json`));
          onClose();
        }}
        onDraft={() => beginDraftOf(opened.version.read)}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={opened.kind === 'unknown' ? t.unknown : t.refused} onClose={onClose}>
      <p className="mt-3">
        {opened.kind === 'unknown' ? t.unknownText(file.name, report.title[language]) : t.unreadable}
      </p>
      {opened.kind === 'unknown' ? (
        <div className="mt-4 flex gap-2">
          <Button tone="strong" onClick={() => beginDraftOf(opened.read)}>
            {t.draft}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </div>
      ) : null}
    </Dialog>
  );
}
