/** What happened, what it means, and what to do next: العربية, français, English. */
export type Sentence = readonly [ar: string, fr: string, en: string];
export type Sentences = Readonly<Record<string, Sentence>>;
