import type { Project } from '../dataset/schema.ts';
import { quotation } from '../language/quotation.ts';
import type { Language } from '../language/vocabulary.ts';

const names = {
  zh: { quoted: '报告表述', summarised: '报告表述' },
  en: { quoted: 'Status (translated)', summarised: 'Status' },
} as const;

/**
 * A project's status with its name. Quotation marks stand only around words that the report prints; what was
 * gathered from several places, or translated, says so.
 */
export function statusFact(status: Project['status'], language: Language): [name: string, value: string] {
  const { locator } = status;
  const words = status[language];
  if (!locator) {
    return [names[language].summarised, language === 'zh' ? `${words}〔概括〕` : `${words} [summarised]`];
  }
  const quoted = quotation(locator.token);
  return [names[language].quoted, language === 'zh' ? quoted : `${words} · ${quoted}`];
}
