import { createContext, type ReactNode, useContext } from 'react';
import type { ChartModel } from '../../charts/registry/models.ts';

/** A chart drawn at build time, at one width of its layout. */
export interface StillMarkup {
  readonly width: number;
  readonly svg: string;
}

/**
 * Where a chart finds its still: on the server it is drawn, as markup, narrow to wide; in the page it was
 * kept, as nodes, from the document that the server sent.
 */
export interface Stills {
  /** The same on the server and while hydrating, so that both render alike. */
  has(model: ChartModel): boolean;
  markup(model: ChartModel): readonly StillMarkup[];
  nodes(model: ChartModel): DocumentFragment | null;
}

const NO_STILLS: Stills = { has: () => false, markup: () => [], nodes: () => null };
const StillsContext = createContext<Stills>(NO_STILLS);

export function StillsProvider({ stills, children }: { stills: Stills; children: ReactNode }) {
  return <StillsContext value={stills}>{children}</StillsContext>;
}

export function useStills(): Stills {
  return useContext(StillsContext);
}

/** For the prerender; `render` is `renderStills` of charts/still.ts, which the page itself never loads. */
export function drawnStills(render: (model: ChartModel) => readonly StillMarkup[]): Stills {
  return { has: () => true, markup: render, nodes: () => null };
}

/**
 * For the page: keeps every still under `root`. Call it before hydrating, so that no rebuild of a part of
 * the page can lose one, and no string need ever be made into markup (Trusted Types).
 */
export function captureStills(root: ParentNode): Stills {
  const kept = new Map<string, DocumentFragment>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-still]')) {
    const fragment = element.ownerDocument.createDocumentFragment();
    fragment.append(...[...element.childNodes].map((node) => node.cloneNode(true)));
    kept.set(element.dataset.still ?? '', fragment);
  }
  return {
    has: (model) => kept.has(stillKey(model)),
    markup: () => [],
    nodes: (model) => {
      const fragment = kept.get(stillKey(model));
      return fragment ? (fragment.cloneNode(true) as DocumentFragment) : null;
    },
  };
}

const keys = new WeakMap<ChartModel, string>();

/** The chart's id and a hash of all it says: a still of other figures or words is never shown for it. */
export function stillKey(model: ChartModel): string {
  const known = keys.get(model);
  if (known !== undefined) return known;
  const key = hashedKey(model);
  keys.set(model, key);
  return key;
}

function hashedKey(model: ChartModel): string {
  const text = JSON.stringify(model);
  // FNV-1a, 32 bits: quick, and a mistaken match needs the same id too.
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${model.id}.${(hash >>> 0).toString(36)}`;
}

/** The stills as markup: the page's CSS (chart.css) shows the one that the container has room for. */
export function stillsMarkup(stills: readonly StillMarkup[]): string {
  return stills
    .map(({ width, svg }, index) => {
      const next = stills[index + 1];
      const classes = [
        'chart-still',
        `chart-still-${width}`,
        ...(index > 0 ? [`chart-from-${width}`] : []),
        ...(next ? [`chart-until-${next.width}`] : []),
      ];
      return `<div class="${classes.join(' ')}">${svg}</div>`;
    })
    .join('');
}
