// npm run score -- <report: .txt .docx .pdf> <gold.jsonl> [--misses]: how far the draft of a report says what a person read in it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractReport } from '../src/extract/extract-report.ts';
import { readCMapFile } from '../src/extract/read/pdf/cmap-file.ts';
import { typedIn } from './command/typed-in.ts';
import { readGold } from './score/gold.ts';
import { scoreDraft } from './score/score.ts';

const directory = typedIn('score');
const words = process.argv.slice(2);
const [report, gold] = words.filter((word) => !word.startsWith('--'));
if (report === undefined || gold === undefined) {
  console.error('用法 Usage: npm run score -- <报告 report> <标注 gold.jsonl> [--misses]');
  process.exit(2);
}
const file = path.resolve(directory, report);
const extracted = await extractReport(readFileSync(file), path.basename(file), { readCMap: readCMapFile });
if (!extracted.ok) throw new Error(extracted.refusal.code);
const { misses, ...score } = scoreDraft(
  readGold(readFileSync(path.resolve(directory, gold), 'utf8')),
  extracted.text,
  extracted.draft,
);
for (const [name, tally] of Object.entries(score).filter(([, { of }]) => of > 0))
  console.log(
    `${name}: ${Object.entries(tally)
      .map(([key, count]) => `${key} ${count}`)
      .join(', ')}`,
  );
console.log(`reviewItems: ${extracted.draft.reviewItems.length}`);
if (words.includes('--misses')) for (const miss of misses) console.log(`  ${miss}`);
