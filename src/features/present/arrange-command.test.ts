import { describe, expect, it } from 'vitest';
import { arrangeCommand } from './arrange-command.ts';

/** An element, as far as it matters here: what it lies in. */
const within = (selector: string): EventTarget =>
  ({ closest: (asked: string) => (asked.split(', ').includes(selector) ? {} : null) }) as never;

const press = (key: string, change: Partial<Parameters<typeof arrangeCommand>[0]> = {}) =>
  arrangeCommand({
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    target: within(''),
    ...change,
  });

describe('a key of the arrangement', () => {
  it.each([
    ['up', 'ArrowUp', { altKey: true }],
    ['down', 'ArrowDown', { altKey: true }],
    ['remove', 'Delete', {}],
    ['undo', 'z', { ctrlKey: true }],
    ['redo', 'Z', { ctrlKey: true, shiftKey: true }],
    ['redo', 'y', { metaKey: true }],
    ['start', 'F5', {}],
    ['startHere', 'F5', { shiftKey: true }],
    [null, 'z', {}],
    [null, 'Delete', { shiftKey: true }],
    [null, 'ArrowUp', {}],
  ] as const)('%s by %s', (command, key, change) => {
    expect(press(key, change)).toBe(command);
  });

  it.each(['input', 'textarea', 'select', '[contenteditable]'])('is the field’s own in %s', (field) => {
    const target = within(field);
    expect(press('Delete', { target })).toBeNull();
    expect(press('z', { ctrlKey: true, target })).toBeNull();
    expect(press('ArrowUp', { altKey: true, target })).toBe('up');
    expect(press('F5', { target })).toBe('start');
  });

  it('is a dialog’s own over it', () => {
    expect(press('F5', { target: within('dialog') })).toBeNull();
  });
});
