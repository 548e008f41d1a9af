import { createContext, type ReactNode, useContext } from 'react';
import type { ChartModel } from '../charts/registry/models.ts';
import type { ProjectFilter } from '../report/projects/project-filter.ts';

/** What can be sent to the deck from where it stands. */
export type Sending =
  | { readonly kind: 'chart'; readonly chart: string }
  /** A figure's ref or a project's id. */
  | { readonly kind: 'figure'; readonly ref: string }
  /** Rows of the project table in their order, and what they were filtered by. */
  | { readonly kind: 'projects'; readonly projects: readonly string[]; readonly filter: ProjectFilter };

/**
 * sent: it is in the deck, at `page` of the talk and up to `last`; there: it was already; many: it takes so many slides that the
 * reader is asked first; full: the deck can hold no more.
 */
export type Sent =
  | {
      readonly state: 'sent';
      readonly slide: string;
      readonly page: number;
      readonly last: number;
      /** false: this device keeps no deck, and it lasts until the page closes. */
      readonly kept: boolean;
      undo(): void;
    }
  | { readonly state: 'there'; readonly slide: string; readonly page: number }
  | { readonly state: 'many'; readonly slides: number; send(): Sent }
  | { readonly state: 'full' };

/** What the reader can do with a thing on the page; app/ fetches the code for it when it is asked for. */
export interface Actions {
  sendToDeck(sending: Sending): Promise<Sent>;
  /** Saves the chart as a picture that stands alone; answers with the file's name. */
  savePicture(model: ChartModel, format: 'svg' | 'png'): Promise<string>;
}

const nothing = () => Promise.reject(new Error('Nothing provides actions here.'));
const ActionsContext = createContext<Actions>({ sendToDeck: nothing, savePicture: nothing });

/** `actions` must stay the same while the report does: another would wake every prerendered part. */
export function ActionsProvider({ actions, children }: { actions: Actions; children: ReactNode }) {
  return <ActionsContext value={actions}>{children}</ActionsContext>;
}

export const useActions = (): Actions => useContext(ActionsContext);
