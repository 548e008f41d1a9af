import type { ChartModel } from '../charts/model/model.ts';
import { useNavigation } from '../ui/navigation.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Chart } from './Chart.tsx';
import { ChartFoot } from './ChartFoot.tsx';

/** A chart with its finding. Selecting a mark changes the view: a filter on the projects, or a figure's source card. */
export function ChartPanel({ model }: { model: ChartModel }) {
  const navigation = useNavigation();
  return (
    <Panel title={model.title} measured={model.measured}>
      <Chart
        model={model}
        foot={<ChartFoot model={model} />}
        onSelect={(change) => navigation.go('figure' in change ? change : { ...change, at: 'projects' })}
      />
    </Panel>
  );
}
