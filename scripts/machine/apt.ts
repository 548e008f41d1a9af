import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a program, its output shown as it comes, and never asks a question. */
export function run(command: string, ...parameters: string[]): boolean {
  console.log(`$ ${[command, ...parameters].join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parameters, { stdio: 'inherit', env: environment }).status === 0;
}

/** Only root on Debian or Ubuntu may install packages without a question. */
export function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

let isUpdated = false;

/** The list of packages is fetched once, however often something is installed. */
export function installPackages(...packages: string[]): boolean {
  isUpdated ||= run('apt-get', '-q', 'update');
  return isUpdated && run('apt-get', '-q', 'install', '-y', '--no-install-recommends', ...packages);
}
