/** The places of the template from which a reader's file is made, each there once; no packed script holds a blank. */
export const SAVED_PLACES = {
  language: '{ saved language }',
  id: '{ saved id }',
  title: '{ saved title }',
  description: '{ saved description }',
  texts: '{ saved texts }',
  data: '{ saved data }',
} as const;
