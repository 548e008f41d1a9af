/** What the page fetches code for when it is asked for, as the reader knows it. */
export type CodePart =
  | 'pillars'
  | 'stages'
  | 'register'
  | 'colophon'
  | 'explanation'
  | 'paper'
  | 'notices'
  | 'pins'
  | 'sheet'
  | 'talk'
  | 'text'
  | 'workbench'
  | 'refusal'
  | 'questions'
  | 'downloads'
  | 'opening';
