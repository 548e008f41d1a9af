import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser } from './find.ts';

function run(command: string, ...parameters: string[]): boolean {
  console.log(`$ ${[command, ...parameters].join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parameters, { stdio: 'inherit', env: environment }).status === 0;
}

/** Only root on Debian or Ubuntu may install packages without a question. */
function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function installPackages(...packages: string[]): boolean {
  return run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}

function installPlaywrightChromium(): boolean {
  const folder = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  return run(process.execPath, path.join(folder, 'cli.js'), 'install', 'chromium');
}

/**
 * Finds a browser, or installs one: with apt as root on Debian, else with Playwright's installer. Chinese
 * text is measured in the tests, so a font for it is installed too where that can be done.
 * @throws one sentence that says what to install
 */
export function ensureBrowser(): string {
  let found = findBrowser();
  if (!found && canUseApt()) {
    // Ubuntu's package of this name only points to a snap; what counts is whether a browser is there after.
    installPackages('chromium', 'fonts-noto-cjk');
    found = findBrowser();
  }
  if (!found && installPlaywrightChromium()) found = findBrowser();
  if (!found) {
    throw new Error(
      'No browser was found and none could be installed: install Chromium or Google Chrome, or name one in YOUJU_CHROMIUM.',
    );
  }
  if (process.platform === 'linux' && !hasChineseFont()) {
    const installed = canUseApt() && installPackages('fonts-noto-cjk', 'fontconfig') && hasChineseFont();
    if (!installed) {
      console.warn('No Chinese font was found: install fonts-noto-cjk, or Chinese text is drawn as boxes.');
    }
  }
  return found;
}
