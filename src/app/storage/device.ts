/** What the device remembers of the reader's choices. One that forbids storage (a kiosk, a private window) remembers nothing; the address still holds the choice. */
export function remembered(key: string): string | null {
  try {
    return window.localStorage.getItem(`youju.${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(`youju.${key}`, value);
  } catch {
    // The address holds it all the same.
  }
}

/** Where the device remembers the pins of a report. */
export function pinsKey(reportId: string): string {
  return `pins.${reportId}`;
}
