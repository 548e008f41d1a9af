import { spawnSync } from 'node:child_process';
import { canUseApt, installPackages } from './apt.ts';

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Chinese text is measured and drawn in the tests: installs a font for it where that can be done, or says so. */
export function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  const installed = canUseApt() && installPackages('fonts-noto-cjk', 'fontconfig') && hasChineseFont();
  if (!installed) {
    console.warn('No Chinese font was found: install fonts-noto-cjk, or Chinese text is drawn as boxes.');
  }
}
