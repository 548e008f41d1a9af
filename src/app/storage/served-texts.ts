/** The texts that whoever deploys the site has put beside it (`data/sources/`), fetched when one is asked for. */
import { sha256Hex } from '../../extract/read/source.ts';
import { readReportText } from '../../report/loading/trace.ts';
import type { SourceText } from './source-texts.ts';

/** A report of this site, and the text that it was made from. */
export interface PublishedSource {
  readonly report: string;
  readonly file: string;
  readonly sha256: string;
  /** Whether the text is served. */
  readonly served: boolean;
}

const FOLDER = 'sources';

let listed: Promise<readonly PublishedSource[]> | null = null;

async function fetchList(): Promise<readonly PublishedSource[]> {
  const answer = await fetch(`${FOLDER}/index.json`);
  if (!answer.ok) throw new Error(`${FOLDER}/index.json: ${answer.status}`);
  return answer.json();
}

/** The reports of this site; none where the site does not answer. It is then asked again the next time. */
export function publishedSources(): Promise<readonly PublishedSource[]> {
  listed ??= fetchList();
  return listed.catch((error: unknown) => {
    listed = null;
    console.warn(error);
    return [];
  });
}

/** null where the site has it not, does not answer, or serves another file by its name. */
export async function fetchServedText(sha256: string): Promise<SourceText | null> {
  const source = (await publishedSources()).find((one) => one.served && one.sha256 === sha256);
  if (!source) return null;
  const bytes = await fetch(`${FOLDER}/${encodeURIComponent(source.file)}`).then(
    async (answer) => (answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null),
    (error: unknown) => {
      console.warn(error);
      return null;
    },
  );
  if (!bytes || sha256Hex(bytes) !== sha256) return null;
  return { file: source.file, sha256, text: readReportText(new TextDecoder().decode(bytes)) };
}
