import { useTranslation } from 'react-i18next';
import i18next from 'i18next';
import { locales } from './locale.js';
import type { Word } from './word.js';
import { fileWords } from './words.files.texts.js';

/** The label of every value of every closed list of the schema. A value without a label does not compile. */
export const words = {
  role: {
    NEGOTIATOR: ['مفاوض', 'Négociateur', 'Negotiator'],
    PROGRAMME_OFFICER: ['مسؤول البرنامج', 'Responsable du programme', 'Programme officer'],
    DELEGATE: ['نائب', 'Délégué', 'Delegate'],
    PARTNER_OFFICER: ['مسؤول لدى الشريك', 'Responsable chez le partenaire', 'Partner officer'],
    PARTNER_NEGOTIATOR: ['مفاوض عن الشريك', 'Négociateur du partenaire', 'Partner negotiator'],
    PARTNER_ADMINISTRATOR: ['مدير حساب الشريك', 'Administrateur du partenaire', 'Partner administrator'],
    ADMINISTRATOR: ['مدير المنصة', 'Administrateur', 'Administrator'],
    AUDITOR: ['مدقق', 'Auditeur', 'Auditor'],
  },
  agreement_kind: {
    FRAMEWORK: ['اتفاقية إطار', 'Convention-cadre', 'Framework agreement'],
    PARTNERSHIP: ['اتفاقية شراكة', 'Convention de partenariat', 'Partnership agreement'],
    COOPERATION_AND_PARTNERSHIP: [
      'اتفاقية تعاون وشراكة',
      'Convention de coopération et de partenariat',
      'Cooperation and partnership agreement',
    ],
    SPECIFIC: ['اتفاقية خاصة', 'Convention spécifique', 'Specific agreement'],
    MEMORANDUM: ['مذكرة تفاهم', "Mémorandum d'entente", 'Memorandum of understanding'],
    AMENDMENT: ['ملحق تعديلي', 'Avenant', 'Amendment'],
  },
  agreement_state: {
    DRAFT: ['مسودة', 'Brouillon', 'Draft'],
    IN_NEGOTIATION: ['قيد التفاوض', 'En négociation', 'In negotiation'],
    AGREED: ['متفق عليها', 'Convenue', 'Agreed'],
    SIGNED: ['موقعة', 'Signée', 'Signed'],
    IN_FORCE: ['سارية المفعول', 'En vigueur', 'In force'],
    SUSPENDED: ['معلقة', 'Suspendue', 'Suspended'],
    EXPIRED: ['منتهية المدة', 'Échue', 'Expired'],
    TERMINATED: ['مفسوخة', 'Résiliée', 'Terminated'],
    ABANDONED: ['متخلى عنها', 'Abandonnée', 'Abandoned'],
  },
  renewal: {
    NONE: ['دون تجديد', 'Sans renouvellement', 'No renewal'],
    TACIT: ['التجديد الضمني', 'Tacite reconduction', 'Tacit renewal'],
    EXPRESS: ['التجديد الصريح', 'Renouvellement exprès', 'Express renewal'],
  },
  clause_heading: {
    PURPOSE: ['الموضوع', 'Objet', 'Purpose'],
    TARGET_GROUP: ['الفئة المستهدفة', 'Population cible', 'Target group'],
    TERRITORIAL_SCOPE: ['النطاق الترابي', 'Champ territorial', 'Territorial scope'],
    UNDERTAKINGS_OF_PARTY: ['التزامات الطرف', "Engagements d'une partie", 'Undertakings of a party'],
    JOINT_UNDERTAKINGS: ['الالتزامات المشتركة', 'Engagements communs', 'Joint undertakings'],
    FINANCING: ['التمويل', 'Financement', 'Financing'],
    FOLLOW_UP_COMMITTEE: ['لجنة التتبع', 'Comité de suivi', 'Follow-up committee'],
    MONITORING: ['التتبع والتقييم', 'Suivi et évaluation', 'Monitoring'],
    COMMUNICATION: ['التواصل', 'Communication', 'Communication'],
    PERSONAL_DATA: ['المعطيات الشخصية', 'Données personnelles', 'Personal data'],
    TERM_AND_RENEWAL: ['المدة والتجديد', 'Durée et renouvellement', 'Term and renewal'],
    AMENDMENT: ['التعديل', 'Modification', 'Amendment'],
    ACCESSION: ['الانضمام', 'Adhésion', 'Accession'],
    TERMINATION: ['الفسخ', 'Résiliation', 'Termination'],
    FORCE_MAJEURE: ['القوة القاهرة', 'Force majeure', 'Force majeure'],
    DISPUTES: ['تسوية النزاعات', 'Règlement des différends', 'Disputes'],
    LANGUAGES: ['اللغات', 'Langues', 'Languages'],
    ENTRY_INTO_FORCE: ['الدخول حيز التنفيذ', 'Entrée en vigueur', 'Entry into force'],
    ANNEXES: ['المرفقات', 'Annexes', 'Annexes'],
  },
  position: {
    PENDING: ['لم يبد رأيه بعد', 'En attente', 'Pending'],
    AGREES: ['موافق', "D'accord", 'Agrees'],
    OBJECTS: ['معترض', "S'oppose", 'Objects'],
  },
  support_kind: {
    GUIDANCE: ['التوجيه', 'Conseil et orientation', 'Guidance'],
    TRAINING: ['التكوين', 'Formation', 'Training'],
    FEASIBILITY_STUDY: ['دراسة الجدوى', 'Étude de faisabilité', 'Feasibility study'],
    PROJECT_FOLLOW_UP: ['مواكبة المشروع', 'Accompagnement du projet', 'Project follow-up'],
    LOAN_ASSISTANCE: ['المساعدة على الحصول على قرض', "Aide au crédit d'investissement", 'Loan assistance'],
    GRANT: ['دعم مالي', 'Aide financière', 'Grant'],
    PREMISES: ['محلات مهنية', 'Locaux professionnels', 'Premises'],
    EVENT: ['تظاهرة', 'Événement', 'Event'],
    PLAN: ['مخطط عمل', "Plan d'action", 'Plan'],
  },
  measure: {
    COUNTED: ['عدد محدد', 'Nombre convenu', 'Counted'],
    MONEY: ['غلاف مالي', 'Enveloppe financière', 'Money'],
    BEST_EFFORT: ['بذل العناية', 'Sans quota, au mieux', 'Best effort'],
    PRIORITY: ['أولوية', 'Priorité', 'Priority'],
    DELIVERABLE: ['إنجاز في أجل محدد', 'Livrable à une date', 'Deliverable'],
  },
  ledger_entry: {
    PROMISED: ['ملتزم به', 'Promis', 'Promised'],
    RESERVED: ['محجوز', 'Réservé', 'Reserved'],
    RELEASED: ['محرر', 'Libéré', 'Released'],
    CONSUMED: ['منجز', 'Consommé', 'Used'],
    ADJUSTED: ['معدل', 'Ajusté', 'Adjusted'],
  },
  obligation_state: {
    DUE: ['واجب الأداء', 'À faire', 'Due'],
    FULFILLED: ['منفذ', 'Remplie', 'Fulfilled'],
    LATE: ['متأخر', 'En retard', 'Late'],
    WAIVED: ['معفى منه', 'Levée', 'Waived'],
  },
  sector: {
    TRADE: ['التجارة', 'Commerce', 'Trade'],
    SERVICES: ['الخدمات', 'Services', 'Services'],
    AGRICULTURE: ['الفلاحة', 'Agriculture', 'Agriculture'],
    CRAFTS: ['الصناعة التقليدية', 'Artisanat', 'Crafts'],
    TRANSPORT: ['النقل', 'Transport', 'Transport'],
    EDUCATION: ['التعليم', 'Enseignement', 'Education'],
  },
  legal_form: {
    SELF_EMPLOYED: ['المقاول الذاتي', 'Auto-entrepreneur', 'Self-employed statute'],
    SOLE_PROPRIETORSHIP: ['مقاولة فردية', 'Entreprise individuelle', 'Sole proprietorship'],
    COMPANY_ONE_PARTNER: [
      'شركة ذات المسؤولية المحدودة ذات الشريك الوحيد',
      'SARL AU',
      'Limited company, one partner',
    ],
    COMPANY: ['شركة ذات المسؤولية المحدودة', 'SARL', 'Limited company'],
    COOPERATIVE: ['تعاونية', 'Coopérative', 'Cooperative'],
    ASSOCIATION: ['جمعية', 'Association', 'Association'],
  },
  stage: {
    IDEA: ['فكرة', 'Idée', 'Idea'],
    GUIDANCE: ['التوجيه', 'Conseil et orientation', 'Guidance'],
    TRAINING: ['التكوين', 'Formation', 'Training'],
    FEASIBILITY_STUDY: ['دراسة الجدوى', 'Étude de faisabilité', 'Feasibility study'],
    FINANCING: ['التمويل', 'Financement', 'Financing'],
    CREATION: ['الإحداث', 'Création', 'Creation'],
    FOLLOW_UP: ['المواكبة', 'Suivi', 'Follow-up'],
  },
  sex: {
    FEMALE: ['أنثى', 'Femme', 'Female'],
    MALE: ['ذكر', 'Homme', 'Male'],
  },
  meeting_kind: {
    COMMUNICATION: ['لقاء تواصلي', 'Rencontre de communication', 'Outreach meeting'],
    AWARENESS: ['لقاء تحسيسي', 'Rencontre de sensibilisation', 'Awareness meeting'],
    TRAINING: ['لقاء تكويني', 'Rencontre de formation', 'Training meeting'],
  },
  referral_state: {
    DRAFT: ['مسودة', 'Brouillon', 'Draft'],
    WAITLISTED: ['في لائحة الانتظار', "Sur liste d'attente", 'On the waiting list'],
    SENT: ['في انتظار الجواب', 'En attente de réponse', 'Awaiting an answer'],
    ACCEPTED: ['مقبولة', 'Acceptée', 'Accepted'],
    AWAITING_COMMITTEE: ['في انتظار قرار اللجنة', 'Devant le comité', 'Awaiting the committee'],
    IN_PROGRESS: ['قيد التنفيذ', 'En cours', 'In progress'],
    COMPLETED: ['مكتملة', 'Terminée', 'Completed'],
    DECLINED: ['مرفوضة', 'Déclinée', 'Declined'],
    EXPIRED: ['انقضى أجل الجواب', 'Délai de réponse expiré', 'Answer overdue'],
    CANCELLED: ['ملغاة', 'Annulée', 'Cancelled'],
  },
  not_delivered: {
    BENEFICIARY_REFUSED: ['رفض المستفيد', 'Refus du bénéficiaire', 'Beneficiary refused'],
    NO_CAPACITY: ['لا طاقة متبقية', 'Plus de capacité', 'No capacity'],
    NO_LONGER_NEEDED: ['لم تعد الحاجة قائمة', "Le besoin n'existe plus", 'No longer needed'],
    BENEFICIARY_UNREACHABLE: ['تعذر الاتصال بالمستفيد', 'Bénéficiaire injoignable', 'Beneficiary unreachable'],
    OTHER: ['سبب آخر', 'Autre raison', 'Another reason'],
  },
  match_condition: {
    PLACE: ['المجال الترابي', 'Lieu', 'Place'],
    PERIOD: ['الفترة', 'Période', 'Period'],
    SECTOR: ['القطاع', 'Secteur', 'Sector'],
    LEGAL_FORM: ['الشكل القانوني', 'Forme juridique', 'Legal form'],
    STAGE: ['المرحلة', 'Étape', 'Stage'],
    TARGET_GROUP: ['الفئة المستهدفة', 'Population cible', 'Target group'],
    AGE: ['السن', 'Âge', 'Age'],
    CAPACITY: ['الطاقة الاستيعابية', 'Capacité', 'Capacity'],
    CONSENT: ['الموافقة', 'Consentement', 'Consent'],
    ALREADY_REFERRED: ['إحالة سابقة', 'Déjà mis en relation', 'Already referred'],
    NEED: ['الحاجة', 'Besoin', 'Need'],
  },
  partner_kind: {
    MINISTRY: ['وزارة', 'Ministère', 'Ministry'],
    PUBLIC_ESTABLISHMENT: ['مؤسسة عمومية', 'Établissement public', 'Public establishment'],
    CHAMBER: ['غرفة مهنية', 'Chambre professionnelle', 'Chamber'],
    BANK: ['بنك', 'Banque', 'Bank'],
    TRAINING_CENTRE: ['مركز التكوين', 'Centre de formation', 'Training centre'],
    ASSOCIATION: ['جمعية', 'Association', 'Association'],
    COOPERATIVE: ['تعاونية', 'Coopérative', 'Cooperative'],
    LOCAL_AUTHORITY: ['جماعة ترابية', 'Collectivité territoriale', 'Local authority'],
  },
  delegation_kind: {
    REGIONAL: ['نيابة جهوية', 'Délégation régionale', 'Regional delegation'],
    PROVINCIAL: ['نيابة إقليمية', 'Délégation provinciale', 'Provincial delegation'],
  },
  decline_reason: {
    NO_CAPACITY: ['لا طاقة متبقية', 'Plus de capacité', 'No capacity left'],
    NOT_ELIGIBLE: ['لا يستوفي الشروط', 'Conditions non remplies', 'Conditions not met'],
    OUTSIDE_TERRITORY: [
      'خارج المجال الترابي المغطى',
      'Hors du territoire couvert',
      'Outside the territory served',
    ],
    INCOMPLETE_FILE: ['ملف غير مكتمل', 'Dossier incomplet', 'Incomplete file'],
    OTHER: ['سبب آخر', 'Autre raison', 'Another reason'],
  },
  cancel_reason: {
    BENEFICIARY_WITHDREW: ['تراجع المستفيد', 'Désistement du bénéficiaire', 'The person withdrew'],
    FOUND_OTHER_SUPPORT: ['وجد دعما آخر', 'Autre soutien trouvé', 'Found other support'],
    SENT_BY_MISTAKE: ['أرسلت خطأ', 'Envoyée par erreur', 'Sent by mistake'],
    CONSENT_WITHDRAWN: ['سحب الموافقة على تبادل المعطيات', 'Consentement retiré', 'Consent withdrawn'],
    OTHER: ['سبب آخر', 'Autre raison', 'Another reason'],
  },
  education: {
    NONE: ['دون مستوى دراسي', 'Sans scolarité', 'No schooling'],
    PRIMARY: ['ابتدائي', 'Primaire', 'Primary'],
    SECONDARY: ['ثانوي', 'Secondaire', 'Secondary'],
    VOCATIONAL: ['تكوين مهني', 'Formation professionnelle', 'Vocational'],
    HIGHER: ['تعليم عال', 'Supérieur', 'Higher'],
  },
  situation: {
    UNEMPLOYED: ['دون شغل', 'Sans emploi', 'Unemployed'],
    STUDENT: ['في طور الدراسة', 'En études', 'Student'],
    EMPLOYED: ['أجير', 'Salarié', 'Employed'],
    SELF_EMPLOYED: ['يعمل لحسابه', 'À son compte', 'Self-employed'],
  },
  target_group: {
    WOMEN: ['النساء', 'Femmes', 'Women'],
    DISABILITY: ['الأشخاص في وضعية إعاقة', 'Personnes en situation de handicap', 'People with a disability'],
    LOW_INCOME: ['ذوو الدخل المحدود', 'Faibles revenus', 'Low income'],
    UNEMPLOYED: ['الباحثون عن شغل', 'Sans emploi', 'Unemployed'],
    GRADUATES: ['حاملو الشهادات', 'Diplômés', 'Graduates'],
  },
  commitment_state: {
    IN_FORCE: ['ساري المفعول', 'En vigueur', 'In force'],
    SUSPENDED: ['معلق', 'Suspendu', 'Suspended'],
    ENDED: ['منته', 'Terminé', 'Ended'],
  },
  allotment_period: {
    YEAR: ['كل سنة', 'Par an', 'Each year'],
    QUARTER: ['كل ثلاثة أشهر', 'Par trimestre', 'Each quarter'],
    WHOLE_TERM: ['طيلة المدة', 'Sur toute la durée', 'Over the whole term'],
  },
  scope: {
    READ_AGREEMENTS: ['قراءة الاتفاقيات', 'Lire les conventions', 'Read agreements'],
    READ_REFERRALS: ['قراءة الإحالات', 'Lire les mises en relation', 'Read referrals'],
    READ_FIGURES: ['قراءة الأرقام', 'Lire les chiffres', 'Read figures'],
    READ_EVENTS: ['متابعة ما يجري', 'Suivre les événements', 'Follow what happens'],
    WRITE_REFERRALS: [
      'الجواب عن الإحالات وتتبعها',
      'Répondre aux mises en relation',
      'Answer and run referrals',
    ],
    INTROSPECT: ['قراءة مخطط الواجهة', "Lire le schéma de l'API", 'Read the API schema'],
  },
  obligation_kind: {
    REPORT: ['تقرير', 'Rapport', 'Report'],
    MEETING: ['اجتماع', 'Réunion', 'Meeting'],
    PLAN: ['مخطط عمل', "Plan d'action", 'Plan'],
    DELIVERABLE: ['إنجاز', 'Livrable', 'Deliverable'],
    CONTRIBUTION: ['مساهمة مالية', 'Contribution financière', 'Contribution'],
    OTHER: ['واجب آخر', 'Autre obligation', 'Other'],
  },
  counted_unit: {
    SEATS: ['مقاعد', 'Places', 'Places'],
    SESSIONS: ['حصص', 'Séances', 'Sessions'],
    STUDIES: ['دراسات', 'Études', 'Studies'],
    FILES: ['ملفات', 'Dossiers', 'Files'],
  },
  language: {
    AR: ['العربية', 'Arabe', 'Arabic'],
    FR: ['الفرنسية', 'Français', 'French'],
  },
  ...fileWords,
} as const satisfies Record<string, Record<string, Word>>;

export type WordList = keyof typeof words;
export type WordOf<L extends WordList> = keyof (typeof words)[L] & string;

for (const [place, locale] of locales.entries()) {
  for (const [list, entries] of Object.entries(words)) {
    const flat = Object.fromEntries(
      Object.entries(entries).map(([key, word]) => [`${list}.${key}`, word[place]]),
    );
    i18next.addResourceBundle(locale, 'words', flat, true, true);
  }
}

/** `const word = useWords(); word('referral_state', referral.state)`. */
export function useWords(): <L extends WordList>(list: L, value: WordOf<L>) => string {
  const { t } = useTranslation('words');
  return (list, value) => t(`${list}.${value}`);
}

/** A value that came as plain text (an address, a code of the hub) as one of a list's, or null. */
export function wordOf<L extends WordList>(list: L, value: string | null | undefined): WordOf<L> | null {
  return value != null && Object.hasOwn(words[list], value) ? (value as WordOf<L>) : null;
}

/** A list's values with their labels, in the list's own order, for selects and filters. */
export function useWordOptions<L extends WordList>(list: L): { value: WordOf<L>; label: string }[] {
  const word = useWords();
  return (Object.keys(words[list]) as WordOf<L>[]).map((value) => ({ value, label: word(list, value) }));
}
