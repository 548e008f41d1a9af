import type { Status } from './status.ts';

/** How a status reads at a glance: done or on its way in time, falling short, or nothing to judge. */
export type StatusTone = 'good' | 'onPace' | 'short' | 'plain';

export function statusTone(status: Status): StatusTone {
  switch (status) {
    case 'exceeded':
    case 'met':
      return 'good';
    case 'aheadOfPace':
      return 'onPace';
    case 'behindPace':
    case 'belowTarget':
    case 'overCeiling':
      return 'short';
    case 'aboutTarget':
    case 'noTarget':
      return 'plain';
  }
}
