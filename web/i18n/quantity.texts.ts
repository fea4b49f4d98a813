import { defineTexts, plural, useTexts } from './texts.js';

/** Counted nouns, with the six plural forms of Arabic. */
export const quantityTexts = defineTexts('quantity', {
  ar: {
    places: plural.ar({
      zero: 'لا مكان',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '{{count}} أماكن',
      many: '{{count}} مكانا',
      other: '{{count}} مكان',
    }),
    days: plural.ar({
      zero: 'أقل من يوم',
      one: 'يوم واحد',
      two: 'يومان',
      few: '{{count}} أيام',
      many: '{{count}} يوما',
      other: '{{count}} يوم',
    }),
    hours: plural.ar({
      zero: 'أقل من ساعة',
      one: 'ساعة واحدة',
      two: 'ساعتان',
      few: '{{count}} ساعات',
      many: '{{count}} ساعة',
      other: '{{count}} ساعة',
    }),
    months: plural.ar({
      zero: 'أقل من شهر',
      one: 'شهر واحد',
      two: 'شهران',
      few: '{{count}} أشهر',
      many: '{{count}} شهرا',
      other: '{{count}} شهر',
    }),
    sessions: plural.ar({
      zero: 'لا حصة',
      one: 'حصة واحدة',
      two: 'حصتان',
      few: '{{count}} حصص',
      many: '{{count}} حصة',
      other: '{{count}} حصة',
    }),
    studies: plural.ar({
      zero: 'لا دراسة',
      one: 'دراسة واحدة',
      two: 'دراستان',
      few: '{{count}} دراسات',
      many: '{{count}} دراسة',
      other: '{{count}} دراسة',
    }),
    files: plural.ar({
      zero: 'لا ملف',
      one: 'ملف واحد',
      two: 'ملفان',
      few: '{{count}} ملفات',
      many: '{{count}} ملفا',
      other: '{{count}} ملف',
    }),
    people: plural.ar({
      zero: 'لا أحد',
      one: 'شخص واحد',
      two: 'شخصان',
      few: '{{count}} أشخاص',
      many: '{{count}} شخصا',
      other: '{{count}} شخص',
    }),
    provinces: plural.ar({
      zero: 'لا إقليم',
      one: 'إقليم واحد',
      two: 'إقليمان',
      few: '{{count}} أقاليم',
      many: '{{count}} إقليما',
      other: '{{count}} إقليم',
    }),
    clauses: plural.ar({
      zero: 'لا بند',
      one: 'بند واحد',
      two: 'بندان',
      few: '{{count}} بنود',
      many: '{{count}} بندا',
      other: '{{count}} بند',
    }),
    referrals: plural.ar({
      zero: 'لا إحالة',
      one: 'إحالة واحدة',
      two: 'إحالتان',
      few: '{{count}} إحالات',
      many: '{{count}} إحالة',
      other: '{{count}} إحالة',
    }),
    jobs: plural.ar({
      zero: 'لا منصب شغل',
      one: 'منصب شغل واحد',
      two: 'منصبا شغل',
      few: '{{count}} مناصب شغل',
      many: '{{count}} منصب شغل',
      other: '{{count}} منصب شغل',
    }),
  },
  fr: {
    places: plural.fr({ one: '{{count}} place', other: '{{count}} places' }),
    days: plural.fr({ one: '{{count}} jour', other: '{{count}} jours' }),
    hours: plural.fr({ one: '{{count}} heure', other: '{{count}} heures' }),
    months: plural.fr({ one: '{{count}} mois', other: '{{count}} mois' }),
    sessions: plural.fr({ one: '{{count}} séance', other: '{{count}} séances' }),
    studies: plural.fr({ one: '{{count}} étude', other: '{{count}} études' }),
    files: plural.fr({ one: '{{count}} dossier', other: '{{count}} dossiers' }),
    people: plural.fr({ one: '{{count}} personne', other: '{{count}} personnes' }),
    provinces: plural.fr({ one: '{{count}} province', other: '{{count}} provinces' }),
    clauses: plural.fr({ one: '{{count}} clause', other: '{{count}} clauses' }),
    referrals: plural.fr({ one: '{{count}} mise en relation', other: '{{count}} mises en relation' }),
    jobs: plural.fr({ one: '{{count}} emploi', other: '{{count}} emplois' }),
  },
  en: {
    places: plural.en({ one: '{{count}} place', other: '{{count}} places' }),
    days: plural.en({ one: '{{count}} day', other: '{{count}} days' }),
    hours: plural.en({ one: '{{count}} hour', other: '{{count}} hours' }),
    months: plural.en({ one: '{{count}} month', other: '{{count}} months' }),
    sessions: plural.en({ one: '{{count}} session', other: '{{count}} sessions' }),
    studies: plural.en({ one: '{{count}} study', other: '{{count}} studies' }),
    files: plural.en({ one: '{{count}} file', other: '{{count}} files' }),
    people: plural.en({ one: '{{count}} person', other: '{{count}} people' }),
    provinces: plural.en({ one: '{{count}} province', other: '{{count}} provinces' }),
    clauses: plural.en({ one: '{{count}} clause', other: '{{count}} clauses' }),
    referrals: plural.en({ one: '{{count}} referral', other: '{{count}} referrals' }),
    jobs: plural.en({ one: '{{count}} job', other: '{{count}} jobs' }),
  },
});

/** `const quantity = useQuantity(); quantity('places', { count: 3 })`. */
export const useQuantity = () => useTexts(quantityTexts);

const nouns = { SEATS: 'places', SESSIONS: 'sessions', STUDIES: 'studies', FILES: 'files' } as const;

/** So many of what a commitment counts: `counted('SEATS', 3)`. Without a unit, files are counted. */
export function useCounted(): (unit: keyof typeof nouns | null | undefined, count: number) => string {
  const quantity = useQuantity();
  return (unit, count) => quantity(nouns[unit ?? 'FILES'], { count });
}
