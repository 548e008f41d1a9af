import { DeckPaper } from '../../features/present/DeckPaper.tsx';
import { PublicLinkProvider } from '../../features/present/public-link.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useNavigation } from '../../ui/navigation.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { Arrangement } from '../present/Arrangement.tsx';
import { PresenterWindow } from '../present/PresenterWindow.tsx';
import { SlidesWindow } from '../present/SlidesWindow.tsx';
import { usePresenting } from '../present/use-presenting.ts';
import { useTalkSlides } from '../present/use-talk-slides.ts';
import { useDeck } from '../storage/use-deck.ts';
import { publicAddress } from '../view/public-address.ts';
import { readHash } from '../view/view-hash.ts';
import { RefusalDialog } from './RefusalDialog.tsx';

/** What stands over the page while it is presented: the talk, its presenter window, arrangement or paper. */
export function Presentation({ report, hash }: { report: Report; hash: string }) {
  const navigation = useNavigation();
  const editor = useDeck(report);
  const talk = useTalkSlides(report, editor, hash);
  const language = useLanguage();
  const printing = usePrinting(window);
  usePresenting();
  if (!talk) return null;

  const params = readHash(hash);
  const address = publicAddress(report.id, language);
  const view = params.get('window') === 'speaker' ? 'speaker' : params.get('deck');
  return (
    <PublicLinkProvider value={address}>
      {view === 'speaker' ? (
        <PresenterWindow report={report} editor={editor} talk={talk} />
      ) : view === 'edit' ? (
        <Arrangement report={report} editor={editor} talk={talk} />
      ) : view === 'print' ? (
        <DeckPaper
          slides={talk.slides}
          onClose={() => navigation.go({ deck: null, slide: talk.slideId ?? talk.current.id })}
        />
      ) : (
        <SlidesWindow report={report} editor={editor} talk={talk} params={params} />
      )}
      {printing && view !== 'print' ? <DeckPaper slides={talk.slides} onClose={() => undefined} /> : null}
      {editor.refusal ? (
        <RefusalDialog openedAs="deck" refusal={editor.refusal} onClose={editor.dismiss} />
      ) : null}
    </PublicLinkProvider>
  );
}
