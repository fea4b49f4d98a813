/** Invented people and things, with the longest names that occur, for the kitchen alone. */
export interface Sample {
  readonly id: string;
  readonly ar: string;
  readonly latin: string;
  readonly sector: 'CRAFTS' | 'TRANSPORT' | 'AGRICULTURE' | 'SERVICES';
  readonly kind: 'TRAINING' | 'LOAN_ASSISTANCE' | 'FEASIBILITY_STUDY';
  readonly place: readonly [ar: string, fr: string];
  /** Days from today to the deadline. */
  readonly due: number;
  readonly amount: string;
}

const people: readonly [ar: string, latin: string][] = [
  ['سلمى بنموسى المثال', 'Salma Benmoussa El Mithal'],
  ['يوسف العلوي التجربة', 'Youssef Alaoui Tajriba'],
  ['خديجة المنصوري بنت عبد الرحمان المتخيلة', 'Khadija El Mansouri bent Abderrahmane El Moutakhayala'],
  ['عمر أيت وهمي', 'Omar Aït Wahmi'],
  ['فاطمة الزهراء النموذج', 'Fatima-Zahra Namoudaj'],
  ['رشيد الافتراضي', 'Rachid El Iftiradi'],
];
const places = [
  ['بركان', 'Berkane'],
  ['فجيج', 'Figuig'],
  ['وجدة أنجاد', 'Oujda-Angad'],
] as const;
const sectors = ['CRAFTS', 'TRANSPORT', 'AGRICULTURE', 'SERVICES'] as const;
const kinds = ['TRAINING', 'LOAN_ASSISTANCE', 'FEASIBILITY_STUDY'] as const;
const dues = [-4, 0, 1, 2, 5, 11, 18, 103];
const amounts = ['12000.00', '1250000.50', '800.00'];

const pick = <T>(from: readonly T[], place: number): T => from[place % from.length] as T;

export const samples: readonly Sample[] = Array.from({ length: 24 }, (_, place) => {
  const [ar, latin] = pick(people, place);
  return {
    id: `sample_${place}`,
    ar,
    latin,
    sector: pick(sectors, place),
    kind: pick(kinds, place),
    place: pick(places, place),
    due: pick(dues, place),
    amount: pick(amounts, place),
  };
});

export const clause = {
  ar: {
    before:
      'يلتزم الطرف الثاني بتوفير ستين (60) مقعدا للتكوين سنويا لفائدة أبناء أسرة المقاومة وجيش التحرير بأقاليم بركان وفجيج وجرادة ووجدة أنجاد، وبالجواب داخل أجل 30 يوما.',
    after:
      'يلتزم الطرف الثاني بتوفير عشرين (20) مقعدا للتكوين سنويا لفائدة أبناء أسرة المقاومة وجيش التحرير بإقليمي بركان ووجدة أنجاد، وبالجواب داخل أجل 60 يوما.',
  },
  fr: {
    before:
      "La deuxième partie s'engage à offrir soixante (60) places de formation par an aux enfants de la famille de la résistance dans les provinces de Berkane, Figuig, Jerada et Oujda-Angad, et à répondre sous 30 jours.",
    after:
      "La deuxième partie s'engage à offrir vingt (20) places de formation par an aux enfants de la famille de la résistance dans les provinces de Berkane et Oujda-Angad, et à répondre sous 60 jours.",
  },
} as const;

export const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
