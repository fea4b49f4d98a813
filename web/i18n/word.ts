/** A glossary entry: العربية, français, English, side by side as in the domain's table of words. */
export type Word = readonly [ar: string, fr: string, en: string];
