import type { Word } from './word.js';

/** The closed lists of files, of what is shared of them, and of the enterprises that come of them. */
export const fileWords = {
  family_tie: {
    CHILD: ['ابن أو ابنة', 'Enfant', 'Child'],
    GRANDCHILD: ['حفيد أو حفيدة', 'Petit-enfant', 'Grandchild'],
    SPOUSE: ['زوج أو زوجة', 'Conjoint', 'Spouse'],
  },
  beneficiary_file_state: {
    OPEN: ['مفتوح', 'Ouvert', 'Open'],
    CLOSED: ['مغلق', 'Clos', 'Closed'],
  },
  consent_scope: {
    CONTACT: ['الهاتف والبريد الإلكتروني', 'Téléphone et courriel', 'Phone and e-mail'],
    PROJECT: ['المشروع', 'Le projet', 'The project'],
    SITUATION: [
      'السن والجنس والدراسة والوضعية',
      'Âge, sexe, études et situation',
      'Age, sex, schooling and situation',
    ],
  },
  duplicate_reason: {
    SAME_NATIONAL_ID: [
      'رقم البطاقة الوطنية نفسه',
      'Même numéro de carte nationale',
      'Same national id number',
    ],
    SAME_BIRTH_DATE: ['تاريخ الازدياد نفسه', 'Même date de naissance', 'Same date of birth'],
    NEAR_BIRTH_DATE: ['تاريخ ازدياد قريب', 'Date de naissance proche', 'Near date of birth'],
    SAME_MEMBER_CARD: ['رقم بطاقة المقاوم نفسه', 'Même carte de membre', 'Same member card'],
    SIMILAR_NAME_AR: ['اسم عربي مشابه', 'Nom arabe proche', 'Similar Arabic name'],
    SIMILAR_NAME_LATIN: ['اسم لاتيني مشابه', 'Nom latin proche', 'Similar Latin name'],
    SIMILAR_NAME_ACROSS_SCRIPTS: [
      'الاسم ينطق مثله في الكتابة الأخرى',
      "Nom qui se prononce de même dans l'autre écriture",
      'A name that sounds the same in the other script',
    ],
  },
  shared_field: {
    nameAr: ['الاسم بالعربية', 'Nom en arabe', 'Arabic name'],
    nameLatin: ['الاسم بالحروف اللاتينية', 'Nom en lettres latines', 'Latin name'],
    bornOn: ['تاريخ الازدياد', 'Date de naissance', 'Date of birth'],
    sex: ['الجنس', 'Sexe', 'Sex'],
    phone: ['الهاتف', 'Téléphone', 'Phone'],
    email: ['البريد الإلكتروني', 'Courriel', 'E-mail'],
    education: ['المستوى الدراسي', 'Niveau d’études', 'Schooling'],
    situation: ['الوضعية', 'Situation', 'Situation'],
    projectTitleAr: ['عنوان المشروع بالعربية', 'Titre du projet en arabe', 'Project title in Arabic'],
    projectTitleFr: ['عنوان المشروع بالفرنسية', 'Titre du projet en français', 'Project title in French'],
    projectSummary: ['ملخص المشروع', 'Résumé du projet', 'Project summary'],
    sector: ['القطاع', 'Secteur', 'Sector'],
    legalForm: ['الشكل القانوني', 'Forme juridique', 'Legal form'],
    stage: ['المرحلة', 'Étape', 'Stage'],
    province: ['الإقليم', 'Province', 'Province'],
  },
  enterprise_health: {
    GROWING: ['في نمو', 'En croissance', 'Growing'],
    STEADY: ['مستقرة', 'Stable', 'Steady'],
    STRUGGLING: ['تواجه صعوبات', 'En difficulté', 'Struggling'],
    CLOSED: ['توقفت', 'A cessé', 'Closed'],
  },
} as const satisfies Record<string, Record<string, Word>>;
