/** Why no draft can be made of a text. The schema will not have a report without any section, or without any dated word. */
export class NoDraftError extends Error {
  readonly reason: 'nothingFound' | 'noDate';

  constructor(reason: NoDraftError['reason']) {
    super(
      reason === 'nothingFound'
        ? 'The text has no figure and no named project'
        : 'The text names no year and no date',
    );
    this.name = 'NoDraftError';
    this.reason = reason;
  }
}
