import { beforeEach, describe, expect, it } from 'vitest';
import { MadeUpDevice } from './testing/made-up-device.ts';
import { createWriteQueue } from './write-queue.ts';

let device: MadeUpDevice;
let heard: string[];
/** How many moves it takes to clear the way. */
let inTheWay: number;

const openQueue = () =>
  createWriteQueue({
    name: 'word',
    device: device.tab(),
    obstacle: {
      isInTheWay: () => inTheWay > 0,
      moveAway: async () => {
        await device.tab().keep('moved', 'it');
        inTheWay -= 1;
      },
    },
    onRefused: (refused) => heard.push(refused ? 'refused' : 'taken'),
    onOverwritten: (text) => heard.push(`overwritten ${text}`),
    onKept: () => heard.push('kept'),
  });
const written = () => device.kept.get('word');

beforeEach(() => {
  device = new MadeUpDevice();
  heard = [];
  inTheWay = 0;
});

describe('a queue of writings', () => {
  it('sends at once where nothing is in the way', () => {
    const queue = openQueue();
    queue.write('a');
    queue.write('b');
    expect(written()).toBe('b');
    expect(queue.isWaiting()).toBe(false);
  });

  it('sends in the order asked for behind all that is in the way, and at once again after that', async () => {
    inTheWay = 2;
    device.slow = true;
    const queue = openQueue();
    queue.write('a');
    queue.write('b');
    await device.release();
    queue.write('c');
    expect(queue.isWaiting()).toBe(true);
    await device.release();
    expect(queue.isWaiting()).toBe(false);
    const order: (string | undefined)[] = [];
    for (let step = 0; step < 3; step += 1) {
      await device.release();
      order.push(written());
    }
    expect(order).toEqual(['a', 'b', 'c']);
    device.slow = false;
    queue.write('d');
    expect(written()).toBe('d');
  });

  it('says that it is kept of the last alone', async () => {
    const queue = openQueue();
    queue.write('a');
    queue.write('b');
    await queue.settled();
    expect(heard).toEqual(['taken', 'taken', 'kept']);
  });

  it('writes nothing where what is in the way cannot be moved, and tries again with the next', async () => {
    inTheWay = 1;
    device.full.add('moved');
    const queue = openQueue();
    queue.write('a');
    await queue.settled();
    expect(written()).toBeUndefined();
    expect(queue.known()).toBeNull();
    device.full.clear();
    queue.write('b');
    await queue.settled();
    expect(written()).toBe('b');
    expect(heard).toEqual(['refused', 'taken', 'kept']);
  });

  it('tells what it overwrote, and not what it had written itself', async () => {
    const queue = openQueue();
    queue.write('a');
    await queue.settled();
    device.kept.set('word', 'theirs');
    queue.write('b');
    queue.write('c');
    await queue.settled();
    expect(heard.filter((words) => words.startsWith('overwritten'))).toEqual(['overwritten theirs']);
  });

  it('forgets a text that still stands there, and none that was written since', async () => {
    device.kept.set('word', 'a');
    const queue = openQueue();
    queue.found('a');
    await queue.forget('a');
    expect(written()).toBeUndefined();
    queue.write('b');
    await queue.forget('a');
    expect(written()).toBe('b');
  });
});
