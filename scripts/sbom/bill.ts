import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What is read of a package's entry in package-lock.json. */
interface LockedPackage {
  /** Where it is not the name of its folder. */
  name?: string;
  version?: string;
  license?: string;
}

interface Component {
  'bom-ref': string;
  name: string;
  hashes?: readonly { alg: string; content: string }[];
  licenses?: readonly { license: { id?: string; name?: string } }[];
}

/** What is read of a CycloneDX document, version 1.5. */
export interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
}

/** The references that a bill must hold: every package of the lock file, by name and version. */
function lockedReferences(packages: Readonly<Record<string, LockedPackage>>): Map<string, LockedPackage> {
  const entries = Object.entries(packages).filter(([place]) => place !== '');
  return new Map(
    entries.map(([place, entry]) => [
      `${entry.name ?? place.replace(/^.*node_modules\//, '')}@${entry.version}`,
      entry,
    ]),
  );
}

/**
 * npm's bill without what differs from run to run and from folder to folder: its number, its time, and the product's
 * name, which npm takes from the folder. A licence that is no SPDX identifier, which npm leaves out, is given by name.
 */
export function reproducible(
  bill: Bill,
  { name, packages }: { name: string; packages: Readonly<Record<string, LockedPackage>> },
): Bill {
  const { serialNumber: _number, ...rest } = bill;
  const { timestamp: _time, ...metadata } = bill.metadata;
  const locked = lockedReferences(packages);
  const components = bill.components.map((component) => {
    const licence = locked.get(component['bom-ref'])?.license;
    return component.licenses || !licence
      ? component
      : { ...component, licenses: [{ license: { name: licence } }] };
  });
  return { ...rest, metadata: { ...metadata, component: { ...metadata.component, name } }, components };
}

/** What a bill lacks of the lock file's packages: the package, its hash or its licence. */
export function gaps(bill: Bill, packages: Readonly<Record<string, LockedPackage>>): string[] {
  const components = new Map(bill.components.map((component) => [component['bom-ref'], component]));
  return [...lockedReferences(packages).keys()].flatMap((reference) => {
    const component = components.get(reference);
    if (!component) return [`${reference} is missing`];
    return [
      ...(component.hashes?.length ? [] : [`${reference} has no hash`]),
      ...(component.licenses?.length ? [] : [`${reference} has no licence`]),
    ];
  });
}

/**
 * The software bill of materials of the project in a folder, as CycloneDX 1.5: every package of its lock file, those
 * for development marked as such. The same lock file gives the same bill, whatever is installed.
 * @throws where npm makes none, or one with gaps
 */
export function makeBill(root: string): Bill {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  const { name } = read('package.json') as { name: string };
  const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, LockedPackage>> };
  const parameters = [
    'sbom',
    '--package-lock-only',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
  ];
  const { status, stdout, stderr } = spawnSync('npm', parameters, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm made no bill of materials.\n${stderr}`);
  const bill = reproducible(JSON.parse(stdout) as Bill, { name, packages });
  const problems = gaps(bill, packages);
  if (problems.length > 0) throw new Error(`The bill of materials has gaps:\n  ${problems.join('\n  ')}`);
  return bill;
}
