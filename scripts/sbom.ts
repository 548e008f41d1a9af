// npm run sbom: the software bill of materials (CycloneDX 1.5), to .build/sbom.cdx.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeBill } from './sbom/bill.ts';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, '.build', 'sbom.cdx.json');

try {
  const bill = makeBill(root);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${path.relative(root, file)}: ${bill.components.length} packages`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
