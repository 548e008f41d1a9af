import type { ChartModel } from '../charts/registry/models.ts';
import { ChineseRuns } from '../ui/ChineseRuns.tsx';
import { useNavigation } from '../ui/navigation.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Chart } from './Chart.tsx';
import { ChartFoot } from './ChartFoot.tsx';
import { ExplainedText } from './ExplainedText.tsx';
import { markView } from './mark-view.ts';

/** A chart with its finding. Selecting a mark shows what it stands for: projects in the register, or a card. */
export function ChartPanel({ model }: { model: ChartModel }) {
  const navigation = useNavigation();
  return (
    <Panel title={<ExplainedText text={model.title} />} measured={<ChineseRuns text={model.measured} />}>
      <Chart
        model={model}
        foot={<ChartFoot model={model} />}
        onSelect={(subject) => navigation.go(markView(subject))}
      />
    </Panel>
  );
}
