import { arabicWords, digraphs, foldLatin, isArabic, latinWords, plainEnding } from './spelling.rules.js';
import { remembered } from './spelling.rules.js';

/**
 * One person's name is written in many ways in two scripts. Here each way is brought to a comparable key, so that
 * spellings of one name meet: an Arabic key, a Latin key, and a consonant skeleton in which the two scripts meet.
 */

/** What is kept beside a person's name, to find it again. Words are separated by one space. */
export interface NameKeys {
  readonly ar: string;
  readonly latin: string;
  readonly skeleton: string;
}

/** All keys of a person's name in its two spellings; either may be empty. */
export function nameKeys(nameAr: string, nameLatin: string): NameKeys {
  const ar = arabicKey(nameAr);
  const latin = latinKey(nameLatin);
  return { ar, latin, skeleton: ar === '' ? skeletonOf(nameLatin) : skeletonOf(nameAr) };
}

/** Arabic letters as one clerk or another writes them, brought to one form; articles and titles gone. */
export const arabicKey = (name: string): string => arabicWords(name).map(plainEnding).join(' ');

/** A Latin spelling folded to one: accents, case, digraphs, doubled letters, articles and titles. */
export const latinKey = (name: string): string => latinWords(name).map(foldLatin).filter(Boolean).join(' ');

/** The consonants of each word, the same for both scripts. */
export const skeletonOf = (name: string): string =>
  (isArabic(name) ? arabicWords(name).map(arabicSounds) : latinWords(name).map(latinSounds))
    .filter(Boolean)
    .join(' ');

const SOUNDS: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'c',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'd',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/**
 * What both scripts write for certain: consonants, that a word begins with a vowel (Ahmed is not Hamid), and whether
 * it ends in a (Karima is not Karim) or in i (Idrissi is not Idriss).
 */
function arabicSkeleton(word: string): string {
  const start = /^[اع]/u.test(word) ? 'a' : word.startsWith('و') ? 'w' : word.startsWith('ي') ? 'y' : '';
  const end = arabicEnd(word);
  const stem = word.slice(start === '' ? 0 : 1, end === '' ? undefined : -1);
  return undouble(start + [...stem].map((letter) => SOUNDS[letter] ?? '').join('')) + end;
}

function arabicEnd(word: string): string {
  if (word.length < 2) return '';
  if (word.endsWith('وي')) return 'wy';
  if (word.endsWith('ي')) return 'y';
  return /[اىة]$|(?<![يو])[هح]$/u.test(word) ? 'a' : '';
}

function latinSkeleton(word: string): string {
  const sounds = digraphs(word).replace(/([a-z])\1+/g, '$1');
  const start = latinStart(sounds);
  const end = latinEnd(sounds);
  const stem = sounds
    .replace(/^(?:ou(?=[aeiou])|[wy])/, '')
    .replace(/[aeiouwy]+h?$/, (tail) => (tail.endsWith('h') && /[iou]h$/.test(tail) ? 'h' : ''));
  return undouble(start + stem.replace(/[aeiouwy]/g, '')) + end;
}

function latinStart(sounds: string): string {
  if (/^(?:w|ou(?=[aei])|o(?=ua))/.test(sounds)) return 'w';
  if (/^(?:y|i(?=[aou]))/.test(sounds)) return 'y';
  return /^[aeiou]/.test(sounds) ? 'a' : '';
}

function latinEnd(sounds: string): string {
  if (sounds.length < 2) return '';
  if (/(?:[aeiou]w|ou|[aei]u|w)[iy]e?$/.test(sounds)) return 'wy';
  if (/[iy]e?$/.test(sounds)) return 'y';
  return /(?:a|ae|[ae]h)$/.test(sounds) ? 'a' : '';
}

const arabicSounds = remembered(arabicSkeleton);
const latinSounds = remembered(latinSkeleton);

const undouble = (text: string): string => text.replace(/(.)\1+/gu, '$1');
