import { ClauseHeading } from './clause.rules.js';

/** A standard position under a heading: what is proposed first, what may be accepted instead, what may not. */
export interface LibraryText {
  readonly heading: ClauseHeading;
  readonly standardAr: string;
  readonly standardFr: string;
  readonly fallbackAr: string | null;
  readonly fallbackFr: string | null;
  readonly unacceptable: string | null;
}

/** The first clause library of the hub. Later versions are edited in the hub, not here. */
export const CLAUSE_LIBRARY: readonly LibraryText[] = [
  {
    heading: ClauseHeading.PURPOSE,
    standardAr:
      'تهدف هذه الاتفاقية إلى مواكبة أبناء أسرة المقاومة وجيش التحرير في إحداث مشاريعهم ومقاولاتهم، وتحدد التزامات كل طرف.',
    standardFr:
      'La présente convention a pour objet d’accompagner les enfants de la famille de la résistance dans la création de leurs projets et entreprises, et fixe les engagements de chaque partie.',
    fallbackAr: 'تحدد هذه الاتفاقية إطار التعاون بين الأطراف لتشجيع التشغيل الذاتي.',
    fallbackFr:
      'La présente convention fixe le cadre de coopération des parties pour encourager l’auto-emploi.',
    unacceptable:
      'Un objet qui ne nomme pas les enfants de la famille de la résistance parmi les bénéficiaires.',
  },
  {
    heading: ClauseHeading.TARGET_GROUP,
    standardAr:
      'يستفيد من هذه الاتفاقية أبناء وحفدة قدماء المقاومين وأعضاء جيش التحرير وأراملهم حاملو المشاريع.',
    standardFr:
      'Bénéficient de la présente convention les enfants, petits-enfants et veuves d’anciens résistants et membres de l’armée de libération porteurs d’un projet.',
    fallbackAr: 'يستفيد منها أبناء قدماء المقاومين وأعضاء جيش التحرير، مع الأولوية للفئات الهشة.',
    fallbackFr:
      'En bénéficient les enfants d’anciens résistants, avec priorité aux situations de vulnérabilité.',
    unacceptable: 'Une condition de diplôme ou d’âge que l’appui ne justifie pas.',
  },
  {
    heading: ClauseHeading.TERRITORIAL_SCOPE,
    standardAr: 'تسري هذه الاتفاقية على مجموع تراب العمالات والأقاليم المذكورة فيها.',
    standardFr:
      'La présente convention s’applique à l’ensemble des préfectures et provinces qu’elle énumère.',
    fallbackAr: 'تسري في مرحلة أولى على عمالات وأقاليم يحددها الأطراف، وتوسع باتفاق بينهم.',
    fallbackFr:
      'Elle s’applique d’abord aux préfectures et provinces choisies, et s’étend d’un commun accord.',
    unacceptable: 'Un territoire laissé au choix d’une seule partie.',
  },
  {
    heading: ClauseHeading.UNDERTAKINGS_OF_PARTY,
    standardAr:
      'يلتزم الشريك سنويا بعدد محدد من المقاعد أو الدراسات أو الملفات، ويجيب عن كل إحالة داخل أجل ثلاثين يوما.',
    standardFr:
      'Le partenaire s’engage chaque année sur un nombre déterminé de places, d’études ou de dossiers, et répond à chaque mise en relation dans les trente jours.',
    fallbackAr: 'يبذل الشريك ما في وسعه لخدمة الملفات المحالة عليه، ويجيب داخل أجل ستين يوما.',
    fallbackFr:
      'Le partenaire fait de son mieux pour servir les dossiers transmis et répond dans les soixante jours.',
    unacceptable: 'Un engagement sans délai de réponse, ou subordonné à l’accord préalable d’un tiers.',
  },
  {
    heading: ClauseHeading.FINANCING,
    standardAr: 'يتحمل كل طرف نفقات التزاماته، ويحدد كل دعم مالي بغلاف سنوي وسقف لكل ملف.',
    standardFr:
      'Chaque partie supporte le coût de ses engagements ; toute aide financière est fixée par une enveloppe annuelle et un plafond par dossier.',
    fallbackAr: 'تحدد لجنة التتبع مبلغ الدعم لكل مشروع في حدود الاعتمادات المتوفرة.',
    fallbackFr: 'Le comité de suivi fixe l’aide de chaque projet dans la limite des crédits disponibles.',
    unacceptable: 'Une participation mise à la charge des bénéficiaires.',
  },
  {
    heading: ClauseHeading.FOLLOW_UP_COMMITTEE,
    standardAr: 'تحدث لجنة تتبع تضم ممثلين عن كل طرف، تجتمع كل ستة أشهر وتحرر محضرا لكل اجتماع.',
    standardFr:
      'Il est institué un comité de suivi où chaque partie est représentée ; il se réunit tous les six mois et dresse un procès-verbal.',
    fallbackAr: 'تجتمع لجنة التتبع مرة في السنة على الأقل.',
    fallbackFr: 'Le comité de suivi se réunit au moins une fois par an.',
    unacceptable: 'Un comité sans rythme de réunion ni procès-verbal.',
  },
  {
    heading: ClauseHeading.MONITORING,
    standardAr: 'يقدم كل طرف تقريرا سنويا عن التزاماته المنجزة، يبين ما وعد به وما أنجز وما أحدث من مقاولات.',
    standardFr:
      'Chaque partie remet un rapport annuel sur ses engagements : promis, réalisé, entreprises créées.',
    fallbackAr: 'تتبادل الأطراف المعطيات الضرورية لتقييم الاتفاقية.',
    fallbackFr: 'Les parties échangent les données nécessaires à l’évaluation de la convention.',
    unacceptable: null,
  },
  {
    heading: ClauseHeading.PERSONAL_DATA,
    standardAr:
      'لا يتبادل الأطراف من المعطيات الشخصية إلا ما يقتضيه نوع الدعم وبموافقة المعني بالأمر، طبقا للقانون رقم 09.08، وتمحى عند انتهاء الغرض.',
    standardFr:
      'Les parties n’échangent que les données personnelles nécessaires au type d’appui et avec le consentement de l’intéressé, conformément à la loi 09-08 ; elles sont effacées une fois le but atteint.',
    fallbackAr: null,
    fallbackFr: null,
    unacceptable: 'La remise de listes de bénéficiaires, ou l’usage des données à d’autres fins.',
  },
  {
    heading: ClauseHeading.TERM_AND_RENEWAL,
    standardAr:
      'تبرم هذه الاتفاقية لمدة ثلاث سنوات تجدد ضمنيا، ما لم يشعر أحد الأطراف برغبته في إنهائها قبل ثلاثة أشهر.',
    standardFr:
      'La présente convention est conclue pour trois ans et se renouvelle par tacite reconduction, sauf préavis de trois mois.',
    fallbackAr: 'تبرم لمدة سنة تجدد باتفاق صريح.',
    fallbackFr: 'Elle est conclue pour un an, renouvelable par accord exprès.',
    unacceptable: 'Une durée inférieure à un an.',
  },
  {
    heading: ClauseHeading.AMENDMENT,
    standardAr: 'لا تعدل هذه الاتفاقية إلا بملحق تعديلي يوقعه جميع الأطراف ويذكر البنود التي يعوضها.',
    standardFr:
      'La présente convention n’est modifiée que par un avenant signé de toutes les parties, qui nomme les clauses qu’il remplace.',
    fallbackAr: null,
    fallbackFr: null,
    unacceptable: 'Une modification par simple échange de lettres ou par une seule partie.',
  },
  {
    heading: ClauseHeading.TERMINATION,
    standardAr:
      'يمكن فسخ هذه الاتفاقية عند إخلال أحد الأطراف بالتزاماته، بعد إنذار يبقى دون جواب ستين يوما، مع إتمام الملفات الجارية.',
    standardFr:
      'La présente convention peut être résiliée en cas de manquement, après une mise en demeure restée sans effet soixante jours ; les dossiers en cours sont menés à terme.',
    fallbackAr: 'يمكن فسخها بإشعار مسبق مدته ثلاثة أشهر، مع إتمام الملفات الجارية.',
    fallbackFr:
      'Elle peut être résiliée avec un préavis de trois mois, les dossiers en cours étant menés à terme.',
    unacceptable: 'L’abandon des dossiers déjà acceptés.',
  },
  {
    heading: ClauseHeading.DISPUTES,
    standardAr: 'تسوى الخلافات بالتراضي داخل لجنة التتبع، وعند التعذر ترفع إلى المحاكم المختصة بالرباط.',
    standardFr:
      'Les différends se règlent à l’amiable au sein du comité de suivi et, à défaut, devant les tribunaux compétents de Rabat.',
    fallbackAr: 'تسوى الخلافات بالتراضي بين الأطراف.',
    fallbackFr: 'Les différends se règlent à l’amiable entre les parties.',
    unacceptable: null,
  },
  {
    heading: ClauseHeading.LANGUAGES,
    standardAr: 'حررت هذه الاتفاقية بالعربية والفرنسية، ويعتد بالنص العربي عند الاختلاف.',
    standardFr:
      'La présente convention est établie en arabe et en français ; en cas de divergence, le texte arabe prévaut.',
    fallbackAr: 'حررت بالعربية والفرنسية، وللنصين نفس الحجية.',
    fallbackFr: 'Elle est établie en arabe et en français, les deux textes faisant également foi.',
    unacceptable: null,
  },
  {
    heading: ClauseHeading.ENTRY_INTO_FORCE,
    standardAr: 'تدخل هذه الاتفاقية حيز التنفيذ في التاريخ المحدد فيها بعد توقيعها من جميع الأطراف.',
    standardFr:
      'La présente convention entre en vigueur à la date qu’elle fixe, après signature de toutes les parties.',
    fallbackAr: 'تدخل حيز التنفيذ في تاريخ آخر توقيع.',
    fallbackFr: 'Elle entre en vigueur à la date de la dernière signature.',
    unacceptable: 'Une entrée en vigueur subordonnée à une condition sans échéance.',
  },
];
