import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';

const words = {
  zh: {
    title: '演示按键',
    keys: [
      ['→ · PageDown · 空格', '下一页'],
      ['← · PageUp', '上一页'],
      ['Home · End', '第一页 · 最后一页'],
      ['G', '转到某页'],
      ['O', '全部页面一览；方向键选页，回车放映'],
      ['回车，或点数字', '看数字的出处；Esc 回到原页'],
      ['Tab', '逐个选数字和图中各项，回车看出处'],
      ['/', '查问：代表问到什么，输入什么'],
      ['B 或 . · W', '黑屏 · 白屏，再按恢复'],
      ['L', '激光笔光点'],
      ['S', '演讲者窗口（第二块屏幕）'],
      ['F', '全屏'],
      ['Esc', '退出演示'],
    ],
    clicker: '翻页笔的前进、后退、黑屏和开始键都可用；触摸屏可左右滑动。',
  },
  en: {
    title: 'Keys of the talk',
    keys: [
      ['→ · PageDown · Space', 'Next slide'],
      ['← · PageUp', 'Previous slide'],
      ['Home · End', 'First slide · last slide'],
      ['G', 'Go to a slide by its number'],
      ['O', 'All slides at a glance; arrows choose, Enter shows'],
      ['Enter, or click a figure', 'The figure’s source; Esc returns to the slide'],
      ['Tab', 'From figure to figure and mark to mark; Enter opens'],
      ['/', 'Questions: type what the deputy asks about'],
      ['B or . · W', 'Black · white screen; again to return'],
      ['L', 'Pointer'],
      ['S', 'Presenter window (second screen)'],
      ['F', 'Full screen'],
      ['Esc', 'Leave the talk'],
    ],
    clicker: 'A clicker’s forward, back, black and start buttons work; so do swipes on a touch screen.',
  },
} as const;

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const t = useWords<{
    title: string;
    keys: readonly (readonly [string, string])[];
    clicker: string;
  }>(words);
  return (
    <Dialog title={t.title} onClose={onClose}>
      <dl className="talk-keys">
        {t.keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="talk-keys-note">{t.clicker}</p>
    </Dialog>
  );
}
