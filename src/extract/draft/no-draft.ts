/** Why no draft can be made of a text: the schema will not have a report without any section. */
export class NoDraftError extends Error {
  readonly reason = 'nothingFound';

  constructor() {
    super('The text has no figure and no named project');
    this.name = 'NoDraftError';
  }
}
