import { nameKeys, skeletonOf, type NameKeys } from './name.rules.js';
import { isArabic } from './spelling.rules.js';

/** How much two people look like one. Pure: what it is given is all it knows. */

/** A person as far as it matters here; what is not known is null or empty. */
export interface Likeable {
  readonly keys: NameKeys;
  readonly bornOn: string | null;
}

/** What equality the database found without showing the values. */
export interface KnownEqual {
  readonly card: boolean;
  readonly nationalId: boolean;
}

export type LikenessReason =
  | 'SAME_NATIONAL_ID'
  | 'SAME_BIRTH_DATE'
  | 'NEAR_BIRTH_DATE'
  | 'SAME_MEMBER_CARD'
  | 'SIMILAR_NAME_AR'
  | 'SIMILAR_NAME_LATIN'
  | 'SIMILAR_NAME_ACROSS_SCRIPTS';

export interface Likeness {
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

/** From here on two files are likely to be of one person. */
export const LIKELY = 0.76;
/** From here on two names are likely to be one name. */
export const SAME_NAME = 0.82;

/** A namesake is not yet the same person; a namesake born on the same day is. Siblings share the member card. */
const WEIGHT = { name: 0.74, sameBirth: 0.22, nearBirth: 0.12, card: 0.12 };

/** How likely two people are one, and why. */
export function likeness(one: Likeable, other: Likeable, equal: KnownEqual): Likeness {
  const names = nameLikeness(one.keys, other.keys);
  const birth = birthLikeness(one.bornOn, other.bornOn);
  const reasons: LikenessReason[] = [...names.reasons];
  if (birth !== null) reasons.unshift(birth);
  if (equal.card) reasons.unshift('SAME_MEMBER_CARD');
  if (equal.nationalId) return { score: 1, reasons: ['SAME_NATIONAL_ID', ...reasons] };
  const onlyName = one.bornOn === null && !equal.card;
  const score = onlyName
    ? names.score
    : names.score * WEIGHT.name +
      (birth === 'SAME_BIRTH_DATE' ? WEIGHT.sameBirth : birth === 'NEAR_BIRTH_DATE' ? WEIGHT.nearBirth : 0) +
      (equal.card ? WEIGHT.card : 0);
  return { score: Math.round(Math.min(1, score) * 1000) / 1000, reasons };
}

function nameLikeness(one: NameKeys, other: NameKeys): Likeness {
  const reasons: LikenessReason[] = [];
  const scores: number[] = [];
  if (one.ar !== '' && other.ar !== '') scores.push(arabicSimilarity(one.ar, other.ar));
  if ((scores[0] ?? 0) >= SAME_NAME) reasons.push('SIMILAR_NAME_AR');
  if (one.latin !== '' && other.latin !== '') {
    const latin = latinSimilarity(one.latin, other.latin);
    scores.push(latin);
    if (latin >= SAME_NAME) reasons.push('SIMILAR_NAME_LATIN');
  }
  const across = skeletonSimilarity(one.skeleton, other.skeleton);
  if (scores.length === 0 && across >= SAME_NAME) reasons.push('SIMILAR_NAME_ACROSS_SCRIPTS');
  // Two scripts that agree weigh more than one that happens to: a slip in one of them may still be the same person.
  const score = scores.length === 0 ? across : scores.reduce((sum, each) => sum + each, 0) / scores.length;
  return { score, reasons };
}

/** The same day, or a day that one slip of the pen makes of it: day and month exchanged, one part wrong. */
function birthLikeness(
  one: string | null,
  other: string | null,
): 'SAME_BIRTH_DATE' | 'NEAR_BIRTH_DATE' | null {
  if (one === null || other === null) return null;
  if (one === other) return 'SAME_BIRTH_DATE';
  const [y, m, d] = one.split('-');
  const [oy, om, od] = other.split('-');
  const wrong = Number(y !== oy) + Number(m !== om) + Number(d !== od);
  return wrong === 1 || (y === oy && m === od && d === om) ? 'NEAR_BIRTH_DATE' : null;
}

/** Similarity of two names as they are written, in one script or in two: 1 for the same name. */
export function nameSimilarity(one: string, other: string): number {
  if (isArabic(one) !== isArabic(other)) return skeletonSimilarity(skeletonOf(one), skeletonOf(other));
  return isArabic(one)
    ? arabicSimilarity(nameKeys(one, '').ar, nameKeys(other, '').ar)
    : latinSimilarity(nameKeys('', one).latin, nameKeys('', other).latin);
}

type Cost = (from: string, to: string, at: Place) => number;

interface Place {
  readonly first: boolean;
  readonly last: boolean;
}

const arabicSimilarity = (one: string, other: string): number => similarity(one, other, arabicCost);
const latinSimilarity = (one: string, other: string): number => similarity(one, other, latinCost);
const skeletonSimilarity = (one: string, other: string): number => similarity(one, other, skeletonCost);

/** Words in any order; a word too many (a middle name, a grandfather) costs half a word. */
function similarity(one: string, other: string, cost: Cost): number {
  const [few, many] = [one.split(' ').filter(Boolean), other.split(' ').filter(Boolean)].sort(
    (a, b) => a.length - b.length,
  ) as [string[], string[]];
  if (few.length === 0) return 0;
  const joined = wordSimilarity(few.join(''), many.join(''), cost);
  const left = [...many];
  let sum = 0;
  for (const word of few) {
    const scores = left.map((candidate) => wordSimilarity(word, candidate, cost));
    const best = Math.max(...scores);
    left.splice(scores.indexOf(best), 1);
    // Half-similar words are different words: Fatima Alaoui is not three quarters of Khadija Alaoui.
    sum += best >= SAME_NAME ? best : best / 2;
  }
  const byWord = sum / (few.length + (many.length - few.length) / 2);
  // Only Fatimazahra and Fatima Zahra need this: otherwise the words themselves tell more.
  return few.length !== many.length && joined >= 0.95 ? joined : byWord;
}

/** What two compound names share says nothing: Abdelkarim and Abdelhakim differ in what follows. */
const COMPOUND = /^(?:abd|ben|عبد|بن)(?=..)/u;

function wordSimilarity(one: string, other: string, cost: Cost): number {
  if (one === other) return 1;
  const shared = COMPOUND.exec(one)?.[0];
  const apart = shared !== undefined && other.startsWith(shared) ? shared.length : 0;
  const [a, b] = [Array.from(one.slice(apart)), Array.from(other.slice(apart))];
  return Math.max(0, 1 - distance(a, b, cost) / Math.max(a.length, b.length));
}

/** Weighted edit distance; an empty letter stands for one that is missing. */
function distance(a: readonly string[], b: readonly string[], cost: Cost): number {
  const ends = (at: number, of: readonly string[]): Place => ({
    first: at === 0,
    last: at === of.length - 1,
  });
  let row = [0];
  b.forEach((letter, j) => row.push((row[j] ?? 0) + cost('', letter, ends(j, b))));
  a.forEach((letter, i) => {
    const next = [(row[0] ?? 0) + cost(letter, '', ends(i, a))];
    b.forEach((to, j) => {
      const place = { first: i === 0 && j === 0, last: i === a.length - 1 && j === b.length - 1 };
      next.push(
        Math.min(
          (row[j] ?? 0) + (letter === to ? 0 : cost(letter, to, place)),
          (row[j + 1] ?? 0) + cost(letter, '', ends(i, a)),
          (next[j] ?? 0) + cost('', to, ends(j, b)),
        ),
      );
    });
    row = next;
  });
  return row[b.length] ?? 0;
}

const between = (pairs: string): ReadonlySet<string> =>
  new Set(pairs.split(' ').flatMap((pair) => [pair, [...pair].reverse().join('')]));

/** Letters that one clerk writes for another. */
const CONFUSED_AR = between('سص تط دض ضظ دذ ذز زظ قك ثت حه خح غق يى');
const CONFUSED_LATIN = between('gk td sz sc jg rg kh bf mn');
const NEAR_VOWELS = between('ae ei');

/** Long vowels are often left out, but not i and u: حسن is not حسين. A final ha is the feminine: كريم is not كريمة. */
function arabicCost(from: string, to: string, { first, last }: Place): number {
  if (from === '' || to === '') {
    const letter = from + to;
    if (last && letter === 'ه') return 1.5;
    if (letter === 'ا') return last ? 1.2 : 0.5;
    return letter === 'ي' || letter === 'و' ? 0.9 : first ? 1.2 : 1;
  }
  if (last && /^[اهيت]$/u.test(from) && /^[اهيت]$/u.test(to)) return 0.3;
  return CONFUSED_AR.has(from + to) ? 0.4 : 1.2;
}

/** e is hardly heard and a is near to it; i and u carry the meaning: Hassan is not Hussein. */
function latinCost(from: string, to: string, { first, last }: Place): number {
  const vowel = /[aeiu]/;
  if (from === '' || to === '') {
    const letter = from + to;
    if (letter === 'e') return 0.2;
    if (letter === 'a') return last ? 1.5 : 0.5;
    if (letter === 'h') return 0.5;
    if (vowel.test(letter)) return first ? 0.5 : 0.9;
    return first && letter !== 'l' ? 1.2 : 1;
  }
  if (vowel.test(from) && vowel.test(to)) {
    if (NEAR_VOWELS.has(from + to)) return 0.2;
    return from === 'e' || to === 'e' ? 0.6 : 0.9;
  }
  return CONFUSED_LATIN.has(from + to) ? 0.6 : 1.2;
}

function skeletonCost(from: string, to: string, { last }: Place): number {
  if (from === '' || to === '') return last && /[ay]/.test(from + to) ? 1 : from + to === 'h' ? 0.6 : 1;
  return CONFUSED_LATIN.has(from + to) ? 0.6 : 1.2;
}
