import { useEffect, useRef } from 'react';
import type { Findable } from '../../components/own-words/FigurePicker.tsx';
import { OwnWordsField } from '../../components/own-words/OwnWordsField.tsx';
import { MOST_NOTES } from '../../deck/edit.ts';
import { digitsTyped, runsWritten } from '../../deck/own-words.ts';
import type { Deck, SlideEntry } from '../../deck/schema.ts';
import { type Slide, titleText } from '../../deck/slide.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import type { DeckWork } from './deck-work.ts';
import { OwnSlideFields } from './editing/OwnSlideFields.tsx';
import { Scaled } from './Scaled.tsx';
import { SlideView } from './SlideView.tsx';

const words = {
  zh: {
    up: '上移',
    down: '下移',
    hide: '不放映',
    behind: '移到备用',
    told: '放回演示',
    show: '恢复放映',
    remove: (pages: number) => (pages === 1 ? '删去此页' : `删去这${pages}页`),
    several: (pages: number) => `已选${pages}页`,
    start: '从此页开始演示',
    title: '标题',
    ownTitle: '标题（自拟）',
    restore: '恢复原标题',
    draft: '在原标题上修改',
    notes: '备注（演讲者窗口可见，也写入 PPT 备注）',
    hint: 'Alt+↑、Alt+↓ 移动所选页，也可拖动；Delete 删去，Ctrl+Z 撤销；按住 Ctrl 或 Shift 点击可选多页',
  },
  en: {
    up: 'Move up',
    down: 'Move down',
    hide: 'Hide',
    behind: 'To the backup',
    told: 'Into the presentation',
    show: 'Show',
    remove: (pages: number) => (pages === 1 ? 'Remove slide' : `Remove ${pages} slides`),
    several: (pages: number) => `${pages} slides chosen`,
    start: 'Present from this slide',
    title: 'Title',
    ownTitle: 'Title (your own)',
    restore: 'Restore the title',
    draft: 'Edit the title as it is',
    notes: 'Notes (in the presenter window and in the notes of the PPT)',
    hint: 'Alt+↑ and Alt+↓ move the slides chosen, dragging too; Delete removes, Ctrl+Z undoes; click with Ctrl or Shift to choose several',
  },
};

const MOST_TITLE = 80;

export interface ArrangeChosenProps {
  report: Report;
  deck: Deck;
  /** The slide at hand. */
  entry: SlideEntry;
  slide: Slide;
  /** The ids of all slides chosen, in the deck's order. */
  chosen: readonly string[];
  /** Its number in the talk, null if it is left out, and how many slides the talk has. */
  number: number | null;
  count: number;
  find: Findable;
  work: DeckWork;
  onStart: (id: string) => void;
}

/** The slides chosen: what can be done with them; of the one at hand how it looks, its words and its notes. */
export function ArrangeChosen(props: ArrangeChosenProps) {
  const t = useWords(words);
  const { report, entry, slide, number, count, find, work } = props;
  const written = runsWritten(slide.title);
  const pane = useRef<HTMLDivElement>(null);
  // Another slide is looked at from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled for each slide
  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [entry.id]);
  return (
    <div ref={pane} className="arrange-chosen">
      <ChosenActs {...props} />
      <div inert>
        <Scaled className="arrange-preview">
          <SlideView slide={slide} number={number} count={count} />
        </Scaled>
      </div>
      {slide.body.type === 'missing' ? null : (
        <OwnWordsField
          key={`title ${entry.id}`}
          label={entry.title === '' ? t.title : t.ownTitle}
          hint={titleText(slide)}
          most={MOST_TITLE}
          value={entry.title}
          report={report}
          find={find}
          onValue={(title) => work.title(entry.id, title)}
        >
          {slide.own === 'title' ? (
            <Button onClick={() => work.title(entry.id, '')}>{t.restore}</Button>
          ) : null}
          {slide.own === null && digitsTyped(written, report).length === 0 ? (
            <Button onClick={() => work.title(entry.id, written)}>{t.draft}</Button>
          ) : null}
        </OwnWordsField>
      )}
      <OwnSlideFields
        key={`content ${entry.id}`}
        entry={entry}
        slide={slide}
        report={report}
        find={find}
        onContent={(content, typing) => work.content(entry.id, content, typing)}
      />
      <label className="arrange-notes">
        {t.notes}
        <textarea
          key={entry.id}
          value={entry.notes}
          maxLength={MOST_NOTES}
          rows={5}
          onChange={(event) => work.note(entry.id, event.currentTarget.value)}
        />
      </label>
      <p className="arrange-hint">{t.hint}</p>
    </div>
  );
}

function ChosenActs({ deck, entry, chosen, work, onStart }: ArrangeChosenProps) {
  const t = useWords(words);
  const chosenSlides = deck.slides.filter(({ id }) => chosen.includes(id));
  // What can be moved does not stand at that end already, together with the others.
  const canMove = (slides: Deck['slides']) =>
    slides.slice(0, chosen.length).some(({ id }) => !chosen.includes(id));
  const allHidden = chosenSlides.every(({ hidden }) => hidden);
  const allBackup = chosenSlides.every(({ backup }) => backup);
  return (
    <div className="arrange-acts">
      {chosen.length > 1 ? (
        <span role="status" className="arrange-several">
          {t.several(chosen.length)}
        </span>
      ) : null}
      <Button onClick={() => work.shift(chosen, -1)} disabled={!canMove(deck.slides)}>
        {t.up}
      </Button>
      <Button onClick={() => work.shift(chosen, 1)} disabled={!canMove([...deck.slides].reverse())}>
        {t.down}
      </Button>
      <Button onClick={() => work.hide(chosen, !allHidden)}>{allHidden ? t.show : t.hide}</Button>
      <Button onClick={() => work.backup(chosen, !allBackup)}>{allBackup ? t.told : t.behind}</Button>
      <Button disabled={chosen.length === deck.slides.length} onClick={() => work.remove(chosen)}>
        {t.remove(chosen.length)}
      </Button>
      <Button tone="strong" onClick={() => onStart(entry.id)}>
        {t.start}
      </Button>
    </div>
  );
}
