import { headings } from '../../report/language/terms.ts';
import { useWords } from '../../ui/language.tsx';
import type { TalkAction } from './keys.ts';

/** What the bar offers beside the keys' own actions. */
export type BarAction = TalkAction | 'arrange' | 'print' | 'kiosk';

const words = {
  zh: {
    bar: '演示控制',
    previous: '上一页',
    next: '下一页',
    overview: '一览',
    ask: headings.lookUp.zh,
    black: '黑屏',
    speaker: '演讲者窗口',
    fullScreen: '全屏',
    arrange: '编排',
    print: '打印',
    kiosk: '循环播放',
    kioskOff: '停止循环',
    help: '按键',
    leave: '退出演示',
  },
  en: {
    bar: 'Presentation controls',
    previous: 'Previous',
    next: 'Next',
    overview: 'Overview',
    ask: headings.lookUp.en,
    black: 'Black',
    speaker: 'Presenter window',
    fullScreen: 'Full screen',
    arrange: 'Arrange',
    print: 'Print',
    kiosk: 'Loop',
    kioskOff: 'Stop looping',
    help: 'Shortcuts',
    leave: 'End presentation',
  },
};

/** The key of each action, for the button's tip. */
const KEYS: Partial<Record<BarAction, string>> = {
  previous: '←',
  next: '→',
  overview: 'O',
  ask: '/',
  black: 'B',
  speaker: 'S',
  fullScreen: 'F',
  help: '?',
  leave: 'Esc',
};

const ACTIONS = [
  'overview',
  'ask',
  'black',
  'speaker',
  'fullScreen',
  'arrange',
  'print',
  'kiosk',
  'help',
  'leave',
] as const;

/** Shown while somebody moves the pointer or tabs through it; every act of it has a key, but for the last ones. */
export function ControlBar({
  page,
  atStart,
  atEnd,
  shown,
  kiosk,
  onAct,
}: {
  /** Where the talk is, in words. */
  page: string;
  /** No step leads back, or on. */
  atStart: boolean;
  atEnd: boolean;
  shown: boolean;
  /** The slides go on by themselves. */
  kiosk: boolean;
  onAct: (action: BarAction) => void;
}) {
  const t = useWords(words);
  const button = (action: (typeof ACTIONS)[number] | 'previous' | 'next', disabled = false) => (
    <button
      key={action}
      type="button"
      disabled={disabled}
      title={KEYS[action] ? `${t[action]}（${KEYS[action]}）` : undefined}
      onClick={(event) => {
        // Clicked by mouse it must not take the next Space or Enter, which are the talk's.
        if (event.detail > 0) event.currentTarget.blur();
        onAct(action);
      }}
    >
      {action === 'kiosk' && kiosk ? t.kioskOff : t[action]}
    </button>
  );
  return (
    <div role="toolbar" aria-label={t.bar} className={`talk-bar ${shown ? '' : 'talk-bar-resting'}`}>
      {button('previous', atStart)}
      <span className="talk-bar-number">{page}</span>
      {button('next', atEnd)}
      {ACTIONS.map((action) => button(action))}
    </div>
  );
}
