import type { ChartModel } from '../../../charts/model/model.ts';
import type { Box } from '../measures.ts';
import { nestedParts, partsParts, stepsParts } from './amounts-parts.ts';
import { bulletParts } from './bullet-parts.ts';
import type { ChartParts } from './chart-parts.ts';
import { ranksParts } from './ranks-parts.ts';
import { stagesParts } from './stages-parts.ts';

/** The native chart that says what the model says, in a room of the slide, and the words beside it. */
export function chartPartsOf(model: ChartModel, room: Box): ChartParts {
  switch (model.type) {
    case 'bullet':
      return bulletParts(model, room);
    case 'nested':
      return nestedParts(model, room);
    case 'steps':
      return stepsParts(model, room);
    case 'parts':
      return partsParts(model, room);
    case 'ranks':
      return ranksParts(model, room);
    case 'units':
    case 'matrix':
      return stagesParts(model, room);
  }
}
