import { AgreementKind, Renewal } from '../agreements/agreement.rules.js';
import { ClauseHeading } from '../agreements/clause.rules.js';
import {
  AllotmentPeriod,
  CountedUnit,
  Measure,
  Sector,
  Stage,
  SupportKind,
  TargetGroup,
} from '../partners/programme.rules.js';
import { counted, type DemoAgreement, type DemoClause, purpose } from './agreement.rules.js';

const { UNDERTAKINGS_OF_PARTY, FINANCING, MONITORING } = ClauseHeading;
const EAST = '411 113 533 275 265 381 167';
const SOUTH = '321 121 221 537 391 066 261 071 473 521';

const report = (by: string, dueOn: string): DemoClause => ({
  heading: MONITORING,
  ar: 'يرفع الشريك إلى لجنة التتبع تقريرا عن تنفيذ التزاماته قبل التاريخ المحدد.',
  fr: 'Le partenaire remet au comité de suivi, avant la date fixée, un rapport sur l’exécution de ses engagements.',
  terms: [{ kind: SupportKind.PLAN, measure: Measure.DELIVERABLE, dueOn, by, national: true }],
});

/** Agreements that nobody signed: they give every screen something to show, in every state. */
export const DEMO_AGREEMENTS: readonly DemoAgreement[] = [
  {
    key: 'initiatives',
    kind: AgreementKind.FRAMEWORK,
    ar: 'اتفاقية إطار لمواكبة حاملي المشاريع من أبناء أسرة المقاومة وجيش التحرير',
    fr: 'Convention-cadre d’accompagnement des porteurs de projets enfants de la résistance',
    partners: ['employment', 'bank'],
    begun: '2022-10-03',
    effective: '2023-03-01',
    months: 36,
    renewal: Renewal.TACIT,
    ending: 'IN_FORCE',
    clauses: [
      purpose(
        'تروم هذه الاتفاقية تيسير إحداث المقاولات من طرف أبناء أسرة المقاومة وجيش التحرير في مجموع التراب الوطني.',
        'La présente convention vise à faciliter la création d’entreprises par les enfants de la résistance sur tout le territoire.',
      ),
      {
        heading: UNDERTAKINGS_OF_PARTY,
        ar: 'تستقبل الوكالة حاملي المشاريع وتوجههم وترافق خمسمائة منهم كل سنة.',
        fr: 'L’Agence reçoit et conseille les porteurs de projets, et en accompagne cinq cents par an.',
        terms: [
          {
            kind: SupportKind.GUIDANCE,
            measure: Measure.BEST_EFFORT,
            by: 'employment',
            national: true,
            responseDays: 15,
          },
          {
            kind: SupportKind.PROJECT_FOLLOW_UP,
            ...counted(500, CountedUnit.FILES),
            by: 'employment',
            national: true,
            responseDays: 30,
          },
        ],
      },
      {
        heading: FINANCING,
        ar: 'يدرس البنك ثمانين ملفا للقرض كل سنة ويرد عليها داخل أجل خمسة وأربعين يوما.',
        fr: 'La Banque étudie quatre-vingts dossiers de crédit par an et y répond sous quarante-cinq jours.',
        terms: [
          {
            kind: SupportKind.LOAN_ASSISTANCE,
            ...counted(80, CountedUnit.FILES),
            by: 'bank',
            national: true,
            responseDays: 45,
            minAge: 20,
            stages: [Stage.FEASIBILITY_STUDY, Stage.FINANCING, Stage.CREATION],
          },
        ],
      },
      report('employment', '2026-06-30'),
    ],
  },
  {
    key: 'east-training',
    kind: AgreementKind.PARTNERSHIP,
    ar: 'اتفاقية شراكة للتكوين في حرف الصناعة التقليدية بجهة الشرق',
    fr: 'Convention de partenariat pour la formation aux métiers de l’artisanat dans l’Oriental',
    delegation: 'oujda',
    partners: ['training'],
    provinces: EAST,
    begun: '2023-09-11',
    effective: '2024-01-15',
    months: 48,
    renewal: Renewal.TACIT,
    ending: 'IN_FORCE',
    clauses: [
      purpose(
        'يضع المركز مقاعد للتكوين رهن إشارة أبناء أسرة المقاومة وجيش التحرير بأقاليم جهة الشرق.',
        'Le Centre réserve des places de formation aux enfants de la résistance des provinces de l’Oriental.',
      ),
      {
        heading: UNDERTAKINGS_OF_PARTY,
        ar: 'يخصص المركز كل سنة مقعدين للتكوين في حرف الصناعة التقليدية وستة مقاعد في تدبير المقاولة.',
        fr: 'Le Centre réserve chaque année deux places aux métiers de l’artisanat et six à la gestion de l’entreprise.',
        terms: [
          {
            kind: SupportKind.TRAINING,
            ...counted(2, CountedUnit.SEATS),
            by: 'training',
            provinces: EAST,
            sectors: [Sector.CRAFTS],
            responseDays: 21,
          },
          {
            kind: SupportKind.TRAINING,
            ...counted(6, CountedUnit.SEATS),
            by: 'training',
            provinces: EAST,
            responseDays: 21,
            minAge: 18,
            maxAge: 45,
          },
        ],
      },
      report('training', '2025-12-31'),
    ],
  },
  {
    key: 'east-studies',
    kind: AgreementKind.SPECIFIC,
    ar: 'اتفاقية خاصة بدراسات الجدوى والمحلات المهنية بجهة الشرق',
    fr: 'Convention spécifique aux études de faisabilité et aux locaux professionnels dans l’Oriental',
    delegation: 'oujda',
    partners: ['studies'],
    provinces: EAST,
    begun: '2023-11-06',
    effective: '2024-03-01',
    months: 36,
    renewal: Renewal.EXPRESS,
    parent: 'initiatives',
    ending: 'IN_FORCE',
    clauses: [
      purpose(
        'تنجز الغرفة دراسات الجدوى لحاملي المشاريع.',
        'La Chambre réalise les études de faisabilité des porteurs de projets.',
      ),
      {
        heading: UNDERTAKINGS_OF_PARTY,
        ar: 'تنجز الغرفة خمسا وعشرين دراسة كل سنة، وتمنح حاملي المشاريع الأولوية الثانية في محلاتها المهنية.',
        fr: 'La Chambre réalise vingt-cinq études par an et donne aux porteurs de projets le deuxième rang pour ses locaux.',
        terms: [
          {
            kind: SupportKind.FEASIBILITY_STUDY,
            ...counted(25, CountedUnit.STUDIES),
            by: 'studies',
            provinces: EAST,
            responseDays: 30,
          },
          {
            kind: SupportKind.PREMISES,
            measure: Measure.PRIORITY,
            rank: 2,
            by: 'studies',
            provinces: '411 113',
            responseDays: 60,
          },
        ],
      },
      report('studies', '2026-09-30'),
    ],
  },
  {
    key: 'south-grants',
    kind: AgreementKind.PARTNERSHIP,
    ar: 'اتفاقية شراكة لدعم المشاريع الصغرى بالأقاليم الجنوبية',
    fr: 'Convention de partenariat d’appui aux petits projets des provinces du Sud',
    partners: ['microcredit', 'training'],
    provinces: SOUTH,
    begun: '2024-02-05',
    effective: '2024-07-01',
    months: 36,
    renewal: Renewal.TACIT,
    committeeDecides: true,
    ending: 'IN_FORCE',
    clauses: [
      purpose(
        'تدعم الجمعية والمركز المشاريع الصغرى بالأقاليم الجنوبية.',
        'L’Association et le Centre appuient les petits projets des provinces du Sud.',
      ),
      {
        heading: FINANCING,
        ar: 'ترصد الجمعية ستمائة ألف درهم كل سنة، في حدود أربعين ألف درهم للملف، وتبت اللجنة في كل ملف.',
        fr: 'L’Association consacre six cent mille dirhams par an, dans la limite de quarante mille par dossier ; le comité décide de chacun.',
        terms: [
          {
            kind: SupportKind.GRANT,
            measure: Measure.MONEY,
            amount: '600000.00',
            amountPerFile: '40000.00',
            period: AllotmentPeriod.YEAR,
            by: 'microcredit',
            provinces: SOUTH,
            committeeDecides: true,
            responseDays: 40,
            targetGroups: [TargetGroup.LOW_INCOME, TargetGroup.UNEMPLOYED, TargetGroup.WOMEN],
          },
        ],
      },
      {
        heading: UNDERTAKINGS_OF_PARTY,
        ar: 'يخصص المركز خمسة مقاعد لكل إقليم كل سنة.',
        fr: 'Le Centre réserve cinq places par province et par an.',
        terms: [
          {
            kind: SupportKind.TRAINING,
            ...counted(5, CountedUnit.SEATS),
            perProvince: true,
            by: 'training',
            provinces: SOUTH,
            responseDays: 30,
          },
        ],
      },
      report('microcredit', '2026-10-31'),
    ],
  },
];
