import { useLayoutEffect, useRef } from 'react';
import type { ChartModel } from '../../charts/registry/models.ts';
import { useFromServer } from '../../ui/use-hydrated.ts';
import { stillKey, stillsMarkup, useStills } from './stills.tsx';

/**
 * The still of a chart. It reaches the page inside the server's markup and is left as it is; a chart made
 * later in the page gets a copy of the nodes that were kept of it.
 */
export function ChartStill({ model, className }: { model: ChartModel; className: string }) {
  const stills = useStills();
  const fromServer = useFromServer();
  if (!fromServer) return <CopiedStill model={model} className={className} />;
  return (
    <div
      className={className}
      data-still={stillKey(model)}
      // In the page the markup is empty and never set: hydration keeps what the server sent.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: ECharts' own SVG, made at build time with its words escaped.
      dangerouslySetInnerHTML={{ __html: stillsMarkup(stills.markup(model)) }}
    />
  );
}

function CopiedStill({ model, className }: { model: ChartModel; className: string }) {
  const stills = useStills();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const nodes = stills.nodes(model);
    if (nodes) host.current?.replaceChildren(nodes);
  }, [stills, model]);
  return <div ref={host} className={className} />;
}
