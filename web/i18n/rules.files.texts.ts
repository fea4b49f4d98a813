import type { Sentences } from './sentence.js';

/** Beneficiary files, consent, commitments, referrals and outcomes. */
export const fileRules: Sentences = {
  'beneficiary_file.changed': [
    'غيّر شخص آخر هذا الملف قبلكم. اطلعوا على ما تغير ثم قرروا.',
    'Une autre personne a modifié ce dossier. Voyez ce qui a changé, puis décidez.',
    'Someone else changed this file. See what changed, then decide.',
  ],
  'beneficiary_file.closed': [
    'هذا الملف مغلق. أعيدوا فتحه أولا.',
    "Ce dossier est clos. Rouvrez-le d'abord.",
    'This file is closed. Reopen it first.',
  ],
  'beneficiary_file.likely_duplicate': [
    'يشبه هذا الشخص ملفا موجودا ({{references}}). قارنوا قبل فتح ملف جديد.',
    'Cette personne ressemble à un dossier existant ({{references}}). Comparez avant d’en ouvrir un autre.',
    'This person is much like an existing file ({{references}}). Compare before you open another.',
  ],
  'beneficiary_file.outside_territory': [
    'هذا الإقليم خارج مجال نيابتكم. اختاروا إقليما تابعا لها.',
    'Cette province est hors du ressort de votre délégation. Choisissez-en une qui en relève.',
    "This province is outside your delegation's territory. Choose one within it.",
  ],
  'beneficiary_file.open_not_yours': [
    'فتح الملفات من صلاحية نائب النيابة المعنية.',
    'Seul le délégué du ressort ouvre un dossier.',
    "Only the territory's own delegate opens a file.",
  ],
  'beneficiary_file.list_not_yours': [
    'ملفات المستفيدين ليست في صلاحيات دوركم.',
    'Les dossiers ne sont pas ouverts à votre rôle.',
    'Beneficiary files are not open to your role.',
  ],
  'beneficiary_file.compare_not_yours': [
    'مقارنة الملفات ليست في صلاحيات دوركم.',
    'La comparaison de dossiers n’est pas ouverte à votre rôle.',
    'Comparing files is not open to your role.',
  ],
  'beneficiary_file.stage_already_reached': [
    'الملف في هذه المرحلة من قبل.',
    'Le dossier est déjà à cette étape.',
    'The file is at this stage already.',
  ],
  'beneficiary_file.stage_not_next': [
    'لا ينتقل الملف إلى هذه المرحلة مباشرة. اختاروا المرحلة الموالية.',
    'Le dossier ne passe pas directement à cette étape. Prenez la suivante.',
    'The file does not go straight to this stage. Take the next one.',
  ],
  'beneficiary_file.stage_back_needs_reason': [
    'الرجوع إلى مرحلة سابقة يلزمه سبب. اكتبوه.',
    'Revenir à une étape passée demande un motif. Écrivez-le.',
    'Going back a stage needs a reason. Write it.',
  ],
  'beneficiary.born_on_impossible': [
    'تاريخ الازدياد غير ممكن. صححوه.',
    'La date de naissance est impossible. Corrigez-la.',
    'The date of birth is not possible. Correct it.',
  ],
  'beneficiary.national_id_form': [
    'رقم البطاقة الوطنية غير صحيح الشكل: حرف أو حرفان ثم أرقام.',
    "Le numéro de carte nationale n'a pas la bonne forme : une ou deux lettres, puis des chiffres.",
    'The national id number is not well formed: one or two letters, then digits.',
  ],
  'consent.given_already': [
    'سبق تسجيل الموافقة على تبادل المعطيات.',
    'Le consentement est déjà enregistré.',
    'Consent is on record already.',
  ],
  'consent.given_in_future': [
    'تاريخ الموافقة في المستقبل. صححوه.',
    'Le consentement est daté dans le futur. Corrigez la date.',
    'The consent is dated ahead. Correct the date.',
  ],
  'consent.none_in_force': [
    'لا موافقة سارية على تبادل المعطيات. اطلبوها من صاحب الملف أولا.',
    "Aucun consentement en cours. Recueillez d'abord celui de la personne.",
    'No consent is in force. Ask the person for it first.',
  ],
  'consent.withdrawn_before_given': [
    'تاريخ السحب سابق للموافقة. صححوه.',
    'Le retrait précède le consentement. Corrigez la date.',
    'The withdrawal is before the consent. Correct the date.',
  ],
  'consent.withdrawn_in_future': [
    'تاريخ السحب في المستقبل. صححوه.',
    'Le retrait est daté dans le futur. Corrigez la date.',
    'The withdrawal is dated ahead. Correct the date.',
  ],
  'consent.without_scope': [
    'حددوا ما توافق المعنية أو المعني على تبادله.',
    'Dites à quoi la personne consent.',
    'Say what the person consents to share.',
  ],
  'meeting_idea.taken_up': [
    'فتح ملف لهذه الفكرة من قبل.',
    'Un dossier est déjà né de cette idée.',
    'A file came of this idea already.',
  ],
  'allotment.exhausted': [
    'لم تبق أماكن في هذه الحصة. يمكن وضع الإحالة في لائحة الانتظار.',
    "Il ne reste plus de place dans ce quota. La mise en relation peut aller sur liste d'attente.",
    'No places are left in this allotment. The referral can join the waiting list.',
  ],
  'referral.answer_after_deadline': [
    'انقضى أجل الجواب عن هذه الإحالة، وعاد الحجز إلى الحصة.',
    'Le délai de réponse de cette mise en relation est passé ; la place est revenue au quota.',
    'The time to answer this referral has passed; the place went back to the allotment.',
  ],
  'referral.waits_for_its_turn': [
    'الإحالة في لائحة الانتظار وترسل حين يأتي دورها.',
    "La mise en relation est sur liste d'attente et partira à son tour.",
    'The referral is on the waiting list and goes out in its turn.',
  ],
  'referral.committee_decides': [
    'القرار في هذه الإحالة للجنة. اعرضوها عليها أولا.',
    "C'est au comité de décider. Saisissez-le d'abord.",
    'The committee decides on this referral. Hand it over first.',
  ],
  'referral.no_committee_decides': [
    'لا قرار للجنة في هذا الالتزام. يمكن البدء مباشرة.',
    'Aucun comité ne décide pour cet engagement. Vous pouvez commencer.',
    'No committee decides on this commitment. You can start at once.',
  ],
  'outcome.delivered_with_failure': [
    'إن قدم الدعم فلا سبب لعدم تقديمه. احذفوا أحدهما.',
    "Un soutien fourni n'a pas de motif d'échec. Ôtez l'un des deux.",
    'What was delivered has no reason for failing. Drop one of the two.',
  ],
  'outcome.failure_missing': [
    'اختاروا سبب عدم تقديم الدعم.',
    "Dites pourquoi le soutien n'a pas été fourni.",
    'Say why the support was not delivered.',
  ],
  'outcome.other_needs_note': ['اكتبوا توضيحا لهذا السبب.', 'Précisez ce motif.', 'Explain this reason.'],
  'outcome.amount_without_delivery': [
    'لا مبلغ دون تقديم الدعم. احذفوه.',
    'Pas de montant sans soutien fourni. Ôtez-le.',
    'There is no amount without delivery. Drop it.',
  ],
  'outcome.amount_missing': [
    'اكتبوا المبلغ المقدم.',
    'Indiquez le montant accordé.',
    'Give the amount that was granted.',
  ],
  'outcome.amount_above_reserved': [
    'المبلغ أكبر من المحجوز لهذه الإحالة. صححوه.',
    'Le montant dépasse ce qui était réservé. Corrigez-le.',
    'The amount is above what was reserved. Correct it.',
  ],
  'enterprise.more_family_jobs_than_jobs': [
    'مناصب أسرة المقاومة أكثر من مجموع المناصب. صححوا العددين.',
    'Les emplois de la famille de la résistance dépassent le total. Corrigez.',
    'Jobs for the resistance family are more than all jobs. Correct the numbers.',
  ],
};
