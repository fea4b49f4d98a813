import { diffWords } from 'diff';

export type Language = 'ar' | 'fr';

export interface Passage {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this a clause is shown as replaced: comparing longer texts word by word would hold up the screen. */
const longest = 20_000;

/**
 * What changed between two revisions, word by word. Words come from the language's own segmenter: without it
 * Arabic words and amounts would be cut in the middle.
 */
export function redline(before: string, after: string, language: Language): readonly Passage[] {
  if (before === after) return after === '' ? [] : [{ kind: 'same', text: after }];
  if (before.length + after.length > longest) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
