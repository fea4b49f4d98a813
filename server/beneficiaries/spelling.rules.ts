/**
 * The words of a name as clerks write them in two scripts, without articles and titles, compounds joined: what the
 * keys of a name are made of. Loads nothing.
 */

/** Titles that some clerks write and some do not. */
const TITLES_AR = new Set(['مولاي', 'سيدي', 'لاله', 'للا', 'لالا']);
const TITLES_LATIN = new Set(['mulai', 'mulei', 'mi', 'sidi', 'lala', 'si']);

/** Begin with alef and lam without an article. */
const NO_ARTICLE_AR = new Set(['الهام', 'الياس', 'اليسا', 'الين']);
const NO_ARTICLE_LATIN = new Set(['elham', 'elhame', 'elias', 'elyas', 'elyass', 'elisa', 'eline']);

/** Joined to the word that follows, whether or not there is a space: Abd el Aziz, Ben Omar, Ait Hammou, Bou Azza. */
const JOINED_AR = new Map([
  ['عبد', 'عبد'],
  ['بن', 'بن'],
  ['ابن', 'بن'],
  ['بنت', 'بنت'],
  ['ايت', 'ايت'],
  ['بو', 'بو'],
  ['ابو', 'بو'],
  ['ولد', 'ولد'],
]);
const JOINED_LATIN = new Map([
  ['abd', 'abd'],
  ['abdel', 'abd'],
  ['abdul', 'abd'],
  ['abdal', 'abd'],
  ['abdu', 'abd'],
  ['ben', 'ben'],
  ['bin', 'ben'],
  ['ibn', 'ben'],
  ['ait', 'ait'],
  ['bou', 'bou'],
  ['abou', 'bou'],
  ['bu', 'bou'],
  ['ould', 'ould'],
]);

/** The dialect's article grown into the name: Larbi is El Arbi, Lahcen is El Hassan. */
const GROWN_ARTICLE_AR = /^ل(?=(?:حسن|حسين|عربي|كبير|عروسي|عمراني|مراني|غزاوي|معلم)$)/u;
const GROWN_ARTICLE_LATIN =
  /^l(?=arbi$|aarou|aroussi|amrani$)|^l[ae]?(?=h[aou]*[cs]{1,2}[aei]{1,2}ne?$|kbir)/;

/** The same name, shortened or with its first vowel lost. */
const SHORT_LATIN = new Map([
  ['med', 'mohamed'],
  ['mohd', 'mohamed'],
  ['mhd', 'mohamed'],
  ['driss', 'idriss'],
  ['dris', 'idriss'],
  ['brahim', 'ibrahim'],
  ['smail', 'ismail'],
  ['fat', 'fatima'],
]);
const SHORT_AR = new Map([
  ['براهيم', 'ابراهيم'],
  ['دريس', 'ادريس'],
  ['سماعيل', 'اسماعيل'],
]);

/** Whether the text has a letter of the Arabic script. */
export const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

export function arabicWords(name: string): string[] {
  const words = name
    .normalize('NFKC')
    .replace(/[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/إ(?=لهام|لياس)/gu, 'ا')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ؤ/gu, 'و')
    .replace(/ئ/gu, 'ي')
    .replace(/ء/gu, '')
    .replace(/ی/gu, 'ي')
    .replace(/[گڭݣک]/gu, 'ك')
    .replace(/ڤ/gu, 'ف')
    .replace(/پ/gu, 'ب')
    .replace(/[^\p{Script=Arabic}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
  const joined = joinWords(words, JOINED_AR, bareArabic, (word) => /^(?:ال)?دين$/u.test(word));
  return withoutTitles(
    joined.map((word) => SHORT_AR.get(word) ?? word),
    TITLES_AR,
  );
}

/** A word without its article, and a joined compound without the article inside: عبدالله, بنالعربي, نورالدين. */
function bareArabic(word: string): string {
  const inner = word
    .replace(/^(عبد|بن)ال(?=..)/u, '$1')
    .replace(/(?<=..)الدين$/u, 'دين')
    .replace(/^ابن(?=...)/u, 'بن');
  if (NO_ARTICLE_AR.has(inner)) return inner;
  return inner.replace(/^ال(?=..)/u, '').replace(GROWN_ARTICLE_AR, '');
}

/** Ta marbuta is often written as ha, alef maqsura as ya, and a long final ya as one. */
export const plainEnding = (word: string): string =>
  word.replace(/ة/gu, 'ه').replace(/ى/gu, 'ي').replace(/يي$/u, 'ي');

export function latinWords(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/ç/g, 's')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/\bl['’`ʼ](?=[a-z])/g, 'el ')
    .replace(/['’`ʼʿʾ]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
  const kept = words.filter((word, at) => at === words.length - 1 || !isArticle(word, words[at + 1] ?? ''));
  const joined = joinWords(kept, JOINED_LATIN, bareLatin, (word) => /^(?:ed|ad)?dd?ine?$/.test(word));
  const named = joined.map((word) => SHORT_LATIN.get(word) ?? word);
  return named.length < 2 ? named : withoutTitles(named, TITLES_LATIN, foldLatin);
}

/** El and Al, and the forms in which the lam takes the sound of what follows: Ez Zahra, Es-Saidi, Ech-Chaoui. */
function isArticle(word: string, next: string): boolean {
  if (word === 'el' || word === 'al' || word === 'l') return true;
  const sound = /^[ae](ch|sh|[dnrstz])$/.exec(word)?.[1];
  return sound !== undefined && next.startsWith(sound);
}

function bareLatin(word: string): string {
  if (NO_ARTICLE_LATIN.has(word)) return word;
  return word
    .replace(/^abd(?:e|a|u|ou)l(?:l?)ah$/, 'abdlah')
    .replace(/^abd(?:e|a|u|ou)l(?=[a-z]{2})/, 'abd')
    .replace(/^abd(?:e|a|u|ou)(?=(rr|ss|nn|tt|zz|dd|chch|ch)[a-z])/, 'abd')
    .replace(/^el(?=[a-z]{4})/, '')
    .replace(/^e(?=(rr|ss|nn|tt|zz|dd|chch)[a-z]{2})/, '')
    .replace(GROWN_ARTICLE_LATIN, '')
    .replace(/(?<=[a-z]{2})[ae]?dd?ine?$/, (end, at: number, whole: string) =>
      /dd/.test(end) ||
      /^(?:nour|nor|nur|salah|jamal|charaf|az|azz|ala|sala|badr|kamal|chams|mohi|khair)$/.test(
        whole.slice(0, at),
      )
        ? 'din'
        : end,
    );
}

type Bare = (word: string) => string;

/** Joins a prefix to what follows it and `ed-din` to what precedes it, each without its article. */
function joinWords(
  words: readonly string[],
  prefixes: ReadonlyMap<string, string>,
  bare: Bare,
  isDin: (word: string) => boolean,
): string[] {
  const joined: string[] = [];
  let prefix = '';
  words.forEach((word, at) => {
    const start = prefixes.get(word);
    if (start !== undefined && at < words.length - 1) {
      prefix += start;
      return;
    }
    if (isDin(word) && joined.length > 0 && prefix === '') {
      joined[joined.length - 1] += isArabic(word) ? 'دين' : 'din';
      return;
    }
    joined.push(prefix + bare(word));
    prefix = '';
  });
  return joined;
}

function withoutTitles(words: string[], titles: ReadonlySet<string>, fold: Bare = plainEnding): string[] {
  const kept = words.filter((word) => !titles.has(fold(word)));
  return kept.length === 0 ? words : kept;
}

const REMEMBERED = 10_000;

/** What comes of a word, worked out once: few words make up the names of many people. */
export function remembered(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size === REMEMBERED) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}

/** Each letter that is left stands for one sound: `c` for ش and ch, `k` for ك ق خ, `g` for غ. */
export const foldLatin = remembered((word) =>
  digraphs(word)
    .replace(/oo/g, 'u')
    .replace(/ou/g, 'u')
    .replace(/[ow]/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/y/g, 'i')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(?<=[a-z]{2})ae$/, 'a')
    .replace(/(?<=[a-z]{2})[ea]h$/, 'a')
    .replace(/(?<=[a-z]{2}[^aiu]?)e$/, ''),
);

/**
 * French, English and Moroccan habits of writing one Arabic sound. `rh` is غ only where a word begins, and in Fathi,
 * Thami and Ishak the h is a letter of its own, which a capital H keeps apart on the way.
 */
export const digraphs = (word: string): string =>
  word
    .replace(/fath(?=[aeiou])/g, 'fatHh')
    .replace(/^tham/, 'tHham')
    .replace(/^ish(?=a[kq])/, 'isHh')
    .replace(/^rh/, 'gh')
    .replace(/sch|sh|ch/g, 'C')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/C/g, 'c')
    .replace(/gu(?=[eiy])/g, 'k')
    .replace(/gh/g, 'G')
    .replace(/g(?=[eiy])/g, 'j')
    .replace(/g|kh|q|ck/g, 'k')
    .replace(/G/g, 'g')
    .replace(/dj/g, 'j')
    .replace(/ph|v/g, 'f')
    .replace(/th(?!h)/g, 't')
    .replace(/dh(?!h)/g, 'd')
    .replace(/p/g, 'b')
    .replace(/x/g, 'ks')
    .replace(/H/g, '');
