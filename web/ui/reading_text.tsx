import './reading_fonts.css';
import type { ReactNode } from 'react';
import { languageTags } from '../i18n/locale.js';
import { useTexts } from '../i18n/texts.js';
import styles from './reading_text.module.css';
import { redline, type Language, type Passage } from './redline.js';
import { uiTexts } from './ui.texts.js';

interface ReadingProps {
  language: Language;
  children: ReactNode;
}

/** An agreement's words, in their own language and direction whatever the screen's is. */
export function ReadingText({ language, children }: ReadingProps) {
  return (
    <div className={styles.text} lang={languageTags[language]} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {children}
    </div>
  );
}

/** Keeps the letters of touching deletions and insertions from joining across the border. */
const apart = '\u200c';

function Piece({ kind, text }: Passage) {
  const t = useTexts(uiTexts);
  if (kind === 'same') return text;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <>
      {apart}
      <Mark className={kind === 'added' ? styles.added : styles.removed}>
        <span className="hub-visually-hidden"> [{t(kind)}: </span>
        {text}
        <span className="hub-visually-hidden">] </span>
      </Mark>
      {apart}
    </>
  );
}

interface RedlineProps {
  before: string;
  after: string;
  language: Language;
}

/** Two revisions in one text: what went is struck through, what came is underlined. */
export function RedlineText({ before, after, language }: RedlineProps) {
  return (
    <ReadingText language={language}>
      {redline(before, after, language).map((passage, place) => (
        <Piece key={place} {...passage} />
      ))}
    </ReadingText>
  );
}
