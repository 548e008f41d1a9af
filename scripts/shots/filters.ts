/** What a shots run takes: every list that is empty takes all. */
export interface ShotFilters {
  only: string[];
  lang: string[];
  theme: string[];
  width: string[];
}

const NAMES = ['only', 'lang', 'theme', 'width'] as const;

/**
 * Reads `--only overview,page --lang zh --theme dark --width 390`.
 * @throws on a parameter that it does not know: a typo must not take 200 pictures
 */
export function readFilters(parameters: readonly string[]): ShotFilters {
  const filters: ShotFilters = { only: [], lang: [], theme: [], width: [] };
  for (let index = 0; index < parameters.length; index += 2) {
    const name = NAMES.find((known) => `--${known}` === parameters[index]);
    const value = parameters[index + 1];
    if (!name || !value) {
      throw new Error(
        `Unknown parameter ${parameters[index]}: there are ${NAMES.map((n) => `--${n}`).join(', ')}.`,
      );
    }
    filters[name].push(...value.split(','));
  }
  return filters;
}

export function takes(list: readonly string[], value: string | number): boolean {
  return list.length === 0 || list.includes(String(value));
}
