import { describe, expect, it } from 'vitest';
import { openedAs } from './opened-as.ts';

describe('what a file is opened as', () => {
  it.each([
    ['a dataset', '{"$schema": "x", "format": "youju-report"', 'data.json', 'dataset'],
    ['a dataset under a strange name', '\uFEFF {"format": "youju-report"', 'data.txt', 'dataset'],
    ['a deck under any name', '{\n "format": "youju-deck", "slides": [', 'talk.json', 'deck'],
    ['a deck by its name alone', '{"format": "other"', 'talk.deck.json', 'deck'],
    ['a draft under any name', '{"format":"youju-draft","version":1', 'a.json', 'draft'],
    ['a draft by its name alone', '{', 'a.draft.json', 'draft'],
    ['broken data', '{"version": 1,, }', 'a.json', 'dataset'],
    ['an empty file of data', '', 'a.json', 'dataset'],
    ['a report as text', '　　各位代表：', 'report.txt', 'document'],
    ['a report without an ending', '各位代表：', 'report', 'document'],
    ['a Word file', 'PK\u0003\u0004', 'report.docx', 'document'],
    ['a PDF', '%PDF-1.7', 'report.pdf', 'document'],
    [
      'a dataset that names a deck further in',
      '{"format":"youju-report","a":{"format":"youju-deck"',
      'd',
      'dataset',
    ],
  ])('%s', (_, head, name, as) => {
    expect(openedAs(head, name, false)).toBe(as);
  });

  it('where a deck is arranged, data is a deck, and a report still a report', () => {
    expect(openedAs('{"format": "youju-report"', 'data.json', true)).toBe('deck');
    expect(openedAs('各位代表：', 'report.txt', true)).toBe('document');
  });
});
