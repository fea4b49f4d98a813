import { PartnerKind } from '../partners/partner.entity.js';
import { CountedUnit, Measure, SupportKind } from '../partners/programme.rules.js';
import { AgreementKind } from './agreement.rules.js';
import { ClauseHeading } from './clause.rules.js';
import type { ReportedAgreement, ReportedPartner } from './published_agreements.rules.js';

/** The southern provinces: regions 10, 11 and 12 of today's division. */
const SOUTH = ['071', '261', '473', '521', '121', '221', '321', '537', '066', '391'];
const SOUTH_AGENCY: ReportedPartner = {
  kind: PartnerKind.PUBLIC_ESTABLISHMENT,
  nameFr: 'Agence pour la promotion et le développement économique et social des provinces du Sud',
  nameAr: 'وكالة الإنعاش والتنمية الاقتصادية والاجتماعية للأقاليم الجنوبية',
  shortName: 'Agence du Sud',
};

export const SOUTHERN_AGREEMENTS: readonly ReportedAgreement[] = [
  {
    key: 'south-2005',
    kind: AgreementKind.PARTNERSHIP,
    titleFr:
      'Convention de partenariat pour l’encouragement de l’auto-emploi et de l’action entrepreneuriale dans les provinces du Sud',
    titleAr: 'اتفاقية شراكة لتشجيع التشغيل الذاتي والمبادرة المقاولاتية بالأقاليم الجنوبية',
    signedOn: '2005-03-28',
    signedAt: 'Laâyoune',
    delegation: null,
    partners: [SOUTH_AGENCY],
    provinceCodes: SOUTH,
    committeeDecides: true,
    undertakings: [
      {
        by: 'PARTNERS',
        heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
        textFr:
          'L’Agence organise des sessions de sensibilisation et de formation à la création et à la gestion de la petite entreprise.',
        textAr: 'تنظم الوكالة دورات تحسيسية وتكوينية في إحداث المقاولة الصغرى وتدبيرها.',
        term: { kind: SupportKind.TRAINING, measure: Measure.COUNTED, unit: CountedUnit.SESSIONS },
      },
      {
        by: 'PARTNERS',
        heading: ClauseHeading.FINANCING,
        textFr:
          'L’Agence contribue au financement des projets retenus, pour un montant que la commission mixte fixe projet par projet.',
        textAr: 'تساهم الوكالة في تمويل المشاريع المنتقاة بمبلغ تحدده اللجنة المشتركة لكل مشروع.',
        term: { kind: SupportKind.GRANT, measure: Measure.MONEY, committeeDecides: true },
      },
      {
        by: 'PARTNERS',
        heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
        textFr:
          'L’Agence apporte une assistance technique aux études de faisabilité lorsque le projet le demande.',
        textAr: 'تقدم الوكالة مساعدة تقنية لإنجاز دراسات الجدوى عند الحاجة.',
        term: { kind: SupportKind.FEASIBILITY_STUDY, measure: Measure.BEST_EFFORT },
      },
      {
        by: 'EVERYBODY',
        heading: ClauseHeading.FOLLOW_UP_COMMITTEE,
        textFr:
          'Une commission mixte étudie chaque projet proposé et fixe la nature et la valeur de l’appui.',
        textAr: 'تدرس لجنة مشتركة كل مشروع مقترح وتحدد نوع الدعم وقيمته.',
        term: {
          ...{ kind: SupportKind.GUIDANCE, measure: Measure.COUNTED, unit: CountedUnit.FILES },
          ...{ committeeDecides: true, noteFr: 'Une décision sur chaque dossier', noteAr: 'قرار في كل ملف' },
        },
      },
    ],
    source: 'Aujourd’hui le Maroc, 2005, articles 32981 et 33068',
  },
  {
    key: 'south-associations',
    kind: AgreementKind.PARTNERSHIP,
    titleFr: 'Convention tripartite d’appui aux projets dans les provinces du Sud',
    titleAr: 'اتفاقية ثلاثية لدعم المشاريع بالأقاليم الجنوبية',
    signedOn: null,
    signedAt: null,
    delegation: null,
    partners: [
      SOUTH_AGENCY,
      {
        kind: PartnerKind.ASSOCIATION,
        nameFr: 'Association des filles et fils de résistants des provinces du Sud',
        nameAr: 'جمعية بنات وأبناء المقاومين بالأقاليم الجنوبية',
      },
    ],
    provinceCodes: SOUTH,
    undertakings: [
      {
        by: 'PARTNERS',
        heading: ClauseHeading.FINANCING,
        textFr: 'Les partenaires accordent des aides financières aux projets.',
        textAr: 'يقدم الشركاء دعما ماليا للمشاريع.',
        term: {
          ...{ kind: SupportKind.GRANT, measure: Measure.MONEY },
          noteFr:
            'Rapporté pour 2021 : 149 dossiers et environ 4 000 000 DH ; l’enveloppe promise n’est pas rapportée',
          noteAr: 'المعلن عنه سنة 2021: 149 ملفا وحوالي 4.000.000 درهم؛ الغلاف الموعود به غير معلن',
        },
      },
    ],
    source: 'barlamane.fr, bilan de l’année 2021',
  },
];
