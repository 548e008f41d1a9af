import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../serve/port.ts';
import { clickOf, pressOf } from './actions.ts';
import { type Tab, WINDOW } from './tab.ts';

export const FIREFOX = '/usr/bin/firefox-esr';

type Ask = (command: string, parameters?: object) => Promise<unknown>;

/** A tab of Firefox, by its own Marionette: the ESR knows less of BiDi than today's drivers ask. */
export async function openFirefoxTab(): Promise<Tab> {
  const profile = mkdtempSync(path.join(tmpdir(), 'youju-firefox-'));
  const port = await freePort(4490);
  const preferences = { 'marionette.port': port, 'intl.accept_languages': 'zh-CN', 'app.update.auto': false };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const parameters = ['--marionette', '--headless', '--no-remote', '--profile', profile];
  const firefox = spawn(FIREFOX, parameters, { stdio: 'ignore' });
  const end = () => {
    firefox.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const ask = asker(await patiently(port));
    const { capabilities } = (await ask('WebDriver:NewSession')) as {
      capabilities: { browserVersion: string };
    };
    await ask('WebDriver:SetWindowRect', { x: 0, y: 0, ...WINDOW });
    return tabOf(ask, { version: capabilities.browserVersion, end });
  } catch (error) {
    end();
    throw error;
  }
}

function tabOf(ask: Ask, { version, end }: { version: string; end: () => void }): Tab {
  const act = (actions: object) => ask('WebDriver:PerformActions', { actions: [actions] });
  const resultOf = async <Value>(answer: Promise<unknown>) => ((await answer) as { value: Value }).value;
  return {
    version,
    open: async (address) => {
      await ask('WebDriver:Navigate', { url: 'about:blank' });
      await ask('WebDriver:Navigate', { url: address });
    },
    read: <Value>(expression: string) =>
      resultOf<Value>(ask('WebDriver:ExecuteScript', { script: `return (${expression})`, args: [] })),
    click: async (x, y) => {
      await act(clickOf(x, y));
    },
    press: async (key) => {
      await act(pressOf(key));
    },
    // Its PDF keeps its pages packed, where nothing counts them from without.
    sheets: async () => null,
    close: async () => end(),
  };
}

/** Messages are JSON behind their length: `[0, id, command, parameters]`, answered by `[1, id, error, result]`. */
function asker(socket: Socket): Ask {
  const waiting = new Map<number, (answer: { error: unknown; result: unknown }) => void>();
  let rest = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const colon = rest.indexOf(':');
      const length = Number(rest.subarray(0, colon).toString());
      if (colon < 0 || rest.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString());
      rest = rest.subarray(colon + 1 + length);
      // The first says which protocol it is.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message;
      waiting.get(id)?.({ error, result });
    }
  });
  let last = 0;
  return async (command, parameters = {}) => {
    last += 1;
    const id = last;
    const text = JSON.stringify([0, id, command, parameters]);
    const { error, result } = await new Promise<{ error: unknown; result: unknown }>((resolve) => {
      waiting.set(id, resolve);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
    if (error) throw new Error(`Marionette ${command}: ${JSON.stringify(error).slice(0, 300)}`);
    return result;
  };
}

/** It takes a moment to listen. */
async function patiently(port: number): Promise<Socket> {
  for (let turn = 0; ; turn += 1) {
    try {
      return await new Promise<Socket>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.once('error', reject);
      });
    } catch (error) {
      if (turn >= 80) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
