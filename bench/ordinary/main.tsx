// What most teams would build from the same components: rendered in the browser, all of ECharts, one bundle.
import '../../src/app/styles.css';
import { createRoot } from 'react-dom/client';
import { publishedOf } from '../../src/app/document/app-props.ts';
import { App } from '../../src/app/shell/App.tsx';
import type { Report } from '../../src/report/dataset/schema.ts';

const [report] = Object.values(
  import.meta.glob<Report>(['../../data/*.json', '!../../data/*.schema.json'], {
    eager: true,
    import: 'default',
  }),
);
const root = document.getElementById('root');
if (!report || !root) throw new Error('There is nothing to show.');
createRoot(root).render(<App report={report} language="zh" published={[publishedOf(report)]} />);
