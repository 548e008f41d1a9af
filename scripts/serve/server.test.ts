import { once } from 'node:events';
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveSite } from './server.ts';
import { LARGE_BYTES, makeSite, SCRIPT } from './testing/made-up-site.ts';
import { ask, exchange, open, parseAnswer } from './testing/raw-client.ts';

let site: Awaited<ReturnType<typeof makeSite>>;
let server: Awaited<ReturnType<typeof serveSite>>;
let port: number;

beforeAll(async () => {
  site = await makeSite('first');
  server = await serveSite(site.folder, 0);
  port = Number(new URL(server.address).port);
});
afterAll(async () => {
  server.close();
  await site.remove();
});

const SCRIPT_PATH = '/assets/first.js';
const LARGE_PATH = '/assets/large.bin';

describe('files', () => {
  it('serves the document of the site at / and by its name, to be asked for again each time', async () => {
    for (const target of ['/', '/index.html', '/?report=a', 'http://localhost/index.html']) {
      const { status, headers, body } = await ask(port, target);
      expect({ target, status, text: String(body).slice(-5) }).toEqual({
        target,
        status: 200,
        text: 'first',
      });
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    }
  });

  it('serves what has a hash in its name for ever', async () => {
    const { headers } = await ask(port, SCRIPT_PATH);
    expect(headers['cache-control']).toBe('public,max-age=31536000,immutable');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('knows the type of the manifest', async () => {
    const { headers } = await ask(port, '/manifest.webmanifest');
    expect(headers['content-type']).toMatch(/^application\/manifest\+json/);
  });

  it('answers HEAD as GET, without the body', async () => {
    const got = await ask(port, SCRIPT_PATH);
    const { status, headers, body } = await ask(port, SCRIPT_PATH, { method: 'HEAD' });
    expect(body).toHaveLength(0);
    expect({ status, headers: { ...headers, date: '' } }).toEqual({
      status: 200,
      headers: { ...got.headers, date: '' },
    });
  });

  it.each([
    '/nothing.html',
    '/assets',
    '/assets/',
    '/index.html/',
    '/index.html/x',
    '/.secret',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/../outside.txt',
    '/assets/..%5c..%5coutside.txt',
    `/${'a'.repeat(5000)}`,
  ])('does not serve %.40s', async (target) => {
    const { status, body } = await ask(port, target);
    expect([403, 404]).toContain(status);
    expect(String(body)).not.toContain('not served\n');
    expect(String(body)).toMatch(/^40[34] · /);
  });

  it.each(['/%00', '/%', '/%ff%fe', '/index.html%00.js'])('calls %s malformed', async (target) => {
    expect((await ask(port, target)).status).toBe(400);
  });

  it('listens on this machine alone, at both its names', async () => {
    for (const host of ['127.0.0.1', '[::1]']) {
      const response = await fetch(`http://${host}:${port}/`).catch(() => null);
      // A machine without IPv6 has the first only.
      if (host === '127.0.0.1' || response) expect(response?.status).toBe(200);
    }
  });
});

describe('copies', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0.0', undefined],
    ['br;q=0, *', 'gzip'],
    ['*;q=0', undefined],
    ['*;q=0, gzip', 'gzip'],
    ['identity', undefined],
    ['bridge, gzipped', undefined],
    ['', undefined],
  ])('to “%s” sends %s', async (accepted, coding) => {
    const { status, headers, body } = await ask(port, SCRIPT_PATH, {
      headers: { 'Accept-Encoding': accepted },
    });
    expect({ status, coding: headers['content-encoding'] }).toEqual({ status: 200, coding });
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes };
    expect(String(unpack[(coding ?? 'none') as keyof typeof unpack](body))).toBe(SCRIPT);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('sends the file itself where there is no copy, even to who would rather have none', async () => {
    const accepted = 'br, gzip, identity;q=0';
    const { status, headers } = await ask(port, LARGE_PATH, {
      headers: { 'Accept-Encoding': accepted },
      method: 'HEAD',
    });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('gives each copy a tag of its own', async () => {
    const tags = ['br', 'gzip', 'identity'].map(
      async (coding) =>
        (await ask(port, SCRIPT_PATH, { headers: { 'Accept-Encoding': coding } })).headers.etag,
    );
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });
});

describe('conditions', () => {
  const tag = async () => (await ask(port, SCRIPT_PATH)).headers.etag ?? '';

  it('answers 304 to a list that holds the tag, weak or strong, and to *', async () => {
    const current = await tag();
    for (const list of [current, `"a", ${current}`, `"a",W/${current} , "b"`, '*']) {
      const { status, body, headers } = await ask(port, SCRIPT_PATH, { headers: { 'If-None-Match': list } });
      expect({ list, status, bytes: body.length }).toEqual({ list, status: 304, bytes: 0 });
      expect(headers).toMatchObject({ etag: current, vary: 'Accept-Encoding' });
      expect(headers['cache-control']).toContain('immutable');
    }
  });

  it('sends the file to a list without the tag', async () => {
    const list = `"a", "b", "${(await tag()).slice(1, -1)}x"`;
    expect((await ask(port, SCRIPT_PATH, { headers: { 'If-None-Match': list } })).status).toBe(200);
  });

  it('goes by the day where there is no tag', async () => {
    const { headers } = await ask(port, SCRIPT_PATH);
    const day = headers['last-modified'] ?? '';
    expect((await ask(port, SCRIPT_PATH, { headers: { 'If-Modified-Since': day } })).status).toBe(304);
    const before = 'Thu, 01 Jan 2015 00:00:00 GMT';
    expect((await ask(port, SCRIPT_PATH, { headers: { 'If-Modified-Since': before } })).status).toBe(200);
  });

  it('answers 412 where a condition does not hold', async () => {
    expect((await ask(port, SCRIPT_PATH, { headers: { 'If-Match': '"other"' } })).status).toBe(412);
    expect((await ask(port, SCRIPT_PATH, { headers: { 'If-Match': await tag() } })).status).toBe(200);
  });
});

describe('ranges', () => {
  const range = (value: string, headers: Readonly<Record<string, string>> = {}) =>
    ask(port, SCRIPT_PATH, { headers: { Range: value, ...headers } });
  const size = Buffer.byteLength(SCRIPT);

  it.each([
    ['bytes=0-5', 0, 5],
    ['bytes=7-', 7, size - 1],
    ['bytes=-9', size - 9, size - 1],
    [`bytes=5-${size + 100}`, 5, size - 1],
    [`bytes=-${size + 100}`, 0, size - 1],
  ])('%s is the bytes from %i to %i', async (value, first, last) => {
    const { status, headers, body } = await range(value);
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes ${first}-${last}/${size}`);
    expect(body).toEqual(Buffer.from(SCRIPT).subarray(first, last + 1));
  });

  it.each(['bytes=10-5', `bytes=${size}-`, 'bytes=99999999999999999999-', 'bytes=-0'])(
    '%s cannot be had, and the length is said',
    async (value) => {
      const { status, headers } = await range(value);
      expect({ status, length: headers['content-range'] }).toEqual({
        status: 416,
        length: `bytes */${size}`,
      });
    },
  );

  it.each(['bytes=a-b', 'bytes', 'lines=1-2', 'bytes=0-1,5-9', ''])(
    'a range that it need not serve is left aside: “%s”',
    async (value) => {
      const { status, body } = await range(value);
      expect({ status, bytes: body.length }).toEqual({ status: 200, bytes: size });
    },
  );

  it('is of the copy that is sent', async () => {
    const whole = await ask(port, SCRIPT_PATH, { headers: { 'Accept-Encoding': 'br' } });
    const { status, headers, body } = await range('bytes=1-4', { 'Accept-Encoding': 'br' });
    expect({ status, coding: headers['content-encoding'] }).toEqual({ status: 206, coding: 'br' });
    expect(body).toEqual(whole.body.subarray(1, 5));
  });

  it('counts only beside the file that the client has the rest of', async () => {
    const { headers } = await ask(port, SCRIPT_PATH);
    const tag = headers.etag ?? '';
    expect((await range('bytes=0-1', { 'If-Range': tag })).status).toBe(206);
    expect((await range('bytes=0-1', { 'If-Range': '"other"' })).status).toBe(200);
    expect((await range('bytes=0-1', { 'If-Range': `W/${tag}` })).status).toBe(200);
  });

  it('does not count in HEAD', async () => {
    const { status, headers } = await ask(port, SCRIPT_PATH, {
      method: 'HEAD',
      headers: { Range: 'bytes=0-1' },
    });
    expect({ status, length: headers['content-length'] }).toEqual({ status: 200, length: String(size) });
  });
});

describe('what it does not take', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'CONNECT'])(
    'answers %s with the methods that it knows',
    async (method) => {
      const { status, headers } = await ask(port, method === 'CONNECT' ? 'localhost:80' : '/', { method });
      expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
    },
  );

  it.each([
    ['a method that nobody knows', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', 501],
    ['what is not HTTP', '\x16\x03\x01\x02\x00\x01\r\n\r\n', 501],
    ['a request without a host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n', 400],
    ['two lengths', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    ['headers of 100 KB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
    ['an address of 100 KB', `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    [
      'an expectation that it cannot meet',
      'GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nConnection: close\r\n\r\n',
      417,
    ],
  ])('answers %s', async (_, bytes, status) => {
    expect(parseAnswer(await exchange(port, bytes))?.status).toBe(status);
  });

  it('says so as safely as it serves', async () => {
    const answers = [
      await ask(port, '/'),
      await ask(port, '/nothing'),
      await ask(port, '/', { method: 'POST' }),
      await ask(port, SCRIPT_PATH, { headers: { Range: 'bytes=10-5' } }),
      await ask(port, SCRIPT_PATH, { headers: { 'If-None-Match': '*' } }),
      await ask(port, '/%00'),
      parseAnswer(await exchange(port, 'BREW / HTTP/1.1\r\n\r\n')),
    ];
    expect(answers.map((answer) => answer?.status)).toEqual([200, 404, 405, 416, 304, 400, 501]);
    for (const answer of answers) {
      expect(answer?.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors/),
      });
    }
  });

  it('lets a document of one file keep its own policy', async () => {
    const { headers } = await ask(port, '/portable/report.html');
    expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
  });
});

describe('time', () => {
  beforeEach(() => site.rebuild('first'));

  it('serves what a new build made, under its policy, without being started again', async () => {
    expect((await ask(port, '/assets/second.js')).status).toBe(404);
    await site.rebuild('second');
    expect((await ask(port, '/assets/second.js')).status).toBe(200);
    expect((await ask(port, SCRIPT_PATH)).status).toBe(404);
    const { headers, body } = await ask(port, '/');
    expect(String(body)).toContain('second');
    expect(headers['content-security-policy']).toContain("script-src 'second'");
  });

  it('goes on when a file is gone, and when all are', async () => {
    const copy = path.join(site.folder, 'assets/first.js.br');
    expect(statSync(copy).size).toBeGreaterThan(0);
    rmSync(copy);
    const { headers } = await ask(port, SCRIPT_PATH, { headers: { 'Accept-Encoding': 'br, gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    rmSync(site.folder, { recursive: true });
    expect((await ask(port, SCRIPT_PATH)).status).toBe(404);
    expect((await ask(port, '/')).status).toBe(404);
  });

  it('finishes a download whose file is replaced meanwhile', async () => {
    const socket = open(port);
    socket.write(`GET ${LARGE_PATH} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    await once(socket, 'readable');
    await site.rebuild('second');
    let bytes = 0;
    for await (const chunk of socket) bytes += (chunk as Buffer).length;
    expect(bytes).toBeGreaterThan(LARGE_BYTES);
  });

  it('ends a request that does not come to an end', async () => {
    const hasty = await serveSite(site.folder, 0, { requestMs: 300 });
    try {
      const there = Number(new URL(hasty.address).port);
      const half = await exchange(there, 'GET / HTTP/1.1\r\nHost: a\r\n');
      expect(parseAnswer(half)?.status).toBe(408);
      expect(parseAnswer(await exchange(there, ''))?.status).toBe(408);
    } finally {
      hasty.close();
    }
  });

  it('ends an answer whose client does not read', async () => {
    const hasty = await serveSite(site.folder, 0, { idleMs: 600 });
    try {
      const reader = open(Number(new URL(hasty.address).port)).pause();
      reader.write(`GET ${LARGE_PATH} HTTP/1.1\r\nHost: a\r\n\r\n`);
      await setTimeout(1_500);
      const bytes: Buffer[] = [];
      for await (const chunk of reader) bytes.push(chunk as Buffer);
      expect(Buffer.concat(bytes).length).toBeLessThan(LARGE_BYTES);
    } finally {
      hasty.close();
    }
  });

  it('takes no more connections than its limit, and others once they are gone', async () => {
    const small = await serveSite(site.folder, 0, { connections: 3 });
    try {
      const there = Number(new URL(small.address).port);
      const held = [1, 2, 3].map(() => open(there));
      await Promise.all(held.map((socket) => once(socket, 'connect')));
      expect(await exchange(there, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toHaveLength(0);
      for (const socket of held) socket.destroy();
      await expect.poll(() => ask(there, '/').catch(() => null)).toMatchObject({ status: 200 });
    } finally {
      small.close();
    }
  });
});
