import { defineTexts } from '../../i18n/texts.js';

export const waitingTexts = defineTexts('agreements_waiting', {
  ar: {
    to_sign: 'نصوص تنتظر توقيعكم',
    to_answer: 'اتفاقيات فيها بنود تنتظر جوابكم',
    nothing: 'لا بند ينتظر جوابكم.',
    all: 'كل ما ينتظرني',
  },
  fr: {
    to_sign: 'Textes à signer',
    to_answer: 'Conventions dont des clauses attendent votre réponse',
    nothing: "Aucune clause n'attend votre réponse.",
    all: "Tout ce qui m'attend",
  },
  en: {
    to_sign: 'Texts to sign',
    to_answer: 'Agreements with clauses that wait for your answer',
    nothing: 'No clause waits for your answer.',
    all: 'All that waits for me',
  },
});
