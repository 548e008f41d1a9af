/** A report's file: read, and matched by its checksum with the reports that are known. Nothing leaves the device. */
import type { ExtractedReport, ReadReport } from '../../extract/extract-report.ts';
import type { Refusal } from '../../extract/read/refusal.ts';
import { refuseDocumentBySize } from '../../extract/read/refuse-by-size.ts';
import type { OnShare } from '../../extract/read/share-done.ts';
import { sha256Hex } from '../../extract/read/source.ts';
import { PATTERNS } from '../../report/dataset/patterns.ts';
import type { Report } from '../../report/dataset/schema.ts';
import { paragraphsOf } from '../../report/text/paragraphs.ts';
import { fatesOf, isVersionOf, movedReport, type PlaceFate } from '../../report/uses/changed-text.ts';
import { publishedSources } from '../storage/served-texts.ts';
import type { SourceText, SourceTexts } from '../storage/source-texts.ts';
import { askReader } from './document-reader.ts';

export interface ChangedVersion {
  readonly read: ReadReport;
  /** null: the text before is not on this device, and what has changed cannot be told. */
  readonly fates: readonly PlaceFate[] | null;
  /** The dataset at its places in this version, where all of them are certain. */
  readonly moved: Report | null;
}

export type Opened =
  | { readonly kind: 'stopped' }
  /** The file cannot be read at all: a folder, a stick pulled out. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** It is the text of the report on screen. */
  | { readonly kind: 'joined'; readonly text: SourceText }
  /** It is that of another report of this site. */
  | { readonly kind: 'published'; readonly text: SourceText; readonly report: string }
  | { readonly kind: 'version'; readonly version: ChangedVersion }
  | { readonly kind: 'unknown'; readonly read: ReadReport };

/**
 * How programs end a text: one that was saved again, or read from another form, has the same words under another checksum.
 * A dataset's checksum is that of its own file.
 */
function* savings(text: string): Generator<string> {
  const bare = text.trimEnd();
  for (const ended of [text, bare, `${bare}\n`]) {
    yield ended;
    yield ended.replaceAll('\n', '\r\n');
  }
}

/** What the text is kept as, if it is the one of this checksum; offsets count in it as the dataset's do. */
function textOfSource({ text, source }: ReadReport, wanted: Report['source']): SourceText | null {
  const { file, sha256, length } = wanted;
  if (source.sha256 === sha256) return { file, sha256, text };
  for (const saved of savings(text)) {
    const words = saved.replaceAll('\r\n', '\n');
    const isIt = words.length === length && sha256Hex(new TextEncoder().encode(saved)) === sha256;
    if (isIt) return { file, sha256, text: words };
  }
  return null;
}

async function versionOf(report: Report, read: ReadReport, texts: SourceTexts): Promise<ChangedVersion> {
  const before = await texts.find(report.source.sha256);
  const fates = before && fatesOf(report, before.text, read.text);
  const { file, sha256 } = read.source;
  // A dataset names its text by plain letters.
  const name = PATTERNS.textFile.pattern.test(file) ? file : report.source.file;
  const source = { file: name, sha256, length: read.text.length, paragraphs: paragraphsOf(read.text) };
  return { read, fates, moved: fates && movedReport(report, fates, source) };
}

async function match(read: ReadReport, report: Report, texts: SourceTexts): Promise<Opened> {
  const own = textOfSource(read, report.source);
  if (own) return { kind: 'joined', text: own };
  const { sha256 } = read.source;
  const published = (await publishedSources()).find((one) => one.sha256 === sha256);
  if (published) {
    const { file, report: id } = published;
    return { kind: 'published', report: id, text: { file, sha256, text: read.text } };
  }
  return isVersionOf(report, read.text)
    ? { kind: 'version', version: await versionOf(report, read, texts) }
    : { kind: 'unknown', read };
}

/** `report` is the one on screen; `asDraft`: whosever text it is, a draft is wanted of it. */
export async function openDocument(
  file: File,
  {
    report,
    texts,
    signal,
    asDraft,
    onShare,
  }: { report: Report; texts: SourceTexts; signal: AbortSignal; asDraft: boolean; onShare: OnShare },
): Promise<Opened> {
  const bySize = refuseDocumentBySize(file.size);
  if (bySize) return { kind: 'refused', refusal: bySize };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return { kind: 'unreadable' };
  const reply = await askReader({ task: 'read', bytes, name: file.name }, signal, onShare);
  if (reply.kind === 'failed') throw new Error(reply.message);
  if (reply.kind !== 'read') return reply.kind === 'refused' ? reply : { kind: 'stopped' };
  const read = reply.report;
  return asDraft ? { kind: 'unknown', read } : match(read, report, texts);
}

/** The draft of an unknown report's dataset; null where the reader stopped it. */
export async function draftDocument(
  read: ReadReport,
  signal: AbortSignal,
  onShare: OnShare,
): Promise<ExtractedReport | Refusal | null> {
  const reply = await askReader({ task: 'draft', read }, signal, onShare);
  if (reply.kind === 'failed') throw new Error(reply.message);
  if (reply.kind === 'refused') return reply.refusal;
  return reply.kind === 'extracted' ? reply.report : null;
}
