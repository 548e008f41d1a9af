/** What before-paint.ts has kept of presses that came before the page's script: shell/early-presses.ts takes it over. */
interface Window {
  youjuEarlyPresses?: { readonly controls: HTMLElement[]; readonly keep: (event: MouseEvent) => void };
}
