import { freePort } from '../serve/port.ts';

/** The environment in which Playwright runs the journeys: which browser, and a port that no one holds. */
export async function journeyEnvironment(browser: string): Promise<Record<string, string>> {
  return { YOUJU_CHROMIUM: browser, YOUJU_E2E_PORT: String(await freePort(4273)) };
}
