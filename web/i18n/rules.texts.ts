import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { isolate, locales } from './locale.js';

/** What happened, what it means, and what to do next: العربية, français, English. */
type Sentence = readonly [ar: string, fr: string, en: string];

/**
 * A refusal as it reaches a screen: the server's closed codes, and two that arise on the way to it.
 * `path` leads to the offending value of the input.
 */
export interface Fault {
  readonly code: string;
  readonly rule: string;
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
  /** The request's correlation id, for a support call. */
  readonly trace: string | null;
}

/** When a rule has no sentence of its own yet, its code still says what to do. */
const codes: Readonly<Record<string, Sentence>> = {
  NOT_FOUND: [
    'هذا العنصر غير موجود أو ليس متاحا لكم. عودوا إلى اللائحة.',
    "Cet élément n'existe pas ou ne vous est pas accessible. Revenez à la liste.",
    'This does not exist or is not open to you. Go back to the list.',
  ],
  NOT_ALLOWED: [
    'دوركم لا يسمح بهذا الإجراء. اطلبوه ممن له الصلاحية في مؤسستكم.',
    'Votre rôle ne permet pas cette action. Demandez-la à une personne habilitée de votre organisme.',
    'Your role does not allow this. Ask someone in your organisation who may.',
  ],
  INVALID_INPUT: [
    'إحدى القيم غير مقبولة. صححوا الحقل المشار إليه ثم أعيدوا المحاولة.',
    "Une valeur n'est pas acceptée. Corrigez le champ signalé puis réessayez.",
    'A value is not accepted. Correct the marked field and try again.',
  ],
  RULE_BROKEN: [
    'الحالة الراهنة لا تسمح بهذا الإجراء. لم يتغير شيء؛ حدثوا الصفحة للاطلاع على آخر وضعية.',
    "L'état actuel ne permet pas cette action. Rien n'a changé ; actualisez pour voir la situation.",
    'The present state does not allow this. Nothing was changed; refresh to see where things stand.',
  ],
  CONFLICT: [
    'غيّر شخص آخر هذا العنصر قبلكم. ما كتبتموه محفوظ؛ اطلعوا على التغيير ثم قرروا.',
    'Une autre personne a modifié cet élément avant vous. Votre saisie est gardée ; voyez le changement, puis décidez.',
    'Someone else changed this before you. What you typed is kept; see the change, then decide.',
  ],
  UNAUTHENTICATED: [
    'انتهت جلستكم. سجلوا الدخول من جديد؛ ما كتبتموه محفوظ.',
    'Votre session est terminée. Reconnectez-vous ; votre saisie est gardée.',
    'Your session has ended. Sign in again; what you typed is kept.',
  ],
  LIMIT_EXCEEDED: [
    'طلبات كثيرة في وقت وجيز. انتظروا دقيقة ثم أعيدوا المحاولة.',
    'Trop de demandes en peu de temps. Attendez une minute, puis réessayez.',
    'Too many requests in a short time. Wait a minute, then try again.',
  ],
  CONNECTION: [
    'انقطع الاتصال بالمنصة. لم يضع شيء؛ أعيدوا المحاولة حين يعود الاتصال.',
    "La connexion à la plateforme est coupée. Rien n'est perdu ; réessayez dès son retour.",
    'The hub cannot be reached. Nothing was lost; try again once the connection is back.',
  ],
  INTERNAL: [
    'وقع خطأ لدينا. لم يضع شيء؛ أعيدوا المحاولة، وإن تكرر فاتصلوا بالدعم.',
    "Une erreur s'est produite chez nous. Rien n'est perdu ; réessayez, et prévenez le support si elle revient.",
    'Something failed on our side. Nothing was lost; try again, and tell support if it returns.',
  ],
};

/** One entry for each rule of the server. Values in braces come from the refusal's `params`. */
export const rules: Readonly<Record<string, Sentence>> = {
  'session.wrong_credentials': [
    'البريد الإلكتروني أو كلمة المرور غير صحيحين. تحققوا منهما ثم أعيدوا المحاولة.',
    "L'adresse électronique ou le mot de passe est inexact. Vérifiez-les, puis réessayez.",
    'The e-mail address or the password is not right. Check both and try again.',
  ],
  'session.too_many_attempts': [
    'محاولات كثيرة. انتظروا بضع دقائق قبل محاولة جديدة.',
    'Trop de tentatives. Attendez quelques minutes avant de réessayer.',
    'Too many attempts. Wait a few minutes before you try again.',
  ],
  'referral.answer_after_deadline': [
    'انقضى أجل الجواب عن هذه الإحالة، وعاد الحجز إلى الحصة.',
    'Le délai de réponse de cette mise en relation est passé ; la place est revenue au quota.',
    'The time to answer this referral has passed; the place went back to the allotment.',
  ],
  'allotment.exhausted': [
    'لم تبق أماكن في هذه الحصة. يمكن وضع الإحالة في لائحة الانتظار.',
    "Il ne reste plus de place dans ce quota. La mise en relation peut aller sur liste d'attente.",
    'No places are left in this allotment. The referral can join the waiting list.',
  ],
};

for (const [place, locale] of locales.entries()) {
  for (const sentences of [codes, rules]) {
    const flat = Object.fromEntries(Object.entries(sentences).map(([key, texts]) => [key, texts[place]]));
    i18next.addResourceBundle(locale, 'rules', flat, true, true);
  }
}

type Explained = Pick<Fault, 'rule'> & Partial<Pick<Fault, 'code' | 'params'>>;

/** The rule's own sentence; without one, its code's; never an internal text. */
export function useRuleSentence(): (fault: Explained) => string {
  const { t, i18n } = useTranslation('rules');
  return ({ rule, code = 'RULE_BROKEN', params = {} }) => {
    const values: Record<string, string | number> = {};
    for (const [key, value] of Object.entries(params)) {
      values[key] = typeof value === 'number' ? value : isolate(String(value ?? ''));
    }
    const known = [rule, code, 'INTERNAL'].find((key) => i18n.exists(key, { ns: 'rules' })) ?? 'INTERNAL';
    return t(known, values);
  };
}
