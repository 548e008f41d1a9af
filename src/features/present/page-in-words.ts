import type { Slide } from '../../deck/slide.ts';
import { steppedCount } from '../../deck/talk-order.ts';
import type { Language } from '../../report/language/vocabulary.ts';

/** Where the talk is: 第3页，共10页; behind the talk 备用第12页. `index` from 0, in the talk's order. */
export function pageInWords(slides: readonly Slide[], index: number, language: Language): string {
  const page = index + 1;
  const count = steppedCount(slides);
  if (page > count) return language === 'zh' ? `备用第${page}页` : `Backup slide ${page}`;
  return language === 'zh' ? `第${page}页，共${count}页` : `Slide ${page} of ${count}`;
}
