import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite } from './server.ts';
import { makeSite, SCRIPT } from './testing/made-up-site.ts';
import { ask, exchange, open, parseAnswer } from './testing/raw-client.ts';

const REQUESTS = 1_000;
const AT_ONCE = 20;

let site: Awaited<ReturnType<typeof makeSite>>;
let server: Awaited<ReturnType<typeof serveSite>>;
let port: number;

beforeAll(async () => {
  site = await makeSite('first');
  server = await serveSite(site.folder, 0, { requestMs: 1_000, idleMs: 2_000 });
  port = Number(new URL(server.address).port);
});
afterAll(async () => {
  server.close();
  await site.remove();
});

/** How many files and connections this process, which is the server and its clients, has open. */
const descriptors = () => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : null);

const LARGE = 'GET /assets/large.bin HTTP/1.1\r\nHost: a\r\n\r\n';

const pick = <T>(list: readonly T[], turn: number) => list[turn % list.length] as T;

const RANGES = [
  'bytes=10-5',
  'bytes=-0',
  'bytes=--1',
  'bytes=0-0,-1,5-4,9-',
  `bytes=${'0-1,'.repeat(3_000)}`,
  `bytes=0-${'9'.repeat(400)}`,
  'bytes=1e3-0x10',
  'bytes=NaN-',
];
const PATHS = [
  '/../../../../etc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc%2fpasswd',
  '/..%5c..%5cwindows',
  '/assets/%00',
  '/%',
  '/%c0%ae%c0%ae/',
  '//localhost//',
  '/assets/',
  '/.git/config',
  '*',
  'http://[',
  'http://elsewhere.invalid/%2e%2e/',
  `/${'../'.repeat(3_000)}`,
  `/${'%2e%2e%2f'.repeat(1_500)}`,
];
const METHODS = ['POST', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'M-SEARCH', 'BREW', 'get', ''];
const CODINGS = ['br;q=0', 'gzip;q=-1', '*;q=0', ';;;', `${'br,'.repeat(4_000)}`, 'br;q=NaN', '\x80'];
const TAGS = ['*', '"', 'W/', ',,,,', `${'"a",'.repeat(3_000)}`];

/** Sends, reads a little or nothing, and goes away without a word. */
async function leave(bytes: string, afterMs: number): Promise<null> {
  const socket = open(port);
  await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
  socket.write(bytes);
  if (afterMs > 0) await setTimeout(afterMs);
  socket.destroy();
  return null;
}

/** Each answers with what the server said, or null where the client did not wait for it. */
const KINDS: Readonly<Record<string, (turn: number) => Promise<Buffer | null>>> = {
  range: (turn) =>
    exchange(
      port,
      `GET /assets/first.js HTTP/1.1\r\nHost: a\r\nRange: ${pick(RANGES, turn)}\r\nConnection: close\r\n\r\n`,
    ),
  path: (turn) => exchange(port, `GET ${pick(PATHS, turn)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
  method: (turn) =>
    exchange(
      port,
      `${pick(METHODS, turn)} / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc`,
    ),
  coding: (turn) =>
    exchange(
      port,
      `GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: ${pick(CODINGS, turn)}\r\nConnection: close\r\n\r\n`,
    ),
  condition: (turn) =>
    exchange(
      port,
      `GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: ${pick(TAGS, turn)}\r\nConnection: close\r\n\r\n`,
    ),
  'huge header': (turn) =>
    exchange(port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000 * (1 + (turn % 9)))}\r\n\r\n`),
  'many headers': () =>
    exchange(port, `GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${'a: b\r\n'.repeat(5_000)}\r\n`),
  noise: (turn) => exchange(port, Buffer.concat([randomBytes(10 + turn), Buffer.from('\r\n\r\n')])),
  'upload nobody asked for': (turn) =>
    leave(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\n${'x'.repeat(100_000)}`, turn % 20),
  'download broken off at once': () => leave(LARGE, 0),
  'download broken off in the middle': (turn) => leave(LARGE, 1 + (turn % 40)),
  'downloads asked for without waiting, then broken off': (turn) => leave(LARGE.repeat(100), turn % 30),
  'half a request': (turn) => leave('GET / HTTP/1.1\r\nHost: a\r\nX: y'.slice(0, turn % 30), turn % 20),
  'half a request, and waiting': (turn) =>
    turn % 16 === 0 ? exchange(port, 'GET / HTTP/1.1\r\nHost: a') : leave('GET', 5),
  'one byte at a time': async (turn) => {
    const socket = open(port);
    for (const byte of 'GET / HTTP/1.1\r\n'.slice(0, 2 + (turn % 14))) {
      socket.write(byte);
      await setTimeout(2);
    }
    socket.destroy();
    return null;
  },
  'a download that is not read': async (turn) => {
    const socket = open(port).pause();
    socket.write(LARGE);
    await setTimeout(20 + (turn % 30));
    socket.resetAndDestroy();
    return null;
  },
};

it(`${REQUESTS} hostile requests leave nothing open, and a good one is answered`, {
  timeout: 120_000,
}, async () => {
  await ask(port, '/');
  const before = descriptors();
  const names = Object.keys(KINDS);
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  let next = 0;
  const work = async () => {
    for (let turn = next++; turn < REQUESTS; turn = next++) {
      const name = pick(names, turn);
      const said = await KINDS[name]?.(Math.floor(turn / names.length));
      if (!said) continue;
      const status = parseAnswer(said)?.status ?? 0;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (/root:|\[core\]/.test(said.toString('latin1'))) faults.push(`${name} ${turn}: a file from outside`);
      if (status >= 500 && status !== 501) faults.push(`${name} ${turn}: ${status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  expect(faults).toEqual([]);
  expect(next).toBeGreaterThanOrEqual(REQUESTS);
  for (const status of [200, 206, 400, 404, 405, 408, 416, 431, 501]) {
    expect({ status, seen: statuses.has(status) }).toEqual({ status, seen: true });
  }
  await expect.poll(descriptors, { timeout: 10_000 }).toBe(before);
  const { status, body } = await ask(port, '/assets/first.js');
  expect({ status, text: String(body) }).toEqual({ status: 200, text: SCRIPT });
});

/** Serves the made-up site in a process of its own, which may open no more than so many files. */
function serveWithin(files: number): ChildProcess {
  const module = JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'server.ts')).href);
  const code = `import { serveSite } from ${module};
    console.log((await serveSite(${JSON.stringify(site.folder)}, 0)).address);`;
  const program = [process.execPath, '--import', 'tsx', '--input-type=module', '--eval', code];
  return spawn('sh', ['-c', `ulimit -n ${files} && exec "$0" "$@"`, ...program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

it.skipIf(process.platform === 'win32')(
  'where no more files can be opened it refuses, and goes on',
  async () => {
    const child = serveWithin(60);
    try {
      const [address] = (await once(child.stdout as Readable, 'data')) as [Buffer];
      const there = Number(new URL(String(address).trim()).port);
      const held = Array.from({ length: 150 }, () => open(there).pause());
      for (const socket of held) socket.write(LARGE);
      await setTimeout(1_000);
      for (const socket of held) socket.destroy();
      await expect
        .poll(
          () =>
            ask(there, '/').then(
              ({ status }) => status,
              () => null,
            ),
          { timeout: 20_000 },
        )
        .toBe(200);
      expect(child.exitCode).toBeNull();
    } finally {
      child.kill();
    }
  },
);
