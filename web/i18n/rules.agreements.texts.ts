import type { Sentences } from './sentence.js';

/** Agreements, clauses, terms, signatures, committees and obligations. */
export const agreementRules: Sentences = {
  'agreement.changed': [
    'غيّر شخص آخر هذه الاتفاقية قبلكم. اطلعوا على ما تغير ثم قرروا.',
    'Une autre personne a modifié cette convention. Voyez ce qui a changé, puis décidez.',
    'Someone else changed this agreement. See what changed, then decide.',
  ],
  'agreement.draft_not_yours': [
    'صياغة الاتفاقيات من صلاحية المفاوضين.',
    'Seuls les négociateurs rédigent des conventions.',
    'Only negotiators draft agreements.',
  ],
  'agreement.commission_party_not_yours': [
    'لا يمكنكم التعاقد إلا باسم مصلحتكم. اختاروها طرفا.',
    'Vous ne pouvez engager que votre propre service. Choisissez-le comme partie.',
    'You can only commit your own office. Choose it as the party.',
  ],
  'agreement.without_partner': [
    'تلزم الاتفاقية شريكا واحدا على الأقل. أضيفوه.',
    'Il faut au moins un partenaire. Ajoutez-le.',
    'An agreement needs at least one partner. Add one.',
  ],
  'agreement.fewer_than_two_parties': [
    'تلزم الاتفاقية طرفين على الأقل. أضيفوا الطرف الناقص.',
    'Il faut au moins deux parties. Ajoutez celle qui manque.',
    'An agreement needs two parties or more. Add the one that is missing.',
  ],
  'agreement.parties_fixed': [
    'لا تتغير الأطراف بعد بدء التفاوض.',
    'Les parties ne changent plus une fois la négociation ouverte.',
    'Parties no longer change once negotiation has begun.',
  ],
  'agreement.party_is_debtor': [
    'على هذا الطرف التزامات في أحد البنود. أزيلوها من البند أولا.',
    "Une clause met des engagements à la charge de cette partie. Retirez-les d'abord.",
    'A clause places commitments on this party. Take them out first.',
  ],
  'agreement.parent_not_framework': [
    'لا تندرج الاتفاقية الخاصة إلا تحت اتفاقية إطار. اختاروا غيرها.',
    'Une convention spécifique se rattache à une convention-cadre. Choisissez-en une.',
    'A specific agreement hangs from a framework agreement. Choose one.',
  ],
  'agreement.amendment_names_its_base': [
    'يحدد الملحق التعديلي الاتفاقية التي يعدلها، ولا يحددها غيره.',
    'Un avenant nomme la convention qu’il modifie, et lui seul.',
    'An amendment names the agreement it amends, and only an amendment does.',
  ],
  'agreement.amendment_of_other_parties': [
    'أطراف الملحق التعديلي هي أطراف الاتفاقية نفسها.',
    'Un avenant a les mêmes parties que sa convention.',
    'An amendment has the same parties as its agreement.',
  ],
  'agreement.amends_an_amendment': [
    'لا يعدل ملحق تعديلي ملحقا آخر. اختاروا الاتفاقية الأصل.',
    "Un avenant ne modifie pas un autre avenant. Choisissez la convention d'origine.",
    'An amendment does not amend another. Choose the original agreement.',
  ],
  'agreement.base_not_in_force': [
    'لا تعدل إلا اتفاقية سارية المفعول.',
    'Seule une convention en vigueur peut être modifiée.',
    'Only an agreement in force can be amended.',
  ],
  'agreement.national_or_provinces': [
    'النطاق وطني أو محدد بأقاليم، لا هما معا. اختاروا أحدهما.',
    'Le champ est national ou limité à des provinces. Choisissez.',
    'The scope is national or by provinces, one of the two. Choose.',
  ],
  'agreement.notice_longer_than_term': [
    'أجل الإشعار أطول من مدة الاتفاقية. قصروه.',
    'Le préavis dépasse la durée de la convention. Réduisez-le.',
    'The notice is longer than the term. Shorten it.',
  ],
  'agreement.notice_without_tacit_renewal': [
    'لا أجل للإشعار إلا مع التجديد الضمني.',
    'Un préavis suppose la tacite reconduction.',
    'A notice period goes with tacit renewal only.',
  ],
  'agreement.renewal_without_term': [
    'لا تجديد لاتفاقية غير محددة المدة. حددوا المدة أو احذفوا التجديد.',
    'Sans durée, pas de renouvellement. Fixez une durée ou ôtez le renouvellement.',
    'Without a term there is no renewal. Give a term or drop the renewal.',
  ],
  'agreement.without_clauses': [
    'لا بنود في هذه الاتفاقية بعد. أضيفوا بندا واحدا على الأقل.',
    "Cette convention n'a pas encore de clause. Ajoutez-en une.",
    'This agreement has no clause yet. Add one.',
  ],
  'agreement.clauses_not_agreed': [
    'لم يتفق جميع الأطراف على جميع البنود بعد. اطلعوا على البنود العالقة.',
    "Toutes les parties n'ont pas encore accepté toutes les clauses. Voyez celles qui bloquent.",
    'Not every party has agreed to every clause yet. See those that block.',
  ],
  'agreement.digest_differs': [
    'النص الذي قرأتموه ليس النص المتفق عليه. أعيدوا فتحه واقرؤوه قبل التوقيع.',
    "Le texte lu n'est pas le texte convenu. Rouvrez-le et relisez-le avant de signer.",
    'The text you read is not the agreed text. Open it again and read it before you sign.',
  ],
  'agreement.already_signed': [
    'سبق أن وقع طرفكم هذه الاتفاقية.',
    'Votre partie a déjà signé cette convention.',
    'Your party has signed this agreement already.',
  ],
  'agreement.effective_date_not_reached': [
    'لم يحل تاريخ الدخول حيز التنفيذ بعد.',
    "La date d'entrée en vigueur n'est pas encore atteinte.",
    'The effective date has not come yet.',
  ],
  'agreement.closed_to_accession': [
    'هذه الاتفاقية غير مفتوحة للانضمام.',
    "Cette convention n'est pas ouverte à l'adhésion.",
    'This agreement is not open to accession.',
  ],
  'agreement.notice_already_given': [
    'سبق توجيه الإشعار بعدم التجديد.',
    'Le préavis a déjà été donné.',
    'Notice has been given already.',
  ],
  'agreement.terminated_in_the_future': [
    'تاريخ الفسخ في المستقبل. اختاروا تاريخ اليوم أو ما قبله.',
    "La résiliation ne peut être datée dans le futur. Choisissez au plus tard aujourd'hui.",
    'A termination cannot be dated ahead. Choose today or earlier.',
  ],
  'agreement.terminated_before_entry_into_force': [
    'تاريخ الفسخ سابق للدخول حيز التنفيذ. صححوا التاريخ.',
    "La résiliation précède l'entrée en vigueur. Corrigez la date.",
    'The termination is before the entry into force. Correct the date.',
  ],
  'clause.changed': [
    'غيّر شخص آخر هذا البند قبلكم. اطلعوا على ما تغير ثم قرروا.',
    'Une autre personne a modifié cette clause. Voyez ce qui a changé, puis décidez.',
    'Someone else changed this clause. See what changed, then decide.',
  ],
  'clause.newer_revision': [
    'وردت صيغة أحدث لهذا البند ({{number}}). اقرؤوها قبل إبداء الرأي؛ ما كتبتموه محفوظ.',
    "Une révision plus récente ({{number}}) est arrivée. Lisez-la d'abord ; votre saisie est gardée.",
    'A newer revision ({{number}}) came first. Read it before you answer; what you typed is kept.',
  ],
  'clause.digest_differs': [
    'النص الذي قرأتموه ليس الصيغة الأخيرة. أعيدوا قراءتها قبل الموافقة.',
    "Le texte lu n'est pas la dernière révision. Relisez-la avant d'accepter.",
    'The text you read is not the newest revision. Read it before you agree.',
  ],
  'clause.without_text': [
    'اكتبوا نص البند بلغة واحدة على الأقل.',
    'Rédigez la clause dans une langue au moins.',
    'Write the clause in at least one language.',
  ],
  'clause.text_frozen': [
    'النص متفق عليه ومجمد. لا يتغير إلا بملحق تعديلي.',
    'Le texte est convenu et figé. Seul un avenant peut le changer.',
    'The text is agreed and frozen. Only an amendment can change it.',
  ],
  'clause.not_yet_in_negotiation': [
    'لم يبدأ التفاوض بعد. افتحوه أولا.',
    "La négociation n'est pas encore ouverte. Ouvrez-la d'abord.",
    'Negotiation has not begun. Open it first.',
  ],
  'clause.already_agreed_to': [
    'سبق أن وافق طرفكم على هذه الصيغة.',
    'Votre partie a déjà accepté cette révision.',
    'Your party has agreed to this revision already.',
  ],
  'clause.already_objected_to': [
    'سبق أن اعترض طرفكم على هذه الصيغة.',
    'Votre partie a déjà objecté à cette révision.',
    'Your party has objected to this revision already.',
  ],
  'clause.agreed_to_by_another': [
    'وافق طرف آخر على هذا البند فلا يحذف. اقترحوا صيغة جديدة.',
    'Une autre partie a accepté cette clause : elle ne se retire plus. Proposez une révision.',
    'Another party agreed to this clause, so it stays. Propose a revision instead.',
  ],
  'clause.proposed_by_another': [
    'اقترح هذا البند طرف آخر. يمكنكم الاعتراض أو تقديم مقترح مضاد.',
    'Cette clause vient d’une autre partie. Vous pouvez objecter ou contre-proposer.',
    'Another party proposed this clause. You can object or counter it.',
  ],
  'clause.removed': ['حذف هذا البند.', 'Cette clause a été retirée.', 'This clause was removed.'],
  'clause.superseded_twice': [
    'بند آخر في هذا الملحق يعدل البند نفسه. أبقوا على أحدهما.',
    'Une autre clause de cet avenant remplace déjà celle-ci. Gardez-en une.',
    'Another clause of this amendment replaces the same one. Keep one.',
  ],
  'clause.supersedes_outside_amendment': [
    'لا يحل بند محل آخر إلا في ملحق تعديلي.',
    "Une clause n'en remplace une autre que dans un avenant.",
    'A clause replaces another only in an amendment.',
  ],
  'signature.one_person_for_two_parties': [
    'وقعتم عن طرف آخر في هذه الاتفاقية. يوقع عن كل طرف شخص مختلف.',
    'Vous avez déjà signé pour une autre partie. Chaque partie a son propre signataire.',
    'You signed for another party. Each party has a signatory of its own.',
  ],
  'signature.in_the_future': [
    'تاريخ التوقيع في المستقبل. صححوه.',
    'La signature est datée dans le futur. Corrigez la date.',
    'The signature is dated ahead. Correct the date.',
  ],
  'accession.already_a_party': [
    'هذا الشريك طرف في الاتفاقية من قبل.',
    'Ce partenaire est déjà partie à la convention.',
    'This partner is a party already.',
  ],
  'accession.in_the_future': [
    'تاريخ الانضمام في المستقبل. صححوه.',
    "L'adhésion est datée dans le futur. Corrigez la date.",
    'The accession is dated ahead. Correct the date.',
  ],
  'accession.before_entry_into_force': [
    'تاريخ الانضمام سابق للدخول حيز التنفيذ. صححوه.',
    "L'adhésion précède l'entrée en vigueur. Corrigez la date.",
    'The accession is before the entry into force. Correct the date.',
  ],
  'term.ages_reversed': [
    'السن الأدنى أكبر من الأقصى. صححوهما.',
    "L'âge minimal dépasse l'âge maximal. Corrigez-les.",
    'The least age is above the greatest. Correct them.',
  ],
  'term.counted_without_unit': [
    'حددوا ما يعد: مقاعد أو حصص أو دراسات أو ملفات.',
    'Dites ce qui est compté : places, séances, études ou dossiers.',
    'Say what is counted: seats, sessions, studies or files.',
  ],
  'term.debtor_not_a_party': [
    'الملتزم ليس طرفا في الاتفاقية. اختاروا أحد الأطراف.',
    "Le débiteur n'est pas partie à la convention. Choisissez une partie.",
    'The debtor is not a party to the agreement. Choose a party.',
  ],
  'term.without_debtor': [
    'حددوا الطرف الملتزم.',
    "Dites quelle partie s'engage.",
    'Say which party owes this.',
  ],
  'term.national_or_provinces': [
    'الالتزام وطني أو محدد بأقاليم، لا هما معا.',
    "L'engagement est national ou limité à des provinces.",
    'A commitment is national or by provinces, one of the two.',
  ],
  'term.per_province_nationally': [
    'لا حصة لكل إقليم في التزام وطني. حددوا الأقاليم.',
    'Un quota par province suppose des provinces nommées.',
    'A quota by province needs provinces to be named.',
  ],
  'term.not_of_this_measure': [
    'هذه القيمة لا تخص طريقة القياس المختارة. احذفوها أو غيروا القياس.',
    'Cette valeur ne va pas avec la mesure choisie. Ôtez-la ou changez de mesure.',
    'This value does not go with the chosen measure. Drop it or change the measure.',
  ],
  'committee.none': [
    'لا لجنة تتبع لهذه الاتفاقية بعد. أحدثوها أولا.',
    "Cette convention n'a pas encore de comité de suivi. Créez-le d'abord.",
    'This agreement has no follow-up committee yet. Set it up first.',
  ],
  'committee.not_in_force': [
    'لا تجتمع لجنة التتبع إلا والاتفاقية سارية المفعول.',
    'Le comité ne se réunit que si la convention est en vigueur.',
    'The committee meets only while the agreement is in force.',
  ],
  'committee.convene_not_yours': [
    'دعوة لجنة التتبع من صلاحية المصالح المركزية أو طرف في الاتفاقية.',
    'Seuls le siège ou une partie convoquent le comité.',
    'Only headquarters or a party convenes the committee.',
  ],
  'committee.met_in_the_future': [
    'تاريخ الاجتماع في المستقبل. يسجل المحضر بعد الاجتماع.',
    'La réunion est datée dans le futur. Le procès-verbal vient après.',
    'The meeting is dated ahead. Minutes are recorded after it.',
  ],
  'committee.met_twice_on_one_day': [
    'سبق تسجيل اجتماع في هذا اليوم. أضيفوا إلى محضره.',
    'Une réunion est déjà enregistrée ce jour-là. Complétez son procès-verbal.',
    'A meeting is recorded on this day already. Add to its minutes.',
  ],
  'obligation.fulfilled_in_the_future': [
    'تاريخ التنفيذ في المستقبل. صححوه.',
    "L'exécution est datée dans le futur. Corrigez la date.",
    'The fulfilment is dated ahead. Correct the date.',
  ],
};
