import { useMemo } from 'react';
import { useLookupIndex } from '../../components/use-lookup-index.ts';
import { draftDataset } from '../../draft/dataset.ts';
import { type Decision, HEAD_FIELDS, type HeadField } from '../../draft/decision.ts';
import type { Pillar, Report } from '../../report/dataset/schema.ts';
import { REPORT_KINDS, reportKindNames } from '../../report/language/report-kinds.ts';
import { missingWords } from '../../report/language/vocabulary.ts';
import type { LookupIndex } from '../../report/lookup/lookup-index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Bench } from './acts.ts';
import { ChartFields } from './ChartFields.tsx';
import { KeyFigureFields } from './KeyFigureFields.tsx';
import { TitleField } from './TitleField.tsx';

const words = {
  zh: {
    title: '报告与板块',
    head: '报告',
    heads: {
      title: '短标题',
      fullTitle: '全称',
      place: '地名',
      body: '报告机关',
      session: '会议',
    } satisfies Record<HeadField, string>,
    kind: '报告类别',
    noKind: '各类通用',
    pillar: (ordinal: number) => `第${ordinal}部分`,
    pillars: { name: '名称', finding: '标题（要点）', lead: '导语' },
    figures: '标题、导语和图表标题中的数字用“插入数字”选取，随数据集更新。',
    reported: '报告日期',
    takeDay: '在原文中选取…',
    sectors: '领域',
    places: '地点',
    add: '新增，回车保存',
  },
  en: {
    title: 'Report and pillars',
    head: 'Report',
    heads: {
      title: 'Short title',
      fullTitle: 'Full title',
      place: 'Place',
      body: 'Issuing body',
      session: 'Session',
    } satisfies Record<HeadField, string>,
    kind: 'Kind of report',
    noKind: 'Words of any kind',
    pillar: (ordinal: number) => `Part ${ordinal}`,
    pillars: { name: 'Name', finding: 'Title (the finding)', lead: 'Lead' },
    figures:
      'Figures in titles, leads and titles of charts are chosen with “Insert a figure”, and follow the dataset.',
    reported: 'Day of the report',
    takeDay: 'Choose it in the text…',
    sectors: 'Sectors',
    places: 'Locations',
    add: 'New; Enter keeps it',
  },
};

/** The report's head, its pillars' words, and the lists that entries choose from. */
export function ReportSheet({ bench, onClose }: { bench: Bench; onClose: () => void }) {
  const t = useWords(words);
  const language = useLanguage();
  const { draft } = bench.desk;
  const { report } = draft;
  // As its page shows it: titles name what is there.
  const dataset = useMemo(() => draftDataset(draft), [draft]);
  const { index } = useLookupIndex(dataset, true);
  return (
    <Dialog title={t.title} onClose={onClose}>
      <fieldset className="report-fields">
        <legend>{t.head}</legend>
        {HEAD_FIELDS.map((field) => (
          <WordsField
            key={field}
            label={t.heads[field]}
            value={report[field].zh}
            onWrite={(zh) => bench.decide({ act: 'head', field, zh })}
          />
        ))}
        <label>
          {t.kind}
          <select
            value={report.kind ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const kind = REPORT_KINDS.find((one) => one === value);
              if (kind) bench.decide({ act: 'reportKind', kind });
            }}
          >
            {report.kind ? null : <option value="">{t.noKind}</option>}
            {REPORT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {reportKindNames[kind][language]}
              </option>
            ))}
          </select>
        </label>
        <p className="report-day">
          {t.reported}：
          {'token' in report.reported
            ? report.reported.token
            : missingWords[report.reported.missing][language]}{' '}
          <Button
            onClick={() =>
              bench.begin({ kind: 'words', purpose: 'reported', start: dayPlace(report, bench.looking.at) })
            }
          >
            {t.takeDay}
          </Button>
        </p>
      </fieldset>
      <KeyFigureFields bench={bench} report={dataset} find={{ index, first: report.keyFigures }} />
      {report.pillars.map((pillar) => (
        <PillarFields key={pillar.id} bench={bench} pillar={pillar} report={dataset} index={index} />
      ))}
      <NameList bench={bench} list="sectors" legend={t.sectors} add={t.add} />
      <NameList bench={bench} list="places" legend={t.places} add={t.add} />
    </Dialog>
  );
}

/** Where the words that name the day are looked for: where they were found, else where one is in the text. */
const dayPlace = ({ reported }: Report, at: Bench['looking']['at']) =>
  'token' in reported
    ? { start: reported.start, end: reported.end }
    : { start: at?.start ?? 0, end: at?.start ?? 0 };

/** A part of the report: its name, what is said of it, and its charts. */
function PillarFields({
  bench,
  pillar,
  report,
  index,
}: {
  bench: Bench;
  pillar: Pillar;
  report: Report;
  index: LookupIndex;
}) {
  const t = useWords(words);
  const first = report.indicators.filter((one) => one.pillar === pillar.id).map(({ id }) => id);
  const find = { index, first };
  return (
    <fieldset className="report-fields">
      <legend>{t.pillar(pillar.ordinal)}</legend>
      <WordsField
        label={t.pillars.name}
        value={pillar.name.zh}
        onWrite={(zh) => bench.decide({ act: 'pillarWords', id: pillar.id, field: 'name', zh })}
      />
      <small>{t.figures}</small>
      {TITLES.map((field) => (
        <TitleField
          key={field}
          label={t.pillars[field]}
          value={pillar[field].zh}
          report={report}
          find={find}
          onWrite={(zh) => bench.decide({ act: 'pillarWords', id: pillar.id, field, zh })}
        />
      ))}
      <ChartFields bench={bench} pillar={pillar} report={report} find={find} />
    </fieldset>
  );
}

const TITLES = ['finding', 'lead'] as const;

/** An id that no name of the list has. */
function freeName(names: readonly { readonly id: string }[], stem: string): string {
  const used = new Set(names.map(({ id }) => id));
  let next = names.length + 1;
  while (used.has(`${stem}-${next}`)) next += 1;
  return `${stem}-${next}`;
}

function NameList({
  bench,
  list,
  legend,
  add,
}: {
  bench: Bench;
  list: Extract<Decision, { act: 'addName' }>['list'];
  legend: string;
  add: string;
}) {
  const names = bench.desk.draft.report[list];
  return (
    <fieldset className="report-fields">
      <legend>{legend}</legend>
      {names.map(({ id, name }) => (
        <WordsField
          key={id}
          label={name.untranslated ? id : name.en}
          value={name.zh}
          onWrite={(zh) => bench.decide({ act: 'listName', list, id, zh })}
        />
      ))}
      <label>
        {add}
        <input
          lang="zh-CN"
          maxLength={400}
          onKeyDown={(event) => {
            const zh = event.currentTarget.value.trim();
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || zh === '') return;
            event.preventDefault();
            const id = freeName(names, list === 'sectors' ? 'sector' : 'place');
            if (bench.decide({ act: 'addName', list, id, zh })) event.currentTarget.value = '';
          }}
        />
      </label>
    </fieldset>
  );
}

function WordsField({
  label,
  value,
  onWrite,
}: {
  label: string;
  value: string;
  onWrite: (zh: string) => void;
}) {
  return (
    <label>
      {label}
      <input
        key={value}
        lang="zh-CN"
        defaultValue={value}
        maxLength={400}
        onBlur={(event) => {
          const typed = event.currentTarget.value.trim();
          if (typed !== '' && typed !== value) onWrite(typed);
        }}
      />
    </label>
  );
}
