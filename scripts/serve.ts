// npm start, after the build: serves dist/ on this machine and prints the address.
import path from 'node:path';
import { PortTakenError, serveSite } from './serve/server.ts';

const port = Number(process.env.PORT ?? 4173);
const site = path.resolve(import.meta.dirname, '../dist');

function explain(error: unknown): string {
  if (error instanceof PortTakenError) {
    return [
      `端口 ${port} 已被占用。请关闭占用它的程序，或换一个端口：PORT=${port + 1} npm start`,
      `Port ${port} is taken. End the program that holds it, or choose another: PORT=${port + 1} npm start`,
    ].join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(
    `PORT 应为0到65535之间的整数。PORT must be a whole number from 0 to 65535, not ${process.env.PORT}.`,
  );
  process.exit(1);
}

serveSite(site, port).then(
  ({ address, close }) => {
    console.log(address);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  },
  (error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  },
);
