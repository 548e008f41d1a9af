import { type OutgoingHttpHeaders, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** What every answer carries, whatever it says. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** A line of text needs nothing and is put into no frame. */
const REFUSAL_POLICY = "default-src 'none'; frame-ancestors 'none'";

const REASONS: Readonly<Record<number, string>> = {
  400: '请求不合规范 / The request is malformed',
  403: '不提供这个地址 / Not served',
  404: '没有这个页面 / No such page',
  405: '只接受 GET 与 HEAD / Only GET and HEAD',
  408: '请求迟迟没有发完 / The request took too long',
  412: '所附条件不成立 / A condition of the request does not hold',
  416: '没有所请求的范围 / No such range',
  431: '请求头过长 / The headers are too long',
  500: '文件无法读取 / The file cannot be read',
};

function refusal(status: number): { headers: Record<string, string>; text: string } {
  const text = `${status} · ${REASONS[status] ?? STATUS_CODES[status] ?? 'Refused'}\n`;
  return {
    headers: {
      ...SECURITY_HEADERS,
      'Content-Security-Policy': REFUSAL_POLICY,
      'Cache-Control': 'no-cache',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(text)),
    },
    text,
  };
}

/** Takes back what was set for an answer that is not given after all. */
export function clearAnswer(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.statusCode = 200;
}

/** Answers with a status and one line of text; an answer that has begun can only be broken off. */
export function refuse(response: ServerResponse, status: number, also: OutgoingHttpHeaders = {}): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  clearAnswer(response);
  const { headers, text } = refusal(status);
  response.writeHead(status, { ...headers, ...also }).end(text);
}

/** How long a connection whose request could not be read stays open, so that its sender can read the answer. */
const LINGER_MS = 500;

/** The same where no request could be read and so no response exists; the connection is closed. */
export function refuseConnection(
  connection: Duplex,
  status: number,
  also: Readonly<Record<string, string>> = {},
): void {
  if (!connection.writable) return;
  const { headers, text } = refusal(status);
  const lines = Object.entries({ ...headers, ...also, Connection: 'close' });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
  ];
  connection.end(`${head.join('\r\n')}\r\n\r\n${text}`);
  const timer = setTimeout(() => connection.destroy(), LINGER_MS);
  connection.once('close', () => clearTimeout(timer));
}
