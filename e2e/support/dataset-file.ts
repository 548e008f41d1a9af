import type { Page } from '@playwright/test';
import { type Dataset, datasetText } from './dataset.ts';

export interface DatasetFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export function fileOf(name: string, content: string | Buffer): DatasetFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) };
}

/** The report's dataset with something changed, as the file that a reader might open. */
export function altered(name: string, change: (report: Dataset) => void): DatasetFile {
  const report = JSON.parse(datasetText) as Dataset;
  change(report);
  return fileOf(name, JSON.stringify(report));
}

export async function openFile(page: Page, file: DatasetFile | string): Promise<void> {
  await page
    .getByRole('banner')
    .getByText(/^(报告|Report)$/)
    .click();
  await page.getByLabel(/打开数据集或报告文件|Open a dataset or a report’s file/).setInputFiles(file);
}

/** As a file manager does it: over the page, then let go. */
export async function dropFile(page: Page, file: DatasetFile): Promise<void> {
  await page.evaluate(
    ({ name, mimeType, base64 }) => {
      const dataTransfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name, { type: mimeType }));
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { name: file.name, mimeType: file.mimeType, base64: file.buffer.toString('base64') },
  );
}
