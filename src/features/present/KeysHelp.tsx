import './keys-help.css';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';

/** Keys of more than one character, and Ctrl-K, stay. */
const SWITCH = {
  zh: '字母和标点的单键快捷键可在页面“显示”菜单中停用。',
  en: 'Shortcuts of a single letter or sign can be switched off in the page’s Display menu.',
};

const words = {
  zh: {
    title: '演示按键',
    keys: [
      ['→ · PageDown · 空格', '下一页'],
      ['← · PageUp', '上一页'],
      ['Home · End', '第一页 · 最后一页'],
      ['G', '转到某页'],
      ['O', '全部页面一览；方向键选页，回车放映'],
      ['回车，或点数字', '查看数字的出处；Esc 回到原页'],
      ['Tab', '逐个选数字和图中各项，回车查看出处'],
      ['T', '本页第一个数字所在的原文；再按一次返回'],
      ['/', '查询：代表问到什么，输入什么'],
      ['B 或 . · W', '黑屏 · 白屏，再按恢复'],
      ['L', '激光点'],
      ['S', '演讲者窗口（第二块屏幕）'],
      ['F · F5', '全屏'],
      ['Esc，按两次', '退出演示'],
    ],
    notes: [
      '翻页笔的前进、后退、黑屏和开始键都可用：出处、查询等打开时，按前进或后退即收起，回到原页；触摸屏可左右滑动。',
      '展厅循环播放：点控制条上的“循环播放”；每页停留的秒数在编排中设定。',
      SWITCH.zh,
    ],
    deskTitle: '演讲者窗口按键',
    deskKeys: [
      ['→ · PageDown · 空格', '下一页'],
      ['← · PageUp', '上一页'],
      ['Home · End', '第一页 · 最后一页'],
      ['回车', '在投影上打开本页第一个数字的出处'],
      ['T', '在投影上打开第一个数字所在的原文，再按返回'],
      ['B 或 . · W', '投影黑屏 · 白屏，再按恢复'],
      ['Esc', '收起投影上的出处，恢复画面'],
    ],
    deskNotes: ['查询（/）、一览（O）、转页（G）、激光点（L）和全屏（F）要在投影窗口中按。', SWITCH.zh],
  },
  en: {
    title: 'Keyboard shortcuts',
    keys: [
      ['→ · PageDown · Space', 'Next slide'],
      ['← · PageUp', 'Previous slide'],
      ['Home · End', 'First slide · last slide'],
      ['G', 'Go to a slide by its number'],
      ['O', 'All slides at a glance; arrows choose, Enter shows'],
      ['Enter, or click a figure', 'The figure’s source; Esc returns to the slide'],
      ['Tab', 'From figure to figure and mark to mark; Enter opens'],
      ['T', 'Where the first figure stands in the text; again to return'],
      ['/', 'Look up: type what the deputy asks about'],
      ['B or . · W', 'Black · white screen; again to return'],
      ['L', 'Laser pointer'],
      ['S', 'Presenter window (second screen)'],
      ['F · F5', 'Full screen'],
      ['Esc, twice', 'End the presentation'],
    ],
    notes: [
      'A clicker’s forward, back, black and start buttons work: with a source or an answer open, forward or back closes it and shows the slide again. Swipes work on a touch screen.',
      'To run by itself in a hall, press “Loop” in the bar; the seconds a slide are set under Arrange.',
      SWITCH.en,
    ],
    deskTitle: 'Keyboard shortcuts of the presenter window',
    deskKeys: [
      ['→ · PageDown · Space', 'Next slide'],
      ['← · PageUp', 'Previous slide'],
      ['Home · End', 'First slide · last slide'],
      ['Enter', 'On the slides: the source of the first figure'],
      ['T', 'On the slides: where the first figure stands in the text; again to return'],
      ['B or . · W', 'The slides black · white; again to return'],
      ['Esc', 'Close the source on the slides; show the slide again'],
    ],
    deskNotes: [
      'Look up (/), overview (O), go to (G), laser pointer (L) and full screen (F) work in the window with the slides.',
      SWITCH.en,
    ],
  },
} as const;

interface Words {
  title: string;
  keys: readonly (readonly [string, string])[];
  notes: readonly string[];
  deskTitle: string;
  deskKeys: Words['keys'];
  deskNotes: readonly string[];
}

/** `desk`: those of the presenter window. */
export function KeysHelp({ desk = false, onClose }: { desk?: boolean; onClose: () => void }) {
  const t = useWords<Words>(words);
  return (
    <Dialog title={desk ? t.deskTitle : t.title} onClose={onClose}>
      <dl className="talk-keys">
        {(desk ? t.deskKeys : t.keys).map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {(desk ? t.deskNotes : t.notes).map((note) => (
        <p key={note} className="talk-keys-note">
          {note}
        </p>
      ))}
    </Dialog>
  );
}
