// Inlined into every document that has its script in files beside it, before it asks for them: the page's own script
// cannot say that it did not arrive. It is not bundled: keep it without imports, and small. What it shows is
// shell/MissingScript.tsx, and which paragraph: the names of documents.ts.

const notice = document.getElementById('missing-script');
const isOnDisk = location.protocol === 'file:';
const [retry, close] = notice?.querySelectorAll('button') ?? [];
// No second try makes a browser run a script from a disk.
if (retry) retry.hidden = isOnDisk;
const show = (which: string) => {
  for (const words of notice?.querySelectorAll('p') ?? []) words.hidden = words.id !== which;
  if (notice) notice.hidden = false;
};

// Captured: such an event goes no further than its element. A script fails with any of the files that it is made of.
document.addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    show(isOnDisk ? 'missing-script-disk' : 'missing-script-network');
  },
  { capture: true },
);

close?.addEventListener('click', () => {
  if (notice) notice.hidden = true;
});
retry?.addEventListener('click', async () => {
  // Loading the page anew without a network would take away what can be read. Not HEAD, which some servers do not know.
  const answers = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
  if (answers?.ok) location.reload();
  else show('missing-script-unanswered');
});
