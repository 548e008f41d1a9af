import { useWords } from '../../ui/language.tsx';
import { ACTS, type Bench } from './acts.ts';
import { KEYS } from './keys.ts';
import { ACT_NAMES, type ActName, actWords } from './workbench-words.ts';

const ELSEWHERE: ReadonlySet<ActName> = new Set([
  'undo',
  'redo',
  'report',
  'english',
  'preview',
  'beside',
  'finish',
  'keys',
]);

const words = { zh: { label: '可用的按键' }, en: { label: 'Keys that can be used' } };

/** The keys that mean something for what is at hand, each a button too. */
export function KeyStrip({ bench }: { bench: Bench }) {
  const t = useWords(words);
  const names = useWords(actWords);
  const shown = ACT_NAMES.filter((name) => !ELSEWHERE.has(name) && ACTS[name].can(bench));
  return (
    <div role="toolbar" aria-label={t.label} className="key-strip">
      {shown.map((name) => (
        <button key={name} type="button" onClick={() => ACTS[name].run(bench)}>
          <kbd>{KEYS[name][0]}</kbd> {names[name]}
        </button>
      ))}
    </div>
  );
}
