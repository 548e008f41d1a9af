/**
 * Where the site will stand, from `YOUJU_PUBLIC_ADDRESS`: the codes that the hall scans lead there. null: nowhere that
 * a phone can reach. Throws on what is no address of a folder.
 */
export function publicAddress(value: string | undefined): string | null {
  if (value === undefined || value.trim() === '') return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.hash !== '' || url.search !== '')
    throw new Error(
      `YOUJU_PUBLIC_ADDRESS is “${value}”: give the address of the folder that dist/ is served at, such as https://example.org/report/.`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
