// Runs before everything else, so it keeps to what an old Node can parse and imports nothing from node_modules.
import { existsSync } from 'node:fs';

const NEEDED = [20, 19];
const parts = process.versions.node.split('.').map(Number);
const newEnough = parts[0] > NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] >= NEEDED[1]);

function stop(chinese, english) {
  console.error(`${chinese}\n${english}`);
  process.exit(1);
}

if (!newEnough) {
  const needed = NEEDED.join('.');
  const running = process.versions.node;
  stop(
    `有据需要 Node.js ${needed} 或更高版本，现在运行的是 ${running}。请到 https://nodejs.org 安装新版本后重试。`,
    `Youju needs Node.js ${needed} or newer; this is ${running}. Install a newer one from https://nodejs.org and run the command again.`,
  );
}

if (!existsSync(new URL('../node_modules/vite/package.json', import.meta.url))) {
  stop(
    '依赖尚未安装，请先在项目目录运行 npm ci。',
    'The dependencies are not installed: run npm ci in this folder first.',
  );
}
