/** A tab of a browser, as far as the journeys need one: what every driver can do. */
export interface Tab {
  readonly version: string;
  open(address: string): Promise<void>;
  /** The value of an expression in the page; it must survive JSON. */
  read<Value>(expression: string): Promise<Value>;
  /** Presses the place of the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Presses a key by its name in `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** How many sheets the page is printed on; null where the browser prints nothing without a window. */
  sheets(): Promise<number | null>;
  close(): Promise<void>;
}

export const WINDOW = { width: 1280, height: 800 } as const;
