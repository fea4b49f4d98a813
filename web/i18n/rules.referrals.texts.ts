import type { Sentences } from './sentence.js';

/** Referring a file, answering, delivering, and the enterprises that come of it. */
export const referralRules: Sentences = {
  'referral.changed': [
    'غيّر شخص آخر هذه الإحالة قبلكم. اطلعوا على ما تغير ثم قرروا.',
    'Une autre personne a modifié cette mise en relation. Voyez ce qui a changé, puis décidez.',
    'Someone else changed this referral. See what changed, then decide.',
  ],
  'referral.refer_not_yours': [
    'إحالة الملفات من صلاحية النيابة التي فتحتها.',
    "Seule la délégation qui a ouvert le dossier l'adresse à un partenaire.",
    'Only the delegation that opened the file refers it.',
  ],
  'referral.already_referred': [
    'أحيل هذا الملف إلى هذا الالتزام من قبل ولم تنته تلك الإحالة. تابعوها.',
    'Ce dossier est déjà adressé à cet engagement. Suivez la mise en relation en cours.',
    'This file is already referred to this commitment. Follow that referral.',
  ],
  'referral.does_not_match': [
    'لا يستوفي الملف كل شروط هذا الالتزام. اطلعوا على الشرط الذي لم يتحقق.',
    'Le dossier ne remplit pas toutes les conditions. Voyez laquelle manque.',
    'The file does not meet every condition of this commitment. See which one fails.',
  ],
  'referral.file_closed': [
    'هذا الملف مغلق. أعيدوا فتحه أولا.',
    'Ce dossier est clos. Rouvrez-le d’abord.',
    'This file is closed. Reopen it first.',
  ],
  'referral.no_consent': [
    'لم يوافق المستفيد على مشاركة معطياته. سجلوا موافقته أولا.',
    "La personne n'a pas consenti au partage. Notez d'abord son consentement.",
    'The person has not agreed to sharing. Record their consent first.',
  ],
  'referral.partner_owes_nothing': [
    'هذا الشريك غير ملزم بهذا الالتزام. اختاروا ملزما به.',
    "Ce partenaire n'est pas tenu par cet engagement. Choisissez-en un qui l'est.",
    'This partner does not owe this commitment. Choose one that does.',
  ],
  'referral.serves_no_files': [
    'هذا الالتزام لا يخص أشخاصا بعينهم فلا يحال إليه ملف.',
    'Cet engagement ne sert pas de dossier en particulier.',
    'This commitment serves nobody in particular: no file is referred to it.',
  ],
  'referral.amount_missing': [
    'اكتبوا المبلغ المطلوب بالدرهم.',
    'Indiquez le montant demandé, en dirhams.',
    'Give the amount asked for, in dirhams.',
  ],
  'referral.amount_not_positive': [
    'يجب أن يكون المبلغ أكبر من الصفر.',
    'Le montant doit dépasser zéro.',
    'The amount must be more than zero.',
  ],
  'referral.amount_above_ceiling': [
    'المبلغ يتجاوز السقف المحدد لكل ملف. اكتبوا مبلغا أقل.',
    'Le montant dépasse le plafond par dossier. Indiquez-en un plus bas.',
    'The amount is above the ceiling for one file. Give a lower one.',
  ],
  'referral.decline_other_needs_note': [
    'اكتبوا توضيحا: تقرؤه النيابة لتشرحه للأسرة.',
    "Précisez le motif : la délégation l'expliquera à la famille.",
    'Explain the reason: the delegation will tell the family.',
  ],
  'referral.cancel_other_needs_note': [
    'اكتبوا توضيحا لسبب الإلغاء.',
    "Précisez le motif de l'annulation.",
    'Explain why it is cancelled.',
  ],
  'enterprise.already_recorded': [
    'سجلت مقاولة لهذا الملف من قبل.',
    'Une entreprise est déjà notée pour ce dossier.',
    'An enterprise is already recorded for this file.',
  ],
  'enterprise.founded_in_the_future': [
    'تاريخ الإحداث لا يتجاوز اليوم.',
    'La date de création ne peut pas être à venir.',
    'The founding date cannot be in the future.',
  ],
  'enterprise.follow_up_done': [
    'سجلت هذه المتابعة من قبل.',
    'Ce suivi est déjà noté.',
    'This follow-up is already recorded.',
  ],
  'enterprise.no_follow_up_left': [
    'لم تبق متابعة لهذه المقاولة.',
    'Il ne reste pas de suivi pour cette entreprise.',
    'No follow-up is left for this enterprise.',
  ],
  'enterprise.followed_up_in_the_future': [
    'تاريخ المتابعة لا يتجاوز اليوم.',
    'La date du suivi ne peut pas être à venir.',
    'The date of the follow-up cannot be in the future.',
  ],
  'enterprise.followed_up_before_founding': [
    'تاريخ المتابعة يسبق إحداث المقاولة. صححوه.',
    "Le suivi précède la création de l'entreprise. Corrigez la date.",
    'The follow-up is before the enterprise was founded. Correct the date.',
  ],
  'enterprise.record_not_yours': [
    'تسجيل المقاولات من صلاحية نيابة المستفيد.',
    'Seule la délégation du bénéficiaire note une entreprise.',
    "Only the beneficiary's delegation records an enterprise.",
  ],
};
