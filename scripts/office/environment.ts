import path from 'node:path';

/** The environment in which tests find LibreOffice by its program's name, wherever it is installed. */
export function officeEnvironment(
  office: string | null,
  environment: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  if (office === null) return {};
  const folders = (environment.PATH ?? '').split(path.delimiter);
  const folder = path.dirname(office);
  if (folders.includes(folder)) return {};
  return { PATH: [folder, ...folders].join(path.delimiter) };
}
