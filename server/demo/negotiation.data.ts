import { AgreementKind, Renewal } from '../agreements/agreement.rules.js';
import { ClauseHeading } from '../agreements/clause.rules.js';
import { CountedUnit, SupportKind } from '../partners/programme.rules.js';
import { counted, type DemoAgreement, type DemoEnding, purpose } from './agreement.rules.js';

const { UNDERTAKINGS_OF_PARTY, FINANCING } = ClauseHeading;

/** Agreements on the table, and some that ended: every state of the life is there. */
export const DEMO_NEGOTIATIONS: readonly DemoAgreement[] = [
  {
    key: 'bank-new',
    kind: AgreementKind.PARTNERSHIP,
    ar: 'اتفاقية شراكة لتمويل التعاونيات',
    fr: 'Convention de partenariat pour le financement des coopératives',
    partners: ['bank', 'employment'],
    begun: '2026-09-14',
    effective: '2027-01-01',
    months: 36,
    renewal: Renewal.TACIT,
    ending: 'NEGOTIATION',
    clauses: [
      purpose(
        'تهدف الاتفاقية إلى تمويل تعاونيات أبناء أسرة المقاومة وجيش التحرير.',
        'La convention vise à financer les coopératives fondées par les enfants de la résistance.',
      ),
      {
        heading: FINANCING,
        ar: 'يدرس البنك ستين ملفا كل سنة ويرد عليها داخل أجل ثلاثين يوما.',
        fr: 'La Banque étudie soixante dossiers par an et y répond sous trente jours.',
        terms: [
          {
            kind: SupportKind.LOAN_ASSISTANCE,
            ...counted(60, CountedUnit.FILES),
            by: 'bank',
            provinces: '411 113 251 533',
            responseDays: 30,
          },
        ],
      },
      {
        heading: UNDERTAKINGS_OF_PARTY,
        ar: 'ترافق الوكالة كل تعاونية مدة سنتين بعد إحداثها.',
        fr: 'L’Agence accompagne chaque coopérative pendant deux ans après sa création.',
        terms: [
          {
            kind: SupportKind.PROJECT_FOLLOW_UP,
            ...counted(60, CountedUnit.FILES),
            by: 'employment',
            national: true,
            responseDays: 30,
          },
        ],
      },
      {
        heading: ClauseHeading.FOLLOW_UP_COMMITTEE,
        ar: 'تجتمع لجنة التتبع كل ستة أشهر.',
        fr: 'Le comité de suivi se réunit tous les six mois.',
        terms: [],
      },
      {
        heading: ClauseHeading.PERSONAL_DATA,
        ar: 'لا تُتداول المعطيات الشخصية إلا بموافقة صاحبها.',
        fr: 'Les données personnelles ne sont partagées qu’avec l’accord de l’intéressé.',
        terms: [],
      },
    ],
  },
  ...simple(
    'draft',
    'DRAFT',
    '2026-11-02',
    '2027-03-01',
    'مشروع اتفاقية شراكة لتكوين الشباب',
    'Projet de convention pour la formation des jeunes',
  ),
  ...simple(
    'agreed',
    'AGREED',
    '2026-06-01',
    '2027-01-15',
    'اتفاقية شراكة للتكوين في الفلاحة',
    'Convention de partenariat pour la formation agricole',
  ),
  ...simple(
    'signed',
    'SIGNED',
    '2026-05-04',
    '2027-01-01',
    'اتفاقية شراكة للتكوين في النقل',
    'Convention de partenariat pour la formation au transport',
  ),
  ...simple(
    'suspended',
    'SUSPENDED',
    '2025-03-03',
    '2025-09-01',
    'اتفاقية شراكة للتكوين في الخدمات',
    'Convention de partenariat pour la formation aux services',
  ),
  ...simple(
    'terminated',
    'TERMINATED',
    '2022-02-07',
    '2022-06-01',
    'اتفاقية شراكة للتكوين في التجارة',
    'Convention de partenariat pour la formation au commerce',
  ),
  ...simple(
    'expired',
    'IN_FORCE',
    '2020-02-03',
    '2020-06-01',
    'اتفاقية شراكة للتكوين الأولي',
    'Convention de partenariat pour la formation initiale',
  ),
  ...simple(
    'abandoned',
    'ABANDONED',
    '2025-02-03',
    '2025-09-01',
    'مشروع اتفاقية للتعليم الأولي',
    'Projet de convention pour l’enseignement préscolaire',
  ),
];

function simple(
  key: string,
  ending: DemoEnding,
  begun: string,
  effective: string,
  ar: string,
  fr: string,
): DemoAgreement[] {
  const terms = [
    {
      kind: SupportKind.TRAINING,
      ...counted(20, CountedUnit.SEATS),
      by: 'training',
      national: true,
      responseDays: 30,
    },
  ];
  const clause = {
    heading: UNDERTAKINGS_OF_PARTY,
    ar: 'يخصص المركز عشرين مقعدا للتكوين كل سنة.',
    fr: 'Le Centre réserve vingt places de formation par an.',
    terms,
  };
  const clauses = [
    purpose('تحدد الاتفاقية شروط التكوين.', 'La convention fixe les conditions de la formation.'),
    clause,
  ];
  const base = { key, kind: AgreementKind.PARTNERSHIP, ar, fr, partners: ['training'], begun, effective };
  return [{ ...base, months: 24, renewal: Renewal.NONE, ending, clauses }];
}
