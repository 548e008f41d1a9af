/** Character maps of Simplified Chinese fonts as files of the built page, each fetched when a PDF asks for it. */

const addresses = import.meta.glob<string>(
  [
    '../../../../node_modules/pdfjs-dist/cmaps/GB*.bcmap',
    '../../../../node_modules/pdfjs-dist/cmaps/UniGB*.bcmap',
    '../../../../node_modules/pdfjs-dist/cmaps/Adobe-GB1-*.bcmap',
  ],
  // Never inlined: the page's policy lets no data: address be fetched.
  { query: '?url&no-inline', import: 'default', eager: true },
);

export async function readCMapAsset(name: string): Promise<Uint8Array> {
  const address = addresses[`../../../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
  if (!address) throw new Error(`No character map is named ${name}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The character map ${name} was not found: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
