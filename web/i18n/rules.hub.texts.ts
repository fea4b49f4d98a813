import type { Sentences } from './sentence.js';

/** Sessions, people, invitations, tokens and requests. */
export const hubRules: Sentences = {
  'sign_in.refused': [
    'البريد الإلكتروني أو كلمة المرور غير صحيحين. تحققوا منهما ثم أعيدوا المحاولة.',
    "L'adresse électronique ou le mot de passe est inexact. Vérifiez-les, puis réessayez.",
    'The e-mail address or the password is not right. Check both and try again.',
  ],
  'sign_in.too_many_tries': [
    'محاولات كثيرة. انتظروا {{minutes}} دقيقة قبل محاولة جديدة.',
    'Trop de tentatives. Attendez {{minutes}} minutes avant de réessayer.',
    'Too many attempts. Wait {{minutes}} minutes before you try again.',
  ],
  'session.ended': [
    'انتهت جلستكم. سجلوا الدخول من جديد؛ ما كتبتموه محفوظ.',
    'Votre session est terminée. Reconnectez-vous ; votre saisie est gardée.',
    'Your session has ended. Sign in again; what you typed is kept.',
  ],
  'request.foreign_origin': [
    'رفض الطلب لأنه لم يصدر من صفحات المنصة. افتحوا المنصة من عنوانها.',
    'La demande ne vient pas des pages de la plateforme. Ouvrez-la par son adresse.',
    'The request did not come from the pages of the hub. Open the hub by its address.',
  ],
  'request.too_many': [
    'طلبات كثيرة في وقت وجيز. انتظروا دقيقة ثم أعيدوا المحاولة.',
    'Trop de demandes en peu de temps. Attendez une minute, puis réessayez.',
    'Too many requests in a short time. Wait a minute, then try again.',
  ],
  'request.unknown_document': [
    'صدرت نسخة جديدة من المنصة منذ فتح هذه الصفحة. أعيدوا تحميلها.',
    'La plateforme a changé depuis que cette page est ouverte. Rechargez-la.',
    'The hub has changed since this page was opened. Load it again.',
  ],
  'request.text_needs_token': [
    'لا تقبل المنصة من المتصفح إلا طلبات صفحاتها. أعيدوا تحميل الصفحة، أو استعملوا مفتاحا لأداة خارجية.',
    "D'un navigateur, seules les demandes de ces pages sont admises. Rechargez la page, ou prenez un jeton pour un outil.",
    'From a browser only the requests of these pages are answered. Load the page again, or use a token for a tool.',
  ],
  'rate_limit.spent': [
    'استنفدتم رصيد الطلبات ({{limit}} نقطة). انتظروا {{seconds}} ثانية، أو اطلبوا صفحات أقصر ولوائح أقل في كل مرة.',
    'Votre réserve de {{limit}} points est épuisée. Attendez {{seconds}} s, ou demandez des pages plus courtes et moins de listes à la fois.',
    'Your budget of {{limit}} points is spent. Wait {{seconds}} s, or ask for shorter pages and fewer lists at a time.',
  ],
  'query.too_costly': [
    'قد يشمل هذا الطلب أكثر من {{limit}} عنصر. اطلبوا صفحات أقصر، أو كل لائحة على حدة.',
    'Cette demande toucherait plus de {{limit}} éléments. Demandez des pages plus courtes, ou une liste à la fois.',
    'This could touch more than {{limit}} things. Ask for shorter pages, or for one list at a time.',
  ],
  'query.too_many_fields': [
    'يطلب هذا أكثر من {{limit}} حقل. وزعوه على عدة طلبات.',
    'La demande dépasse {{limit}} champs. Répartissez-la sur plusieurs.',
    'This asks for more than {{limit}} fields. Spread it over several requests.',
  ],
  'query.too_deep': [
    'يتجاوز عمق الطلب {{limit}} مستوى. اطلبوا الداخل بمعرفه في طلب ثان.',
    'La demande dépasse {{limit}} niveaux. Demandez le reste par son identifiant, à part.',
    'This is nested deeper than {{limit}} levels. Ask for the inner part by its id, in a second request.',
  ],
  'mutation.too_many_fields': [
    'أكثر من {{limit}} إجراءات في طلب واحد. وزعوها على عدة طلبات.',
    'Plus de {{limit}} actions à la fois. Répartissez-les sur plusieurs demandes.',
    'More than {{limit}} actions at once. Spread them over several requests.',
  ],
  'mutation.one_sign_in_only': [
    'دخول واحد في كل طلب.',
    'Une seule connexion par demande.',
    'One sign-in a request.',
  ],
  'nodes.too_many': [
    'أكثر من {{limit}} معرف في طلب واحد. وزعوها على عدة طلبات.',
    'Plus de {{limit}} identifiants à la fois. Répartissez-les sur plusieurs demandes.',
    'More than {{limit}} ids at once. Spread them over several requests.',
  ],
  'subscription.too_many': [
    'أكثر من {{limit}} متابعة مفتوحة. أغلقوا نوافذ لا تحتاجونها.',
    'Plus de {{limit}} suivis ouverts. Fermez des fenêtres dont vous ne vous servez pas.',
    'More than {{limit}} subscriptions are open. Close windows you do not need.',
  ],
  'request.too_slow': [
    'استغرق الطلب وقتا طويلا فأوقف. ضيقوا البحث ثم أعيدوا المحاولة.',
    "La demande a pris trop de temps et s'est arrêtée. Restreignez-la, puis réessayez.",
    'The request took too long and was stopped. Narrow it and try again.',
  ],
  'read.too_slow': [
    'استغرقت القراءة وقتا طويلا فأوقفت. ضيقوا البحث ثم أعيدوا المحاولة.',
    "La lecture a pris trop de temps et s'est arrêtée. Restreignez-la, puis réessayez.",
    'Reading took too long and was stopped. Narrow it and try again.',
  ],
  already_exists: [
    'هذا العنصر مسجل من قبل. ابحثوا عنه في اللائحة.',
    'Cet élément est déjà enregistré. Cherchez-le dans la liste.',
    'This is recorded already. Look for it in the list.',
  ],
  'idempotency.key_reused': [
    'سبق إرسال طلب مختلف بالمفتاح نفسه. أعيدوا تحميل الصفحة قبل المحاولة.',
    'Une autre demande est déjà partie avec cette clé. Rechargez la page avant de réessayer.',
    'Another request was sent with this key. Load the page again before you retry.',
  ],
  'province.unknown': [
    'الرمز {{code}} ليس رمز عمالة أو إقليم. اختاروا من اللائحة.',
    "Le code {{code}} n'est celui d'aucune province ou préfecture. Choisissez dans la liste.",
    'No province or prefecture has the code {{code}}. Choose one from the list.',
  ],
  'person.email_taken': [
    'هذا البريد الإلكتروني لشخص آخر في المنصة. استعملوا بريدا آخر.',
    "Cette adresse est celle d'une autre personne. Prenez-en une autre.",
    'Someone else signs in with this address. Use another.',
  ],
  'person.roles_do_not_fit': [
    'هذه الأدوار لا توافق الجهة التي يعمل بها الشخص. عدلوا الأدوار أو الجهة.',
    "Ces rôles ne conviennent pas à l'organisme de la personne. Changez les rôles ou l'organisme.",
    'These roles do not fit where the person works. Change the roles or the place.',
  ],
  'person.not_signed_in': [
    'يلزم تسجيل الدخول لهذا الإجراء.',
    'Il faut être connecté pour cela.',
    'This needs you to be signed in.',
  ],
  'invitation.make_not_yours': [
    'دعوة الأشخاص من صلاحية مدير الحساب. اطلبوها منه.',
    "Seul l'administrateur invite des personnes. Demandez-le-lui.",
    'Only an administrator invites people. Ask them to.',
  ],
  'invitation.void': [
    'هذه الدعوة مستعملة أو مسحوبة أو انقضى أجلها. اطلبوا دعوة جديدة.',
    'Cette invitation a servi, a été retirée ou a expiré. Demandez-en une nouvelle.',
    'This invitation was used, taken back or has expired. Ask for a new one.',
  ],
  'invitation.revoke_accepted': [
    'قبلت هذه الدعوة فلم يعد سحبها ممكنا. يمكن إزالة الشخص من لائحة الأشخاص.',
    'Cette invitation est acceptée et ne peut plus être retirée. La personne peut être retirée de la liste.',
    'This invitation was accepted and cannot be taken back. The person can be removed instead.',
  ],
  'invitation.two_places': [
    'لا يعمل الشخص لدى شريك ونيابة معا. اختاروا جهة واحدة.',
    "Une personne n'est pas à la fois chez un partenaire et dans une délégation. Choisissez.",
    'A person works for a partner or a delegation, not both. Choose one.',
  ],
  'token.create_not_yours': [
    'لا تنشأ المفاتيح إلا من طرف شخص مسجل الدخول.',
    'Seule une personne connectée crée un jeton.',
    'Only a person who is signed in creates a token.',
  ],
  'token.expiry_out_of_bounds': [
    'تاريخ الانتهاء خارج الحدود: {{days}} يوما على الأكثر من اليوم.',
    "L'échéance sort des limites : {{days}} jours au plus à partir d'aujourd'hui.",
    'The expiry is out of bounds: at most {{days}} days from today.',
  ],
  'token.scope_missing': [
    'هذا المفتاح لا يشمل هذا الاستعمال.',
    'Ce jeton ne couvre pas cet usage.',
    'This token does not cover this use.',
  ],
  'token.void': [
    'هذا المفتاح ملغى أو منتهي الصلاحية.',
    'Ce jeton est révoqué ou expiré.',
    'This token is revoked or expired.',
  ],
  'insight.coverage_not_yours': [
    'التغطية لا تعرض إلا على مصالح المندوبية.',
    'La couverture est réservée aux services du Haut-Commissariat.',
    "Coverage is for the commission's own people.",
  ],
  'figures.year_out_of_bounds': [
    'لا أرقام لهذه السنة. اختاروا سنة بين {{from}} و{{until}}.',
    'Pas de chiffres pour cette année. Choisissez entre {{from}} et {{until}}.',
    'There are no figures for this year. Choose between {{from}} and {{until}}.',
  ],
};
