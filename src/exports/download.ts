/** Hands the reader a file made here; nothing leaves the machine. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // At once is too soon for some browsers, which read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
