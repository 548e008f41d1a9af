import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Report } from '../../report/dataset/schema.ts';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { chapterFeet, printsMarginBoxes } from './chapter-feet.ts';

const words = {
  zh: { printed: (date: string) => `打印于 ${date}`, from: '网址' },
  en: { printed: (date: string) => `Printed on ${date}`, from: 'Address' },
};

/** On paper: when and from which address it was printed, and at the foot of each sheet what it is about. */
export function PrintLine({ report }: { report: Report }) {
  const t = useWords(words);
  const language = useLanguage();
  const [line, setLine] = useState<{ date: string; address: string } | null>(null);

  useEffect(() => {
    const feet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, feet];
    const fill = () => {
      if (printsMarginBoxes()) feet.replaceSync(chapterFeet(report, language));
      // The browser lays the paper out as soon as the handler returns.
      flushSync(() =>
        setLine({
          date: new Date().toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }),
          address: window.location.href,
        }),
      );
    };
    window.addEventListener('beforeprint', fill);
    return () => {
      window.removeEventListener('beforeprint', fill);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== feet);
    };
  }, [report, language]);

  return (
    <p className="hidden border-t border-line pt-2 text-xs break-all text-muted print:block">
      {line ? `${t.printed(line.date)} · ${t.from} ${line.address}` : null}
    </p>
  );
}
