import { meterOf } from '../../draft/looks.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { ACTS, type Bench } from './acts.ts';
import { KEYS } from './keys.ts';
import { type ActName, actWords } from './workbench-words.ts';

const words = {
  zh: {
    draft: '草稿',
    name: '草稿名称',
    meter: (confirmed: number, rejected: number, open: number) =>
      `已确认${confirmed}项，不收录${rejected}项，未看${open}项`,
    save: '存为文件',
    close: '收起',
    dismiss: '知道了',
    troubles: {
      notKept: '本机无法保存这份草稿（浏览器不允许，或空间不足）。关闭页面前请“存为文件”，以后可再打开。',
      elsewhere: '另一个页面也在改这份草稿，两边的决定都已并入。',
    },
  },
  en: {
    draft: 'Draft',
    name: 'Name of the draft',
    meter: (confirmed: number, rejected: number, open: number) =>
      `${confirmed} confirmed, ${rejected} rejected, ${open} open`,
    save: 'Save to a file',
    close: 'Close',
    dismiss: 'Dismiss',
    troubles: {
      notKept:
        'This device does not keep the draft (the browser forbids it, or there is no room). Save it to a file before you close the page; it can be opened again.',
      elsewhere: 'Another page works on this draft too; what was decided there is here as well.',
    },
  },
};

const SHOWN: readonly ActName[] = ['report', 'english', 'preview', 'beside', 'finish'];

/** What concerns the draft as a whole: its name, how far it is, and what is done with it. */
export function BenchBar({ bench }: { bench: Bench }) {
  const t = useWords(words);
  const names = useWords(actWords);
  const { desk, looking } = bench;
  const { confirmed, rejected, open } = meterOf(looking.looks);
  const total = confirmed + rejected + open;
  return (
    <header className="bench-bar">
      <span className="bench-mark">{t.draft}</span>
      <input
        key={desk.name}
        aria-label={t.name}
        className="bench-name"
        defaultValue={desk.name}
        maxLength={200}
        onBlur={(event) => {
          const name = event.currentTarget.value.trim();
          if (name !== '' && name !== desk.name) desk.rename(name);
        }}
      />
      <span className="bench-meter">
        <progress max={Math.max(1, total)} value={confirmed + rejected} aria-hidden="true" />
        {t.meter(confirmed, rejected, open)}
      </span>
      {SHOWN.filter((name) => name !== 'beside' || ACTS.beside.can(bench)).map((name) => (
        <Button
          key={name}
          tone={name === 'finish' ? 'strong' : 'plain'}
          aria-pressed={name === 'beside' ? bench.beside.address !== null : undefined}
          disabled={!ACTS[name].can(bench)}
          onClick={() => ACTS[name].run(bench)}
        >
          {names[name]} <kbd>{KEYS[name][0]}</kbd>
        </Button>
      ))}
      <Button onClick={desk.saveDraft}>{t.save}</Button>
      <Button onClick={desk.close}>{t.close}</Button>
      {desk.trouble ? (
        <p role="alert" className="bench-trouble">
          {t.troubles[desk.trouble]}{' '}
          <Button tone="quiet" onClick={desk.trouble === 'notKept' ? desk.saveDraft : desk.dismiss}>
            {desk.trouble === 'notKept' ? t.save : t.dismiss}
          </Button>
        </p>
      ) : null}
    </header>
  );
}
