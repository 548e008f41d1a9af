/**
 * Loads the page anew, which also brings the newest version of the site; but only if the site answers: without a network
 * the browser would put its own page in the place of what can still be read. Answers with false where it does not.
 */
export async function reloadPage(): Promise<boolean> {
  // Not HEAD, which some servers do not know.
  const answers = await fetch(window.location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (answers) window.location.reload();
  return answers;
}
