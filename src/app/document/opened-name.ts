/** The value of the address's `report` parameter for a report that came from a file. */
export function openedName(reportId: string): string {
  return `file:${reportId}`;
}

const DRAFT = 'draft:';

/** The same for a draft that this device keeps. */
export const draftName = (draftId: string): string => `${DRAFT}${draftId}`;

/** The draft that the value names; null where it names none. */
export const draftIdOf = (name: string | null): string | null =>
  name?.startsWith(DRAFT) ? name.slice(DRAFT.length) : null;

/** Whether it names a report that is on this device alone. */
export function isOpenedName(name: string | null): name is string {
  return (name?.startsWith('file:') ?? false) || draftIdOf(name) !== null;
}
