import { type ReactNode, useState } from 'react';
import type { Findable } from '../../components/own-words/FigurePicker.tsx';
import { TALK_LENGTHS } from '../../deck/default-deck.ts';
import { type Deck, LEAST_SECONDS, MOST_MINUTES, MOST_SECONDS } from '../../deck/schema.ts';
import { steppedCount, talkOrder } from '../../deck/talk-order.ts';
import { type Rehearsed, talkMinutes } from '../../deck/talk-time.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { headings, terms } from '../../report/language/terms.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileChoice } from '../../ui/FileChoice.tsx';
import { useWords } from '../../ui/language.tsx';
import type { DeckWork } from './deck-work.ts';
import { AddDialog } from './editing/AddDialog.tsx';
import { TimeField } from './TimeField.tsx';

const words = {
  zh: {
    minutes: '时长（分钟）',
    lengths: '按时长编排',
    length: (minutes: number) => `${minutes}分钟`,
    fit: (minutes: number) => `按${minutes}分钟编排：讲不完的页移到备用`,
    takes: (pages: number, minutes: number) => `${pages}页，约需${minutes}分钟`,
    tooLong: (pages: number, minutes: number, over: number) =>
      `${pages}页，约需${minutes}分钟，超出${over}分钟`,
    undo: '撤销',
    redo: '重做',
    add: '加入…',
    find: '查找并加入…',
    picture: '加入图片…',
    groups: { own: '自拟', default: `${terms.defaultSlides.zh}中的页`, chart: '图表' },
    save: '存为文件',
    open: '打开文件…',
    print: '打印',
    seconds: '循环播放每页（秒）',
    loop: '循环播放',
    pptx: '导出 PPT',
    making: '正在生成…',
    failed: 'PPT 未能生成（程序文件未能载入，或存储空间不足）。演示没有改变，请重试。',
    restore: `恢复${terms.defaultSlides.zh}…`,
    asking: {
      title: `恢复${terms.defaultSlides.zh}？`,
      lost: '现在的页序、加入和删去的页、不放映的页、备注和时长都将被换掉。恢复后可用“撤销”取回；需要留存的，请先“存为文件”。',
      yes: '恢复',
      no: '不恢复',
    },
    close: '返回报告',
    troubles: {
      notKept: '本机无法保存这份演示（浏览器不允许），关闭页面前请“存为文件”。',
      elsewhere: '另一个页面改动了这份演示，现已与之一致；可用“撤销”取回此前的样子。',
      unreadable: '这个文件无法读取（可能是文件夹，或存储设备已拔出）。演示没有改变。',
      notPicture: '这个文件不是能识别的图片（支持 PNG、JPEG、WebP、GIF）。演示没有改变。',
      lost: '已打开文件；其中有的页所指的内容，当前报告中没有，这些页未打开，其余各页照常。可用“撤销”取回此前的演示。',
    },
    unread: '本机保存的演示已不能识别，仍予保留：',
    unreadSave: '存为文件',
    unreadDiscard: '删除',
  },
  en: {
    minutes: 'Duration (minutes)',
    lengths: 'Fit to a length',
    length: (minutes: number) => `${minutes} min`,
    fit: (minutes: number) => `Fit to ${minutes} minutes: slides without time go to the backup`,
    takes: (pages: number, minutes: number) => `${pages} slides, some ${minutes} min`,
    tooLong: (pages: number, minutes: number, over: number) =>
      `${pages} slides, some ${minutes} min: ${over} too many`,
    undo: 'Undo',
    redo: 'Redo',
    add: 'Add…',
    find: 'Find and add…',
    picture: 'Add a picture…',
    groups: { own: 'Your own', default: headings.defaultSlides.en, chart: 'Charts' },
    save: 'Save to a file',
    open: 'Open a file…',
    print: 'Print',
    seconds: 'Loop, seconds a slide',
    loop: 'Loop',
    pptx: 'Export PPT',
    making: 'Preparing…',
    failed:
      'The PPT could not be made (part of the page could not be loaded, or there is no room). The slides are unchanged; try again.',
    restore: `Restore ${terms.defaultSlides.en}…`,
    asking: {
      title: `Restore the ${terms.defaultSlides.en}?`,
      lost: 'The order, slides added, removed or hidden, notes and duration will be replaced. Undo brings them back; to keep them for good, save to a file first.',
      yes: 'Restore',
      no: 'Cancel',
    },
    close: 'Back to the report',
    troubles: {
      notKept:
        'This device does not keep the slides (the browser forbids it): save them to a file before you close the page.',
      elsewhere:
        'Another page has changed these slides, and they are now as they are there; Undo brings back how they were.',
      unreadable: 'The file cannot be read (a folder, or a removed USB drive). The slides are unchanged.',
      notPicture:
        'The file is no picture that can be read (PNG, JPEG, WebP or GIF). The slides are unchanged.',
      lost: 'The file is open, without those of its slides that refer to what this report does not have. Undo brings back how the slides were.',
    },
    unread: 'The slides kept on this device can no longer be read. They have been kept:',
    unreadSave: 'Save to a file',
    unreadDiscard: 'Discard',
  },
};

/** What concerns the whole deck. */
export function ArrangeBar({
  title,
  report,
  deck,
  at,
  find,
  text,
  rehearsed,
  work,
  onLoop,
  onClose,
}: {
  title: ReactNode;
  report: Report;
  deck: Deck;
  /** The slide chosen: what is added stands behind it. */
  at: number;
  find: Findable;
  /** The report's text; null where it is not on this device. */
  text: string | null;
  rehearsed: Rehearsed;
  work: DeckWork;
  /** Shows the slides so that they go on by themselves. */
  onLoop: () => void;
  onClose: () => void;
}) {
  const t = useWords(words);
  const [asking, setAsking] = useState(false);
  const [finding, setFinding] = useState(false);
  const pages = steppedCount(talkOrder(deck.slides));
  const needed = Math.ceil(talkMinutes(deck, rehearsed));
  const over = needed > deck.minutes;
  return (
    <header className="arrange-bar">
      {title}
      <TimeField
        label={t.minutes}
        value={deck.minutes}
        least={1}
        most={MOST_MINUTES}
        onValue={work.minutes}
      />
      <fieldset className="arrange-lengths" aria-label={t.lengths}>
        {TALK_LENGTHS.map((minutes) => (
          <Button key={minutes} title={t.fit(minutes)} onClick={() => work.fit(minutes)}>
            {t.length(minutes)}
          </Button>
        ))}
      </fieldset>
      <p className={over ? 'arrange-time arrange-over-time' : 'arrange-time'}>
        {over ? t.tooLong(pages, needed, needed - deck.minutes) : t.takes(pages, needed)}
      </p>
      <Button onClick={work.undo} disabled={!work.canUndo}>
        {t.undo}
      </Button>
      <Button onClick={work.redo} disabled={!work.canRedo}>
        {t.redo}
      </Button>
      <AddSelect work={work} at={at} />
      <Button onClick={() => setFinding(true)}>{t.find}</Button>
      <FileChoice
        label={t.picture}
        accept="image/png,image/jpeg,image/webp,image/gif"
        className="arrange-file"
        onFile={(file) => {
          work
            .pictureEntry(file)
            .then((entry) => entry && work.add([entry], at + 1))
            .catch(reportError);
        }}
      />
      <Button onClick={work.save}>{t.save}</Button>
      <FileChoice
        label={t.open}
        accept=".json,application/json"
        className="arrange-file"
        onFile={work.open}
      />
      <Button onClick={work.exportPptx} disabled={work.making === 'busy'}>
        {work.making === 'busy' ? t.making : t.pptx}
      </Button>
      <Button onClick={work.print}>{t.print}</Button>
      <TimeField
        label={t.seconds}
        value={deck.seconds}
        least={LEAST_SECONDS}
        most={MOST_SECONDS}
        onValue={work.seconds}
      />
      <Button onClick={onLoop}>{t.loop}</Button>
      <Button onClick={() => setAsking(true)}>{t.restore}</Button>
      <Button tone="quiet" className="arrange-close" onClick={onClose}>
        {t.close}
      </Button>
      {work.trouble ? (
        <p role="alert" className="arrange-trouble">
          {t.troubles[work.trouble]}
        </p>
      ) : null}
      {work.making === 'failed' ? (
        <p role="alert" className="arrange-trouble">
          {t.failed}
        </p>
      ) : null}
      {work.unread ? (
        <p role="alert" className="arrange-trouble">
          {t.unread} <Button onClick={work.unread.save}>{t.unreadSave}</Button>{' '}
          <Button onClick={work.unread.discard}>{t.unreadDiscard}</Button>
        </p>
      ) : null}
      {finding ? (
        <AddDialog
          report={report}
          find={find}
          text={text}
          onAdd={(entries) => {
            setFinding(false);
            work.add(entries, at + 1);
          }}
          onClose={() => setFinding(false)}
        />
      ) : null}
      {asking ? (
        <Dialog title={t.asking.title} onClose={() => setAsking(false)}>
          <p className="arrange-asking">{t.asking.lost}</p>
          <p className="arrange-acts">
            <Button
              tone="strong"
              onClick={() => {
                setAsking(false);
                work.restore();
              }}
            >
              {t.asking.yes}
            </Button>
            <Button onClick={() => setAsking(false)}>{t.asking.no}</Button>
          </p>
        </Dialog>
      ) : null}
    </header>
  );
}

/** A list that acts as a menu: choosing puts the thing behind the slide chosen. */
function AddSelect({ work, at }: { work: DeckWork; at: number }) {
  const t = useWords(words);
  const groups = (['default', 'own', 'chart'] as const).map((group) => ({
    group,
    members: work.addable.filter((addable) => addable.group === group),
  }));
  return (
    <select
      aria-label={t.add}
      value=""
      onChange={(event) => {
        const chosen = work.addable.find(({ key }) => key === event.currentTarget.value);
        if (chosen) work.add(chosen.entries, at + 1);
      }}
    >
      <option value="">{t.add}</option>
      {groups.map(({ group, members }) =>
        members.length > 0 ? (
          <optgroup key={group} label={t.groups[group]}>
            {members.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </optgroup>
        ) : null,
      )}
    </select>
  );
}
