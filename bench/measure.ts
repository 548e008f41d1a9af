import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { PROFILE, throttle } from './profile.ts';

/** One cold visit, in milliseconds from the start of the navigation, and bytes on the wire. */
export interface Visit {
  firstPaint: number;
  chartsPainted: number;
  /** Over 50 ms of each long task, from the start of the navigation. */
  blocking: number;
  /** The same, from the first paint on, as Lighthouse counts it. */
  blockingAfterPaint: number;
  /** The size of all answers, headers included, until the page has been quiet. */
  bytes: number;
  /** Elements once the page is quiet. */
  nodes: number;
}

/** What bench/probe.js gathers in the page. */
interface Probe {
  drawn: number;
  chartsPainted: number | null;
  longTasks: { start: number; duration: number }[];
}

const PROBE = new URL('probe.js', import.meta.url);

/** A page is quiet when it has neither fetched nor blocked for so long. */
const QUIET_MS = 5_000;
const PATIENCE_MS = 60_000;

const over50 = (tasks: Probe['longTasks']) =>
  tasks.reduce((sum, task) => sum + Math.max(0, task.duration - 50), 0);

/** Visits a page as a stranger on the slow profile, and waits until it is quiet. */
export async function visit(browser: Browser, address: string, charts: number): Promise<Visit> {
  const context = await browser.newContext({
    viewport: PROFILE.viewport,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    // What is kept for a time without a network comes after the page is at rest, and is no part of a first visit.
    serviceWorkers: 'block',
    locale: 'zh-CN',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await throttle(session);
    let bytes = 0;
    let lastNews = performance.now();
    session.on('Network.loadingFinished', (event) => {
      bytes += event.encodedDataLength;
      lastNews = performance.now();
    });
    await page.addInitScript({ content: `const CHARTS = ${charts};\n${await readFile(PROBE, 'utf8')}` });
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE_MS });

    const read = () =>
      page.evaluate(() => ({
        ...(window as unknown as { probe: Probe }).probe,
        nodes: document.querySelectorAll('*').length,
        firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      }));
    const begun = performance.now();
    let state = await read();
    let tasks = -1;
    while (performance.now() - lastNews < QUIET_MS || state.chartsPainted === null) {
      if (performance.now() - begun > PATIENCE_MS) {
        throw new Error(`${address} is not quiet: ${state.drawn} of ${charts} charts are drawn.`);
      }
      await page.waitForTimeout(500);
      state = await read();
      if (state.longTasks.length !== tasks) lastNews = performance.now();
      tasks = state.longTasks.length;
    }
    const { firstPaint, chartsPainted, longTasks, nodes } = state;
    if (firstPaint === null || chartsPainted === null) throw new Error(`${address} painted nothing.`);
    return {
      firstPaint,
      chartsPainted,
      blocking: over50(longTasks),
      blockingAfterPaint: over50(longTasks.filter((task) => task.start + task.duration > firstPaint)),
      bytes,
      nodes,
    };
  } finally {
    await context.close();
  }
}
