import type { ChartModel } from '../../charts/registry/models.ts';
import { download } from '../../exports/download.ts';
import { chartPicture, pictureName } from '../../exports/picture/chart-picture.ts';
import { pngOf } from '../../exports/picture/png.ts';
import type { Report } from '../../report/dataset/schema.ts';

/** For a slide or a page of print: sharp at twice the size on screen. */
const SCALE = 2;

/** Gives the reader the chart as a file; answers with its name. Throws where the browser cannot draw a PNG. */
export async function savePicture(report: Report, model: ChartModel, format: 'svg' | 'png'): Promise<string> {
  const { svg } = chartPicture(model, report);
  const name = pictureName(report, model, format === 'svg' ? '.svg' : `@${SCALE}x.png`);
  if (format === 'svg') download(name, svg, 'image/svg+xml');
  else download(name, await pngOf(svg, SCALE, document), 'image/png');
  return name;
}
