import { vi } from 'vitest';
import { problem } from '../../../report/loading/problem.ts';
import { createKeptValue } from '../kept-value.ts';
import type { MadeUpDevice } from './made-up-device.ts';

/** A number that stays on the device; 0 is not kept, and what is no number does not read. */
export async function openNumber(device: MadeUpDevice, { deaf = false } = {}) {
  const elsewhere: number[] = [];
  const overwritten: number[] = [];
  const value = createKeptValue<number>({
    name: 'count',
    device: device.tab({ deaf }),
    fallback: 0,
    read: (text) => {
      const number = Number(text);
      return Number.isNaN(number)
        ? { ok: false, problems: [problem('wrongShape', '$', 'a number', text)] }
        : { ok: true, value: number };
    },
    textOf: (number) => (number === 0 ? null : String(number)),
    onElsewhere: (number) => elsewhere.push(number),
    onOverwritten: (number) => overwritten.push(number),
  });
  value.listen();
  const first = await value.ready();
  await vi.advanceTimersByTimeAsync(0);
  return { ...value, first, elsewhere, overwritten };
}
