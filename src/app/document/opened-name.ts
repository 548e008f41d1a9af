/** The value of the address's `report` parameter for a report that came from a file. */
export function openedName(reportId: string): string {
  return `file:${reportId}`;
}

export function isOpenedName(name: string | null): name is string {
  return name?.startsWith('file:') ?? false;
}
