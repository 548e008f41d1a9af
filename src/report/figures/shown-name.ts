import type { Indicator, Text } from '../dataset/schema.ts';

/** Words by which a name itself says that it is of what is to come. */
const SAYS_SO = /计划|目标|任务|预算|预计|拟/u;

/** What an indicator is called wherever its figure is shown: a promise is never taken for a deed. */
export function shownName({ name, planned }: Pick<Indicator, 'name' | 'planned'>): Text {
  if (!planned || SAYS_SO.test(name.zh)) return name;
  return { zh: `${name.zh}（计划数）`, en: `${name.en} (planned)` };
}
