/** The folder in which the command was typed: npm runs a script in the project's own, and a path is meant from there. */
export const typedIn = (script: string): string =>
  (process.env.npm_lifecycle_event === script ? process.env.INIT_CWD : undefined) ?? process.cwd();
