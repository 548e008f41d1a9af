import { spawn } from 'node:child_process';
import { freePort } from '../serve/port.ts';
import { clickOf, pressOf } from './actions.ts';
import { type Tab, WINDOW } from './tab.ts';

export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
export const X_SERVER = '/usr/bin/Xvfb';
const MINI_BROWSER = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

/** A tab of WebKitGTK's MiniBrowser, by WebDriver, on a screen that nobody sees. */
export async function openWebKitTab(): Promise<Tab> {
  const port = await freePort(4390);
  const display = `:${90 + (port % 100)}`;
  const screen = spawn(X_SERVER, [display, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const env = { ...process.env, DISPLAY: display, LANG: 'zh_CN.UTF-8', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const driver = spawn(WEBKIT_DRIVER, [`--port=${port}`], { env, stdio: 'ignore' });
  const end = () => {
    driver.kill();
    screen.kill();
  };
  try {
    const ask = asker(`http://127.0.0.1:${port}`);
    const { sessionId, capabilities } = (await patiently(() => ask('POST', '/session', wishes()))) as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    return tabOf(ask, `/session/${sessionId}`, { version: capabilities.browserVersion, end });
  } catch (error) {
    end();
    throw error;
  }
}

const wishes = () => ({
  capabilities: {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
    },
  },
});

async function tabOf(
  ask: Ask,
  session: string,
  { version, end }: { version: string; end: () => void },
): Promise<Tab> {
  await ask('POST', `${session}/window/rect`, { x: 0, y: 0, ...WINDOW });
  const act = (actions: object) => ask('POST', `${session}/actions`, { actions: [actions] });
  return {
    version,
    open: async (address) => {
      await ask('POST', `${session}/url`, { url: 'about:blank' });
      await ask('POST', `${session}/url`, { url: address });
    },
    read: async <Value>(expression: string) =>
      (await ask('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] })) as Value,
    click: async (x, y) => {
      await act(clickOf(x, y));
    },
    press: async (key) => {
      await act(pressOf(key));
    },
    sheets: async () => null,
    close: async () => {
      await ask('DELETE', session).catch(() => {});
      end();
    },
  };
}

function asker(root: string): Ask {
  return async (method, path, body) => {
    const answer = await fetch(root + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(value).slice(0, 300)}`);
    return value;
  };
}

/** The driver takes a moment to listen. */
async function patiently<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let turn = 0; ; turn += 1) {
    try {
      return await work();
    } catch (error) {
      if (turn >= 40 || !(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
