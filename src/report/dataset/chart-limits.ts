/** How many charts a pillar has at most, and how many indicators a chart of each type that lists them. */

export const MOST_CHARTS = 6;

/** The fewest and the most. */
export const CHART_INDICATORS = {
  bullet: [1, 12],
  steps: [2, 8],
  parts: [2, 6],
  growth: [1, 12],
  change: [1, 8],
  series: [2, 12],
  ranks: [1, 12],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
