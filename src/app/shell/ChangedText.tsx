import type { Report } from '../../report/dataset/schema.ts';
import { quotation } from '../../report/language/quotation.ts';
import { type Fate, isCertain, type PlaceFate } from '../../report/uses/changed-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { ChangedVersion } from '../opening/open-document.ts';

const words = {
  zh: {
    title: '这份原文与数据集所据的不是同一版',
    told: (file: string, title: string) =>
      `“${file}”看来是《${title}》的另一版原文。逐处比对的结果如下；页面上的数据集保持不变，有改动的数字不会自动沿用。`,
    untold: (file: string, title: string) =>
      `“${file}”看来是《${title}》的另一版原文。本机没有数据集原来所据的文本，无法比对哪些地方有改动。请先打开原来的文本，再打开这一版。`,
    certain: (same: number, moved: number) => `${same}处仍在原处，${moved}处位置移动，所在句子都一字未改。`,
    fates: {
      changed: '文字或数字有改动',
      reworded: '本身未改，所在句子有改动',
      vanished: '没有找到',
      unsure: '有不止一处相同的句子，不能确定是哪一处',
    },
    becomes: (before: string, now: string) => `${before}，现为${now}`,
    open: '按新位置打开数据集',
    draft: '据这一版起草数据集',
    cancel: '取消',
  },
  en: {
    title: 'This is another version of the text',
    told: (file: string, title: string) =>
      `“${file}” seems to be another version of the text of “${title}”. Each place was compared, as below. The dataset on the page is unchanged, and no changed number is taken over.`,
    untold: (file: string, title: string) =>
      `“${file}” seems to be another version of the text of “${title}”. The text that the dataset was made from is not on this device, so that what has changed cannot be told. Open that text first, then this version.`,
    certain: (same: number, moved: number) =>
      `${same} places are where they were and ${moved} have moved, each in a sentence that is the same word for word.`,
    fates: {
      changed: 'Words or number changed',
      reworded: 'The same, but its sentence has changed',
      vanished: 'Not found',
      unsure: 'More than one sentence is the same; which one is not certain',
    },
    becomes: (before: string, now: string) => `${before}, now ${now}`,
    open: 'Open the dataset at the new places',
    draft: 'Draft a dataset from this version',
    cancel: 'Cancel',
  },
};

const TO_LOOK_AT = ['changed', 'reworded', 'vanished', 'unsure'] as const satisfies readonly Fate[];

/** Another version of the report's text: what moved, changed or vanished, and what can be done. */
export function ChangedText({
  file,
  report,
  version: { fates, moved },
  onOpen,
  onDraft,
  onClose,
}: {
  file: string;
  report: Report;
  version: ChangedVersion;
  onOpen: (dataset: Report) => void;
  onDraft: () => void;
  onClose: () => void;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const title = report.title[language];
  return (
    <Dialog title={t.title} onClose={onClose}>
      <p className="mt-3">{fates ? t.told(file, title) : t.untold(file, title)}</p>
      {fates ? <Fates fates={fates} /> : null}
      <div className="mt-4 flex flex-wrap gap-2">
        {moved ? (
          <Button tone="strong" onClick={() => onOpen(moved)}>
            {t.open}
          </Button>
        ) : null}
        <Button onClick={onDraft}>{t.draft}</Button>
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </Dialog>
  );
}

function Fates({ fates }: { fates: readonly PlaceFate[] }) {
  const t = useWords(words);
  const same = fates.filter(({ fate }) => fate === 'same').length;
  const moved = fates.filter(isCertain).length - same;
  return (
    <>
      <p className="mt-3 text-sm">{t.certain(same, moved)}</p>
      {TO_LOOK_AT.map((fate) => {
        const places = fates.filter((place) => place.fate === fate);
        return places.length > 0 ? (
          <section key={fate} className="mt-3 text-sm">
            <h3 className="font-semibold">
              {t.fates[fate]} <span className="font-normal text-muted">{places.length}</span>
            </h3>
            <ul>
              {places.map(({ start, token, found }) => (
                <li key={`${start} ${token}`} className="border-t border-line py-1 break-words">
                  {fate === 'changed' ? t.becomes(quotation(token), quotation(found)) : quotation(token)}
                </li>
              ))}
            </ul>
          </section>
        ) : null;
      })}
    </>
  );
}
