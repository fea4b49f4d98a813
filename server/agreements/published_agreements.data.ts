import { PartnerKind } from '../partners/partner.entity.js';
import {
  AllotmentPeriod,
  CountedUnit,
  LegalForm,
  Measure,
  SupportKind,
  TargetGroup,
} from '../partners/programme.rules.js';
import { DelegationKind } from '../territory/delegation.entity.js';
import { AgreementKind } from './agreement.rules.js';
import { ClauseHeading } from './clause.rules.js';
import type { ReportedAgreement } from './published_agreements.rules.js';
import { SOUTHERN_AGREEMENTS } from './published_south.data.js';

const OUJDA = {
  kind: DelegationKind.REGIONAL,
  nameFr: 'Délégation régionale d’Oujda',
  nameAr: 'النيابة الجهوية بوجدة',
  provinceCodes: ['411', '113', '533', '251'],
};
/** Agreements of the commission as the press reported them, retold. */
export const PUBLISHED_AGREEMENTS: readonly ReportedAgreement[] = [
  ...SOUTHERN_AGREEMENTS,
  {
    key: 'oujda-chamber-of-commerce',
    kind: AgreementKind.PARTNERSHIP,
    titleFr: 'Convention avec la Chambre de commerce, d’industrie et de services d’Oujda',
    titleAr: 'اتفاقية مع غرفة التجارة والصناعة والخدمات بوجدة',
    signedOn: null,
    signedAt: 'Oujda',
    delegation: OUJDA,
    partners: [
      {
        kind: PartnerKind.CHAMBER,
        nameFr: 'Chambre de commerce, d’industrie et de services d’Oujda',
        nameAr: 'غرفة التجارة والصناعة والخدمات بوجدة',
        shortName: 'CCIS Oujda',
      },
    ],
    provinceCodes: ['411'],
    undertakings: [
      {
        by: 'PARTNERS',
        heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
        textFr:
          'La Chambre donne la priorité aux porteurs de projets pour les locaux professionnels et les lots de terrain.',
        textAr: 'تمنح الغرفة الأولوية لحاملي المشاريع في المحلات المهنية والبقع الأرضية.',
        term: { kind: SupportKind.PREMISES, measure: Measure.PRIORITY },
      },
      {
        by: 'PARTNERS',
        heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
        textFr:
          'La Chambre apporte son assistance technique à la création de coopératives et de petites entreprises.',
        textAr: 'تقدم الغرفة مساعدتها التقنية لإحداث التعاونيات والمقاولات الصغرى.',
        term: { kind: SupportKind.GUIDANCE, measure: Measure.BEST_EFFORT },
      },
      {
        by: 'PARTNERS',
        heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
        textFr: 'La Chambre tient des sessions de formation à la création et à la gestion de l’entreprise.',
        textAr: 'تنظم الغرفة دورات تكوينية في إحداث المقاولة وتدبيرها.',
        term: { kind: SupportKind.TRAINING, measure: Measure.COUNTED, unit: CountedUnit.SESSIONS },
      },
      {
        by: 'PARTNERS',
        heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
        textFr: 'La Chambre aide à préparer les dossiers de crédit destinés aux banques.',
        textAr: 'تساعد الغرفة على إعداد ملفات القروض الموجهة إلى الأبناك.',
        term: { kind: SupportKind.LOAN_ASSISTANCE, measure: Measure.BEST_EFFORT },
      },
    ],
    source: 'Aujourd’hui le Maroc, article 6834',
  },
  {
    key: 'oujda-crafts',
    kind: AgreementKind.PARTNERSHIP,
    titleFr:
      'Convention avec la délégation régionale du ministère chargé de l’Économie sociale, des PME et de l’Artisanat et la Chambre d’artisanat',
    titleAr:
      'اتفاقية مع المندوبية الجهوية للوزارة المكلفة بالاقتصاد الاجتماعي والمقاولات الصغرى والصناعة التقليدية وغرفة الصناعة التقليدية',
    signedOn: null,
    signedAt: 'Oujda',
    delegation: OUJDA,
    partners: [
      {
        kind: PartnerKind.MINISTRY,
        nameFr: 'Délégation régionale du ministère de l’Économie sociale, des PME et de l’Artisanat',
        nameAr: 'المندوبية الجهوية لوزارة الاقتصاد الاجتماعي والمقاولات الصغرى والصناعة التقليدية',
      },
      {
        kind: PartnerKind.CHAMBER,
        nameFr: 'Chambre d’artisanat d’Oujda, Berkane, Taourirt et Figuig',
        nameAr: 'غرفة الصناعة التقليدية لوجدة وبركان وتاوريرت وفجيج',
      },
    ],
    provinceCodes: ['411', '113', '533', '251'],
    undertakings: [
      {
        by: 'EVERYBODY',
        heading: ClauseHeading.JOINT_UNDERTAKINGS,
        textFr:
          'Une commission mixte établit un plan de coopération pour la formation, la qualification professionnelle et l’auto-emploi.',
        textAr: 'تضع لجنة مشتركة مخطط تعاون في مجال التكوين والتأهيل المهني والتشغيل الذاتي.',
        term: {
          ...{ kind: SupportKind.PLAN, measure: Measure.DELIVERABLE },
          ...{ noteFr: 'Plan de coopération', noteAr: 'مخطط التعاون' },
        },
      },
      {
        by: 'PARTNERS',
        heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
        textFr: 'Les partenaires appuient la création d’entreprises.',
        textAr: 'يدعم الشركاء إحداث المقاولات.',
        term: { kind: SupportKind.PROJECT_FOLLOW_UP, measure: Measure.BEST_EFFORT },
      },
    ],
    source: 'Aujourd’hui le Maroc, article 6834',
  },
  {
    key: 'agadir-commune',
    kind: AgreementKind.COOPERATION_AND_PARTNERSHIP,
    titleFr: 'Convention de coopération et de partenariat avec la commune urbaine d’Agadir',
    titleAr: 'اتفاقية تعاون وشراكة مع الجماعة الحضرية لأكادير',
    signedOn: null,
    signedAt: 'Agadir',
    delegation: null,
    partners: [
      {
        kind: PartnerKind.LOCAL_AUTHORITY,
        nameFr: 'Commune urbaine d’Agadir',
        nameAr: 'الجماعة الحضرية لأكادير',
      },
    ],
    provinceCodes: ['001'],
    openToAccession: true,
    undertakings: [
      {
        by: 'PARTNERS',
        heading: ClauseHeading.FINANCING,
        textFr:
          'La commune verse une contribution à la construction d’un espace de mémoire, qui abrite un service préparant les enfants à l’auto-emploi.',
        textAr: 'تساهم الجماعة في بناء فضاء للذاكرة يضم مصلحة تهيئ الأبناء للتشغيل الذاتي.',
        term: {
          ...{ kind: SupportKind.PREMISES, measure: Measure.MONEY, amount: '1000000.00' },
          period: AllotmentPeriod.WHOLE_TERM,
        },
      },
    ],
    source: 'agadirnet, article 4782',
  },
  {
    key: 'social-development-agency',
    kind: AgreementKind.FRAMEWORK,
    titleFr: 'Convention-cadre de partenariat avec l’Agence de développement social',
    titleAr: 'اتفاقية إطار للشراكة مع وكالة التنمية الاجتماعية',
    signedOn: null,
    signedAt: 'Rabat',
    delegation: null,
    partners: [
      {
        kind: PartnerKind.PUBLIC_ESTABLISHMENT,
        nameFr: 'Agence de développement social',
        nameAr: 'وكالة التنمية الاجتماعية',
        shortName: 'ADS',
      },
    ],
    provinceCodes: [],
    undertakings: [
      {
        by: 'PARTNERS',
        heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
        textFr:
          'L’Agence encourage et appuie les coopératives fondées par des enfants de résistants, d’abord ceux de milieux pauvres ou vulnérables, les femmes et les personnes en situation de handicap.',
        textAr:
          'تشجع الوكالة وتدعم التعاونيات التي يحدثها أبناء المقاومين، مع الأولوية لمن هم في وضعية فقر أو هشاشة وللنساء وللأشخاص في وضعية إعاقة.',
        term: {
          ...{ kind: SupportKind.PROJECT_FOLLOW_UP, measure: Measure.PRIORITY },
          legalForms: [LegalForm.COOPERATIVE],
          targetGroups: [TargetGroup.LOW_INCOME, TargetGroup.WOMEN, TargetGroup.DISABILITY],
        },
      },
      {
        by: 'PARTNERS',
        heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
        textFr: 'L’Agence assure des formations complémentaires.',
        textAr: 'تؤمن الوكالة تكوينات تكميلية.',
        term: { kind: SupportKind.TRAINING, measure: Measure.BEST_EFFORT },
      },
    ],
    source: 'maroc-diplomatique.net, article 28856',
  },
  {
    key: 'sale-association',
    kind: AgreementKind.PARTNERSHIP,
    titleFr:
      'Convention de partenariat de la délégation provinciale de Salé avec une association pour personnes à besoins spécifiques',
    titleAr: 'اتفاقية شراكة بين النيابة الإقليمية بسلا وجمعية للأشخاص ذوي الاحتياجات الخاصة',
    signedOn: null,
    signedAt: 'Salé',
    delegation: {
      kind: DelegationKind.PROVINCIAL,
      nameFr: 'Délégation provinciale de Salé',
      nameAr: 'النيابة الإقليمية بسلا',
      provinceCodes: ['441'],
    },
    partners: [
      {
        kind: PartnerKind.ASSOCIATION,
        nameFr: 'Association pour les personnes à besoins spécifiques, Salé',
        nameAr: 'جمعية الأشخاص ذوي الاحتياجات الخاصة بسلا',
      },
    ],
    provinceCodes: ['441'],
    undertakings: [
      {
        by: 'PARTNERS',
        heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
        textFr: 'L’association ouvre ses formations aux enfants de résistants.',
        textAr: 'تفتح الجمعية تكويناتها في وجه أبناء المقاومين.',
        term: { kind: SupportKind.TRAINING, measure: Measure.BEST_EFFORT },
      },
    ],
    source: 'almaghribialyaoum.com, 20 mai 2021',
  },
];
