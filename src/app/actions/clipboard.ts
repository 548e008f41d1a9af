/** Puts text on the clipboard; false where the browser does not allow it (no secure context, no permission). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The caller shows the text selected instead.
    return false;
  }
}
