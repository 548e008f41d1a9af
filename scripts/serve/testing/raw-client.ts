import { connect, type Socket } from 'node:net';

export interface Answer {
  status: number;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** Reads one answer; null where there is none, or none that is whole as far as its head. */
export function parseAnswer(bytes: Buffer): Answer | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
  return { status, headers: Object.fromEntries(headers), body: bytes.subarray(end + 4) };
}

/** A connection that never throws: what becomes of it is seen in what was read. */
export function open(port: number): Socket {
  return connect({ port, host: '127.0.0.1' }).on('error', () => {});
}

/** Sends bytes as they are, and reads until the server closes the connection. */
export function exchange(port: number, bytes: string | Buffer): Promise<Buffer> {
  return new Promise((resolve) => {
    const socket = open(port);
    const read: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => read.push(chunk));
    socket.on('close', () => resolve(Buffer.concat(read)));
    socket.write(bytes);
  });
}

/** One request, written as it goes over the line; the paths and headers of a browser would be tidied first. */
export async function ask(
  port: number,
  target: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  const lines = Object.entries({ Host: 'localhost', ...headers, Connection: 'close' });
  const head = [`${method} ${target} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)];
  const bytes = await exchange(port, `${head.join('\r\n')}\r\n\r\n`);
  const answer = parseAnswer(bytes);
  if (!answer) throw new Error(`No answer to ${method} ${target.slice(0, 80)}: ${bytes.toString('latin1')}`);
  return answer;
}
