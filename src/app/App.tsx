import type { Report } from '../report/schema.ts';
import type { Language } from '../report/vocabulary.ts';
import { LanguageProvider } from '../ui/language.tsx';

/** A report that has a document of its own in this build. */
export interface Edition {
  id: string;
  title: Report['title'];
}

export interface AppProps {
  report: Report;
  language: Language;
  editions: readonly Edition[];
}

export function App({ report, language }: AppProps) {
  return (
    <LanguageProvider language={language}>
      <main className="@container">
        <h1>{report.title[language]}</h1>
      </main>
    </LanguageProvider>
  );
}
