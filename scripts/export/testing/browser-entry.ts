/** What the page loads for a picture, as one script for a test in a real browser. */
export { reportCharts } from '../../../src/charts/report-charts.ts';
export { chartPicture } from '../../../src/exports/picture/chart-picture.ts';
export { pngOf } from '../../../src/exports/picture/png.ts';
