/** The charts that a pillar of a dataset asks for. */
import { z } from 'zod';
import { CHART_INDICATORS } from './chart-limits.ts';
import { id, textSchema } from './figure-schema.ts';

const chartTitle = textSchema.describe('An active title; figures only as placeholders.');
function chartIndicators(type: keyof typeof CHART_INDICATORS) {
  const [least, most] = CHART_INDICATORS[type];
  return z.array(id).min(least).max(most).describe('Ids of indicators, in the order of the chart.');
}

function chartSchema<Type extends string, Fields extends z.core.$ZodLooseShape>(
  type: Type,
  description: string,
  fields: Fields,
) {
  const name = `${type.charAt(0).toUpperCase()}${type.slice(1)}Chart`;
  return z
    .strictObject({
      id: id.describe('Of the chart; not `targets` or `stage-matrix`, which are charts of the whole report.'),
      type: z.literal(type).describe('The sort of chart.'),
      title: chartTitle,
      ...fields,
    })
    .meta({ id: name, description });
}

/** A chart chosen for what the report says, by the ids of its indicators. `title` takes placeholders. */
export const chartSpecSchema = z.discriminatedUnion('type', [
  chartSchema('bullet', 'Progress against targets.', { indicators: chartIndicators('bullet') }),
  chartSchema('nested', "One bar: a whole, inside it the part's target, inside that what is done.", {
    whole: id.describe('The indicator that is the whole bar.'),
    part: id.describe('Another indicator inside it, with its progress.'),
  }),
  chartSchema(
    'steps',
    'Counts along one road, from first to last: only where the words make each a step of the one before.',
    { indicators: chartIndicators('steps') },
  ),
  chartSchema('parts', 'Counts of one unit that stand side by side in one bar; their sum is computed.', {
    indicators: chartIndicators('parts'),
  }),
  chartSchema(
    'growth',
    'By how much things have grown, from a zero line; what has fallen goes the other way.',
    {
      indicators: chartIndicators('growth'),
    },
  ),
  chartSchema(
    'change',
    'Things of one unit before and after: each indicator, and the one that it calls earlier.',
    {
      indicators: chartIndicators('change'),
    },
  ),
  chartSchema('series', 'One thing over time, a column for each day that its indicators describe.', {
    indicators: chartIndicators('series'),
  }),
  chartSchema('ranks', 'Ranks in different orders, as a ladder; no bars.', {
    indicators: chartIndicators('ranks'),
  }),
  chartSchema('units', 'One mark per project of the pillar, by sector, shaded by stage.', {}),
]);
