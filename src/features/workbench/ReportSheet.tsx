import { type Decision, HEAD_FIELDS, type HeadField, PILLAR_FIELDS } from '../../draft/decision.ts';
import { REPORT_KINDS, reportKindNames } from '../../report/language/report-kinds.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Bench } from './acts.ts';

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
    placeholder: '标题和导语中的数字写成占位符，如 {f-00702}、{f-00702.completion}，由程序填入。',
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
    placeholder:
      'Figures in titles and leads are placeholders such as {f-00702} or {f-00702.completion}; the program fills them in.',
    sectors: 'Sectors',
    places: 'Locations',
    add: 'New; Enter keeps it',
  },
};

/** The report's head, its pillars' words, and the lists that entries choose from. */
export function ReportSheet({ bench, onClose }: { bench: Bench; onClose: () => void }) {
  const t = useWords(words);
  const language = useLanguage();
  const { report } = bench.desk.draft;
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
      </fieldset>
      {report.pillars.map((pillar) => (
        <fieldset key={pillar.id} className="report-fields">
          <legend>{t.pillar(pillar.ordinal)}</legend>
          {PILLAR_FIELDS.map((field) => (
            <WordsField
              key={field}
              label={t.pillars[field]}
              value={pillar[field].zh}
              onWrite={(zh) => bench.decide({ act: 'pillarWords', id: pillar.id, field, zh })}
            />
          ))}
          <small>{t.placeholder}</small>
        </fieldset>
      ))}
      <NameList bench={bench} list="sectors" legend={t.sectors} add={t.add} />
      <NameList bench={bench} list="places" legend={t.places} add={t.add} />
    </Dialog>
  );
}

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
