import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.tsx';
import { ViewLink } from '../ui/navigation.tsx';
import type { Sent } from './actions.tsx';

const words = {
  zh: {
    sent: (page: number, last: number) =>
      page === last ? `已加入演示，第${page}页` : `已加入演示，第${page}～${last}页`,
    there: (page: number) => `演示中已有，第${page}页`,
    many: (slides: number) => `需要${slides}页。全部加入演示吗？`,
    full: '演示已有500页，不能再加。请先在演示编排中删去一些。',
    notKept: '（本机不能保存演示，请在演示编排中存为文件）',
    look: '查看编排',
    undo: '撤销',
    all: '全部加入',
    no: '不加入',
  },
  en: {
    sent: (page: number, last: number) =>
      page === last ? `Added as slide ${page}` : `Added as slides ${page}–${last}`,
    there: (page: number) => `Already there, slide ${page}`,
    many: (slides: number) => `This takes ${slides} slides. Add them all?`,
    full: 'There are 500 slides, and no more can be added. Remove some under Arrange first.',
    notKept: ' (this device does not keep the slides: save them to a file under Arrange)',
    look: 'Show under Arrange',
    undo: 'Undo',
    all: 'Add all',
    no: 'Do not add',
  },
};

/** What came of sending a thing to the deck, and what can be done about it. */
export function SentNote({ sent, onChange }: { sent: Sent; onChange: (sent: Sent | null) => void }) {
  const t = useWords(words);
  switch (sent.state) {
    case 'full':
      return t.full;
    case 'many':
      return (
        <>
          {t.many(sent.slides)}{' '}
          <Button tone="quiet" onClick={() => onChange(sent.send())}>
            {t.all}
          </Button>
          <Button tone="quiet" onClick={() => onChange(null)}>
            {t.no}
          </Button>
        </>
      );
    case 'sent':
    case 'there':
      return (
        <>
          {sent.state === 'sent' ? t.sent(sent.page, sent.last) : t.there(sent.page)}
          {sent.state === 'sent' && !sent.kept ? t.notKept : ''}{' '}
          <ViewLink
            change={{ deck: 'edit', slide: sent.slide, figure: null }}
            className="px-2 underline underline-offset-4"
          >
            {t.look}
          </ViewLink>
          {sent.state === 'sent' ? (
            <Button
              tone="quiet"
              onClick={() => {
                sent.undo();
                onChange(null);
              }}
            >
              {t.undo}
            </Button>
          ) : null}
        </>
      );
  }
}
