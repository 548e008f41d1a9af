import { useMemo } from 'react';
import { shownIn } from '../../deck/shown-in.ts';
import { slideOf } from '../../deck/slide-of.ts';
import { NoText } from '../../features/text/NoText.tsx';
import { ReportText } from '../../features/text/ReportText.tsx';
import type { Report } from '../../report/dataset/schema.ts';
import { useLanguage } from '../../ui/language.tsx';
import { sourceTexts } from '../storage/source-texts-here.ts';
import { useDeck } from '../storage/use-deck.ts';
import { useSourceText } from '../storage/use-source-text.ts';

/** The report's text, over the page or the talk; or the way to give it, where neither the device nor the site has it. */
export function TextIsland({
  report,
  place,
  onOpenFile,
}: {
  report: Report;
  /** The address's `text` parameter. */
  place: string;
  onOpenFile: (file: File) => void;
}) {
  const language = useLanguage();
  const { slides } = useDeck(report);
  const text = useSourceText(report.source.sha256);
  const shown = useMemo(
    () =>
      shownIn(
        report,
        slides.map((entry) => slideOf(entry, report, language)),
        language,
      ),
    [report, slides, language],
  );
  if (text === undefined) return null;
  if (text === null) return <NoText report={report} onOpenFile={onOpenFile} />;
  const forget = () => sourceTexts.forget(text.sha256).catch(reportError);
  return (
    <ReportText
      key={place}
      report={report}
      text={text.text}
      place={place}
      shownIn={shown}
      from={text.from}
      onForget={forget}
    />
  );
}
