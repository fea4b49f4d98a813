import { defineTexts } from '../i18n/texts.js';

export const signInTexts = defineTexts('sign_in', {
  ar: {
    title: 'تسجيل الدخول',
    email: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    submit: 'الدخول إلى المنصة',
    email_needed: 'اكتبوا بريدكم الإلكتروني.',
    password_needed: 'اكتبوا كلمة المرور.',
    demo: 'حسابات للتجربة',
    demo_text: 'أشخاص ومعطيات من نسج الخيال. اختاروا دورا للدخول به.',
    show: 'إظهار كلمة المرور',
    hide: 'إخفاء كلمة المرور',
    promise: 'التزامات الشركاء، ومن يحتاجها، وما أثمرته: خيط واحد من البداية إلى النهاية.',
  },
  fr: {
    title: 'Se connecter',
    email: 'Adresse électronique',
    password: 'Mot de passe',
    submit: 'Entrer sur la plateforme',
    email_needed: 'Saisissez votre adresse électronique.',
    password_needed: 'Saisissez votre mot de passe.',
    demo: 'Comptes de démonstration',
    demo_text: 'Personnes et données inventées. Choisissez un rôle pour entrer.',
    show: 'Montrer le mot de passe',
    hide: 'Cacher le mot de passe',
    promise:
      "Ce que les partenaires ont promis, qui en a besoin, ce qui en est né : un seul fil, d'un bout à l'autre.",
  },
  en: {
    title: 'Sign in',
    email: 'E-mail address',
    password: 'Password',
    submit: 'Enter the hub',
    email_needed: 'Type your e-mail address.',
    password_needed: 'Type your password.',
    demo: 'Demo accounts',
    demo_text: 'Invented people and data. Choose a role to enter with.',
    show: 'Show the password',
    hide: 'Hide the password',
    promise: 'What partners promised, who needs it, and what came of it: one thread from end to end.',
  },
});
