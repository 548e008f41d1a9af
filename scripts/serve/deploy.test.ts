/** The configurations of docs/deploy.md, as they stand there, with the real programs where they are installed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from './port.ts';

const guide = await readFile('docs/deploy.md', 'utf8');
const isInstalled = (program: string) => spawnSync(program, ['-h'], { stdio: 'ignore' }).error === undefined;

/** A block of the guide by its language. */
function blockOf(language: string): string {
  const block = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1];
  if (!block) throw new Error(`docs/deploy.md has no block of ${language}.`);
  return block;
}

let folder: string;
let port: number;
let server: ChildProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youju-deploy-'));
  // nginx serves as another user.
  await chmod(folder, 0o755);
  port = await freePort(21_000 + Math.floor(Math.random() * 20_000));
  await mkdir(path.join(folder, 'site/assets'), { recursive: true });
  const files = {
    'index.html': '<!doctype html><title>页</title>',
    'manifest.webmanifest': '{}',
    'service-worker.js': 'self',
    'assets/a-12345678.js': 'export {}',
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, 'site', name), text);
    await writeFile(path.join(folder, 'site', `${name}.gz`), gzipSync(`${text} `));
  }
});
afterEach(async () => {
  if (server && server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  server = null;
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

function ask(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(
      { port, path: address, headers: { 'Accept-Encoding': 'gzip' } },
      async (response) => {
        const parts: Buffer[] = [];
        for await (const part of response) parts.push(part);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        });
      },
    );
    asking.on('error', reject).end();
  });
}

/** Starts a program in the foreground, and waits until it answers. */
async function start(program: string, words: readonly string[]): Promise<void> {
  const started = spawn(program, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder },
  });
  server = started;
  const said: string[] = [];
  started.stderr?.on('data', (text: Buffer) => said.push(String(text)));
  await expect
    .poll(
      () =>
        started.exitCode === null
          ? ask('/').then(
              ({ status }) => status,
              () => null,
            )
          : said.join(''),
      {
        timeout: 15_000,
      },
    )
    .not.toBeNull();
  expect(started.exitCode, said.join('')).toBeNull();
}

async function startNginx(inside: string): Promise<void> {
  await mkdir(path.join(folder, 'tmp'));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const configuration = `daemon off; pid ${folder}/nginx.pid; error_log stderr;
    events { }
    http {
      ${places.map((name) => `${name}_temp_path ${folder}/tmp/${name};`).join(' ')}
      access_log off;
      include /etc/nginx/mime.types;
      ${inside.replaceAll('/srv/youju', `${folder}/site`).replace('listen 80;', `listen 127.0.0.1:${port};`)}
    }`;
  await writeFile(path.join(folder, 'nginx.conf'), configuration);
  await start('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')]);
}

/** What the guide's table promises of a site that stands at `place`. */
async function expectPromises(place: string): Promise<void> {
  const page = await ask(place);
  expect(page.status).toBe(200);
  expect(page.headers).toMatchObject({
    'content-type': expect.stringMatching(/^text\/html; charset=utf-8$/i),
    'content-encoding': 'gzip',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "frame-ancestors 'self'",
  });
  expect(String(page.headers.vary)).toMatch(/accept-encoding/i);
  expect(String(gunzipSync(page.body)), 'the copy that the build made').toMatch(/<title>页<\/title> $/);
  const script = await ask(`${place}assets/a-12345678.js`);
  expect(script.headers).toMatchObject({
    'content-type': expect.stringMatching(/javascript/),
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'gzip',
  });
  expect((await ask(`${place}service-worker.js`)).headers['cache-control']).toBe('no-cache');
  expect((await ask(`${place}nowhere.html`)).status).toBe(404);
}

describe.skipIf(!isInstalled('nginx'))('nginx serves the site as the guide says', () => {
  it('at an address of its own', async () => {
    await startNginx(blockOf('nginx'));
    await expectPromises('/');
    const { headers } = await ask('/manifest.webmanifest');
    expect(headers['content-type']).toMatch(/^application\/manifest\+json/);
    expect(headers['x-content-type-options'], 'all headers, there too').toBe('nosniff');
  });

  it('in a folder of another site', async () => {
    const [map = ''] = /map[^}]*\}/.exec(blockOf('nginx')) ?? [];
    await startNginx(`${map} server { listen 80; ${blockOf('nginx-location')} }`);
    await expectPromises('/youju/');
    expect((await ask('/youju')).status).toBe(301);
  });
});

describe.skipIf(!isInstalled('caddy'))('Caddy serves the site as the guide says', () => {
  it('at an address of its own', async () => {
    const configuration = blockOf('caddyfile')
      .replaceAll('/srv/youju', path.join(folder, 'site'))
      .replace(':80', `http://127.0.0.1:${port}, http://localhost:${port}`);
    await writeFile(path.join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${configuration}`);
    await start('caddy', ['run', '--adapter', 'caddyfile', '--config', path.join(folder, 'Caddyfile')]);
    await expectPromises('/');
    expect((await ask('/manifest.webmanifest')).headers['content-type']).toMatch(
      /^application\/manifest\+json/,
    );
  });
});
