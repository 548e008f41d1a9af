import './downloads.css';
import { type ReactNode, useId } from 'react';
import { sheetParameter } from '../../components/pin-list.ts';
import { useWords } from '../../ui/language.tsx';
import { ViewLink } from '../../ui/navigation.tsx';
import { fileNames } from './file-names.ts';
import type { FileKind } from './saved-file.ts';

const words = {
  zh: {
    files: '文件',
    paper: '打印',
    making: '正在生成…',
    about: {
      pptx: '供主讲人：本机编排的演示，图表可改',
      xlsx: '供核对：指标、项目、目标，各注出处',
      csv: '供其他程序读取：同样的表，合为 ZIP',
      html: '保存为单个文件，供不联网的电脑：双击打开，整个页面都在里面',
    },
    text: '一并放入报告原文',
    kept: '本网站已存入本机，断网时也能打开。',
    report: '报告',
    reportAbout: '供与会人员：全部内容，也可存为 PDF',
    sheet: '提问单',
    sheetAbout: '供代表：列入的条目，留有书写横线',
    pinned: (n: number) => (n === 0 ? '尚无条目' : `${n}项`),
  },
  en: {
    files: 'Files',
    paper: 'Print',
    making: 'Preparing…',
    about: {
      pptx: 'For the speaker: the slides as arranged here, charts editable',
      xlsx: 'For checking: every figure with its source',
      csv: 'For other programs: the same tables, zipped',
      html: 'For a PC without a network: the whole page in one file, opened with a double click',
    },
    text: 'Put the report’s text into it',
    kept: 'This site is kept on this device, and opens without a network.',
    report: 'Report',
    reportAbout: 'For those attending: the whole page, also as PDF',
    sheet: 'Question sheet',
    sheetAbout: 'For deputies: your entries, with room to write',
    pinned: (n: number) => (n === 0 ? 'no entries' : `${n} ${n === 1 ? 'entry' : 'entries'}`),
  },
};

const FILES = ['pptx', 'xlsx', 'csv'] as const;

/** All that can be taken along: what each is, and for whom. */
export function DownloadList({
  making,
  pins,
  single,
  kept,
  onSave,
  onPrint,
}: {
  /** The file being made; no other can be asked for meanwhile. */
  making: FileKind | null;
  /** The file that holds the whole page, where this page can make one; whether the report's text goes into it, if there is one. */
  single: { text: boolean | null; onText: (into: boolean) => void } | null;
  /** Whether the site opens here without a network. */
  kept: boolean;
  /** The refs that the reader has pinned. */
  pins: readonly string[];
  onSave: (kind: FileKind) => void;
  onPrint: () => void;
}) {
  const t = useWords(words);
  const names = useWords(fileNames);
  return (
    <div className="downloads">
      <Group title={t.files}>
        {[...FILES, ...(single ? (['html'] as const) : [])].map((kind) => (
          <li key={kind}>
            {/* Not disabled: the focus would leave it, and the menu close. */}
            <button
              type="button"
              aria-disabled={making !== null}
              onClick={() => {
                if (making === null) onSave(kind);
              }}
            >
              <Item
                name={names[kind]}
                format={kind.toUpperCase()}
                about={making === kind ? t.making : t.about[kind]}
              />
            </button>
            {kind === 'html' && single && single.text !== null ? (
              <label className="downloads-choice">
                <input
                  type="checkbox"
                  checked={single.text}
                  onChange={(event) => single.onText(event.currentTarget.checked)}
                />{' '}
                {t.text}
              </label>
            ) : null}
          </li>
        ))}
      </Group>
      {kept ? <p className="downloads-about downloads-kept">{t.kept}</p> : null}
      <Group title={t.paper}>
        <li>
          <button type="button" onClick={onPrint}>
            <Item name={t.report} format="A4" about={t.reportAbout} />
          </button>
        </li>
        <li>
          <ViewLink change={{ sheet: sheetParameter(pins) }}>
            <Item name={t.sheet} format={`A4 · ${t.pinned(pins.length)}`} about={t.sheetAbout} />
          </ViewLink>
        </li>
      </Group>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <p id={id} className="downloads-title">
        {title}
      </p>
      <ul>{children}</ul>
    </section>
  );
}

function Item({ name, format, about }: { name: string; format: string; about: string }) {
  return (
    <>
      <strong>{name}</strong> <span className="downloads-format">{format}</span>
      <span className="downloads-about">{about}</span>
    </>
  );
}
