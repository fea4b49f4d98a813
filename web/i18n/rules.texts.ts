import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { isolate, locales } from './locale.js';
import { agreementRules } from './rules.agreements.texts.js';
import { fileRules } from './rules.files.texts.js';
import { referralRules } from './rules.referrals.texts.js';
import { hubRules } from './rules.hub.texts.js';
import type { Sentences } from './sentence.js';

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
const codes: Sentences = {
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

/** A step that the present state forbids, and an action of another role: said without a sentence for each. */
const patterns: Sentences = {
  from_state: [
    'لا يمكن هذا الإجراء والحالة الآن: {{state}}.',
    "Cette action n'est pas possible dans l'état actuel : {{state}}.",
    'This is not possible in the present state: {{state}}.',
  ],
};

for (const [place, locale] of locales.entries()) {
  for (const sentences of [codes, patterns, hubRules, agreementRules, fileRules, referralRules]) {
    const flat = Object.fromEntries(Object.entries(sentences).map(([key, texts]) => [key, texts[place]]));
    i18next.addResourceBundle(locale, 'rules', flat, true, true);
  }
}

type Explained = Pick<Fault, 'rule'> & Partial<Pick<Fault, 'code' | 'params'>>;

/** `referral.accept_from_declined` names the state that forbids the step; its word is in the glossary. */
function stateOf(rule: string): string | null {
  const [, noun, state] = /^(\w+)\.\w+_from_(\w+?)$/.exec(rule) ?? [];
  const key = `${noun}_state.${state?.toUpperCase()}`;
  return i18next.exists(key, { ns: 'words' }) ? i18next.t(key, { ns: 'words' }) : null;
}

const codeOf = (rule: string): string => (rule.endsWith('_not_yours') ? 'NOT_ALLOWED' : 'RULE_BROKEN');

/** The rule's own sentence; without one, the state's or its code's; never an internal text. */
export function explain({ rule, code = codeOf(rule), params = {} }: Explained): string {
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(params)) {
    values[key] = typeof value === 'number' ? value : isolate(String(value ?? ''));
  }
  const ns = { ns: 'rules' };
  if (i18next.exists(rule, ns)) return i18next.t(rule, { ...ns, ...values });
  const state = stateOf(rule);
  if (state !== null) return i18next.t('from_state', { ...ns, state });
  return i18next.t(i18next.exists(code, ns) ? code : 'INTERNAL', ns);
}

/** `explain`, redrawn when the language changes. */
export function useRuleSentence(): (fault: Explained) => string {
  useTranslation('rules');
  return explain;
}
