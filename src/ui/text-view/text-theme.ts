import { EditorView } from '@codemirror/view';

/**
 * How text and marks look, in the page's colours: custom properties reach into the shadow tree. Nothing here may give a
 * letter another width: lines must stay where they are when a mark changes.
 */
export const textTheme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'transparent', color: 'var(--color-ink)' },
  '&.cm-focused': { outline: '2px solid var(--color-focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.9', overflowX: 'hidden' },
  '.cm-content': { padding: '1rem 0 40vh', caretColor: 'var(--color-vermilion)' },
  // Chinese is broken between any two characters, and no line begins with a stop: the browser's own rules.
  '.cm-lineWrapping': { wordBreak: 'normal', overflowWrap: 'break-word', lineBreak: 'strict' },
  '.cm-line': { padding: '0.3em 1.25rem' },
  '.cm-line ::selection, .cm-line::selection': {
    backgroundColor: 'var(--color-accent)',
    color: 'var(--color-paper)',
  },
  '.mark': { cursor: 'pointer', textDecorationThickness: '2px', textUnderlineOffset: '0.25em' },
  '.mark-figure': { backgroundColor: 'var(--color-accent-soft)' },
  '.mark-aside': {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: 'var(--color-edge)',
  },
  '.mark-words': {
    textDecorationLine: 'underline',
    textDecorationColor: 'var(--color-accent)',
    textDecorationThickness: '1px',
  },
  '.mark-missed': {
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: 'var(--color-vermilion)',
    textDecorationThickness: '1px',
  },
  '.mark-open': {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dashed',
    textDecorationColor: 'var(--color-short)',
  },
  '.mark-confirmed': { textDecorationLine: 'underline', textDecorationColor: 'var(--color-good)' },
  '.mark-rejected': {
    textDecorationLine: 'line-through',
    textDecorationColor: 'var(--color-muted)',
    textDecorationThickness: '1px',
  },
  '.found': { boxShadow: 'inset 0 -0.5em var(--color-stage-2)' },
  '.lit': { backgroundColor: 'var(--color-line)', boxShadow: '0 0 0 0.15em var(--color-line)' },
  '.lit-words': { outline: '2px solid var(--color-vermilion)', outlineOffset: '1px' },
});
