import { useState } from 'react';
import { FigurePicker, type Findable } from '../../components/own-words/FigurePicker.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { viewFigures, viewOf } from '../../report/figures/indicator-view.ts';
import type { LookupRow } from '../../report/lookup/lookup-index.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { Bench } from './acts.ts';
import { OrderedRow } from './OrderedRow.tsx';

const words = {
  zh: {
    legend: '主要数字',
    note: '排在页首，最多8项；一项也不列时由程序选取。',
    add: '加入主要数字…',
  },
  en: {
    legend: 'Key figures',
    note: 'They lead the page, eight at most; with none listed the program chooses.',
    add: 'Add a key figure…',
  },
};

const MOST = 8;

/** An indicator is chosen by its own figure. */
const ownFigure = (row: LookupRow) =>
  row.kind === 'indicator' ? viewFigures(viewOf(row.indicator)).slice(0, 1) : [];

/** The figures that lead the page, in their order. */
export function KeyFigureFields({
  bench: { desk, decide },
  report,
  find,
}: {
  bench: Bench;
  report: Report;
  find: Findable;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const [isPicking, setPicking] = useState(false);
  const ids = desk.draft.report.keyFigures;
  const onList = (list: readonly string[]) => decide({ act: 'keyFigures', ids: [...list] });
  const shown = new Map(report.indicators.map((one) => [one.id, one]));
  return (
    <fieldset className="report-fields">
      <legend>{t.legend}</legend>
      <small>{t.note}</small>
      <ol>
        {ids.map((id, at) => {
          const indicator = shown.get(id);
          return indicator ? (
            <OrderedRow key={id} list={ids} at={at} name={indicator.name[language]} onList={onList}>
              {indicator.name[language]} <strong>{indicator.actual.token}</strong>
            </OrderedRow>
          ) : null;
        })}
      </ol>
      <Button disabled={ids.length >= MOST} onClick={() => setPicking(true)}>
        {t.add}
      </Button>
      {isPicking ? (
        <FigurePicker
          find={find}
          figuresIn={ownFigure}
          onPick={(id) => {
            setPicking(false);
            if (!ids.includes(id)) onList([...ids, id]);
          }}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </fieldset>
  );
}
