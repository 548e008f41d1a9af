/**
 * What is written to one name of a device, in the order in which it was asked for, and what the device is known to
 * hold of it. Knows texts alone, and not what they mean.
 */
import type { KeptDevice } from './kept-device.ts';
import type { Quarantine } from './quarantine.ts';

interface WriteQueueOptions {
  readonly name: string;
  readonly device: KeptDevice;
  /** What must be moved out of the way before anything can be written. */
  readonly obstacle: Pick<Quarantine, 'isInTheWay' | 'moveAway'>;
  /** Whether the device has refused what it was last asked for. */
  onRefused(refused: boolean): void;
  /** Another tab had written this text, and the one from here now stands in its place. */
  onOverwritten(text: string | null): void;
  /** The device holds the text that was last written here. */
  onKept(): void;
}

export interface WriteQueue {
  /** The text as last read from the device or written here. */
  known(): string | null;
  /** Changes with each writing, and again when one that had to wait is sent: what was asked for before is out of date. */
  revision(): number;
  /** Whether a text has not been sent yet, because what is in the way is still being moved. */
  isWaiting(): boolean;
  /** Takes in what was read from the device. */
  found(text: string | null): void;
  write(text: string | null): void;
  /** Takes this text off the device where nothing has been written since, here or by another tab. */
  forget(text: string): Promise<void>;
  /** Moves what is in the way behind all that waits; rejects where the device refuses. */
  moveAway(): Promise<void>;
  /** When the device has answered to all that was written. */
  settled(): Promise<void>;
}

export function createWriteQueue(options: WriteQueueOptions): WriteQueue {
  const { name, device, obstacle } = options;
  const turns = createTurns(obstacle);
  let known: string | null = null;
  /** As the device is known to hold it: what it refused to keep is not there. */
  let onDevice: string | null = null;
  let writings = 0;
  let answered: Promise<void> = Promise.resolve();

  return {
    known: () => known,
    revision: () => writings + turns.sentLate(),
    isWaiting: turns.isWaiting,
    found: (text) => {
      known = text;
      onDevice = text;
    },
    write: (text) => {
      if (text === known) return;
      const expected = known;
      known = text;
      writings += 1;
      const number = writings;
      answered = turns
        .send(() => device.keep(name, text))
        .then(
          (before) => {
            const wasOnDevice = onDevice;
            onDevice = text;
            options.onRefused(false);
            if (before !== expected && before !== wasOnDevice && before !== text)
              options.onOverwritten(before);
            if (number === writings) options.onKept();
          },
          () => {
            // What the device still holds is no other tab's change.
            if (number === writings) known = onDevice;
            options.onRefused(true);
          },
        );
    },
    forget: async (text) => {
      if (onDevice !== text || known !== text) return;
      known = null;
      onDevice = null;
      writings += 1;
      await device.forget(name, text);
    },
    moveAway: () => turns.inTurn(() => undefined),
    settled: async () => {
      for (let last: unknown = null; last !== answered; ) {
        last = answered;
        await answered;
      }
    },
  };
}

/** Lets each writing wait until what is in the way has been moved, in the order in which they were asked for. */
function createTurns(obstacle: WriteQueueOptions['obstacle']) {
  let sentLate = 0;
  let unsent = 0;
  /** When the last that had to wait has been sent. */
  let turn: Promise<void> = Promise.resolve();

  /** Ends when `send` has been called, and not when the device has answered. */
  const inTurn = (send: () => void): Promise<void> => {
    const sent = turn.then(async () => {
      // Another text may come to stand there while one is moved.
      while (obstacle.isInTheWay()) await obstacle.moveAway();
      send();
    });
    turn = sent.catch(() => undefined);
    return sent;
  };
  const send = async (write: () => Promise<string | null>): Promise<string | null> => {
    // At once where nothing stands in the way: the page may be about to close.
    if (unsent === 0 && !obstacle.isInTheWay()) return write();
    unsent += 1;
    let answer: Promise<string | null> | undefined;
    await inTurn(() => {
      sentLate += 1;
      answer = write();
    }).finally(() => {
      unsent -= 1;
    });
    return answer ?? null;
  };
  return { inTurn, send, isWaiting: () => unsent > 0, sentLate: () => sentLate };
}
