import type { Stats } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import { contentType } from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';
import { clearAnswer, refuse } from './refusals.ts';

interface Copy {
  coding: 'br' | 'gzip' | 'identity';
  suffix: string;
}

/** The copies that the build makes of a text file, smallest first, then the file itself. */
const COPIES: readonly Copy[] = [
  { coding: 'br', suffix: '.br' },
  { coding: 'gzip', suffix: '.gz' },
];
const THE_FILE_ITSELF: Copy = { coding: 'identity', suffix: '' };

/**
 * The copies to look for, the best first. The file itself is sent even where `identity;q=0` excludes it and there is
 * no other: RFC 9110, section 12.4.1, lets a server disregard what it cannot honour.
 */
function acceptedCopies(request: IncomingMessage): readonly Copy[] {
  const accepted = new Negotiator(request).encodings(COPIES.map((copy) => copy.coding));
  return [...COPIES.filter((copy) => accepted.includes(copy.coding)), THE_FILE_ITSELF];
}

/** The path that a request asks for, still encoded; null where it names none. */
function requestedPath({ url = '' }: IncomingMessage): string | null {
  if (url.startsWith('/')) return url.replace(/[?#].*$/s, '');
  // As a proxy is asked: http://localhost:4173/index.html.
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).pathname : null;
}

/** HTTP/1.1 asks for it (RFC 9112, section 3.2), HTTP/1.0 does not. */
function lacksHost({ httpVersion, headers }: IncomingMessage): boolean {
  return httpVersion !== '1.0' && headers.host === undefined;
}

/**
 * RFC 9110: a range counts for GET alone (section 14.2), and a weak tag never shows that a part belongs to what the
 * client has of the rest (section 13.1.5).
 */
function dropRangeThatDoesNotCount({ method, headers }: IncomingMessage): void {
  if (method !== 'GET' || String(headers['if-range']).startsWith('W/')) delete headers.range;
}

/** As many of the last bytes as there are, where more are asked for (RFC 9110, section 14.1.2): send would refuse. */
function shortenSuffixRange({ headers }: IncomingMessage, { size }: Stats): void {
  const suffix = /^ *bytes= *-(\d+) *$/.exec(headers.range ?? '')?.[1];
  if (Number(suffix) > size) headers.range = `bytes=-${size}`;
}

/** A strong tag: a file of the site is never written to, only replaced by another. */
function tagOf({ size, mtimeMs }: Stats): string {
  return `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}"`;
}

/**
 * Answers requests with the files of a folder as they stand at that moment: the precompressed copy where there is one
 * and the client takes it, else the file.
 * @param headersOf what is sent with a file, by its name in the folder, such as `assets/page.js`
 */
export function fileListener(
  folder: string,
  headersOf: (name: string) => Readonly<Record<string, string>>,
): RequestListener {
  const root = path.resolve(folder);

  function setHeaders(
    response: ServerResponse,
    copy: Copy,
    { file, stats }: { file: string; stats: Stats },
  ): void {
    const name = path.relative(root, file.slice(0, file.length - copy.suffix.length));
    const headers = {
      ...headersOf(name.split(path.sep).join('/')),
      'Content-Type': contentType(path.extname(name)) || 'application/octet-stream',
      ...(copy.coding !== 'identity' && { 'Content-Encoding': copy.coding }),
      Vary: 'Accept-Encoding',
      ETag: tagOf(stats),
    };
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
  }

  /** Sends the first of the copies that exists. */
  function sendCopy(
    pathname: string,
    [copy, ...others]: readonly Copy[],
    { request, response }: { request: IncomingMessage; response: ServerResponse },
  ): void {
    if (!copy) {
      refuse(response, 404);
      return;
    }
    const sendNext = () => sendCopy(pathname, others, { request, response });
    clearAnswer(response);
    send(request, `${pathname}${copy.suffix}`, { root, index: false, cacheControl: false })
      .on('file', (_: string, stats: Stats) => shortenSuffixRange(request, stats))
      .on('headers', (_: ServerResponse, file: string, stats: Stats) =>
        setHeaders(response, copy, { file, stats }),
      )
      .on('directory', sendNext)
      .on('error', ({ status, headers }: { status: number; headers?: OutgoingHttpHeaders }) => {
        if (status === 404) sendNext();
        else refuse(response, status, headers);
      })
      .pipe(response);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const pathname = requestedPath(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      refuse(response, 405, { Allow: 'GET, HEAD' });
    } else if (pathname === null || lacksHost(request)) {
      refuse(response, 400);
    } else {
      dropRangeThatDoesNotCount(request);
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      sendCopy(file, acceptedCopies(request), { request, response });
    }
  }

  return (request, response) => {
    // Requests that were sent without waiting for answers come all at once. A file opened before its turn would stay
    // open for good if the client went away before that turn came.
    if (response.socket) answer(request, response);
    else response.once('socket', () => answer(request, response));
  };
}
