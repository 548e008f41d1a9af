import type { Status } from '../report/status.ts';
import type { StatusTone } from './StatusWord.tsx';

/** Blue for what is done or on its way in time, ochre for what falls short; ink where there is nothing to judge. */
export function statusTone(status: Status): StatusTone {
  switch (status) {
    case 'exceeded':
    case 'met':
    case 'aheadOfPace':
      return 'good';
    case 'behindPace':
    case 'belowTarget':
      return 'short';
    case 'noTarget':
      return 'plain';
  }
}
