import { LegalForm, Sector } from '../partners/programme.rules.js';

export interface DemoProject {
  readonly ar: string;
  readonly fr: string;
  readonly sector: Sector;
  readonly legalForm: LegalForm;
}

const idea = (ar: string, fr: string, sector: Sector, legalForm: LegalForm): DemoProject => ({
  ar,
  fr,
  sector,
  legalForm,
});
const { TRADE, SERVICES, AGRICULTURE, CRAFTS, TRANSPORT, EDUCATION } = Sector;
const { SELF_EMPLOYED, SOLE_PROPRIETORSHIP, COMPANY_ONE_PARTNER, COMPANY, COOPERATIVE, ASSOCIATION } =
  LegalForm;

/** What people of the demo want to found. */
export const DEMO_PROJECTS: readonly DemoProject[] = [
  idea('ورشة لصناعة الجلد', 'Atelier de maroquinerie', CRAFTS, COOPERATIVE),
  idea('ورشة للنجارة الفنية', 'Atelier de menuiserie d’art', CRAFTS, SOLE_PROPRIETORSHIP),
  idea('نسيج الزرابي التقليدية', 'Tissage de tapis traditionnels', CRAFTS, COOPERATIVE),
  idea('ورشة للخياطة والطرز', 'Atelier de couture et de broderie', CRAFTS, SELF_EMPLOYED),
  idea('صناعة الفخار والخزف', 'Poterie et céramique', CRAFTS, SELF_EMPLOYED),
  idea('محل لبيع المواد الغذائية', 'Commerce d’alimentation', TRADE, SOLE_PROPRIETORSHIP),
  idea('متجر للأجهزة المعلوماتية', 'Vente de matériel informatique', TRADE, COMPANY_ONE_PARTNER),
  idea('بيع مواد البناء', 'Négoce de matériaux de construction', TRADE, COMPANY),
  idea('متجر إلكتروني للمنتجات المحلية', 'Boutique en ligne de produits du terroir', TRADE, SELF_EMPLOYED),
  idea('صيانة الهواتف والحواسيب', 'Réparation de téléphones et d’ordinateurs', SERVICES, SELF_EMPLOYED),
  idea('مقهى ومطعم صغير', 'Café-restaurant', SERVICES, COMPANY_ONE_PARTNER),
  idea('مقاولة للتنظيف والبستنة', 'Entreprise de nettoyage et de jardinage', SERVICES, COMPANY),
  idea('مكتب للدراسات الطبوغرافية', 'Cabinet de topographie', SERVICES, COMPANY_ONE_PARTNER),
  idea('دار ضيافة قروية', 'Maison d’hôtes rurale', SERVICES, SOLE_PROPRIETORSHIP),
  idea('تربية النحل وإنتاج العسل', 'Apiculture et production de miel', AGRICULTURE, COOPERATIVE),
  idea('تربية الماعز وإنتاج الجبن', 'Élevage caprin et fromagerie', AGRICULTURE, COOPERATIVE),
  idea('زراعة النباتات العطرية', 'Culture de plantes aromatiques', AGRICULTURE, COOPERATIVE),
  idea('ضيعة صغيرة للخضر', 'Petite exploitation maraîchère', AGRICULTURE, SELF_EMPLOYED),
  idea('نقل البضائع بشاحنة صغيرة', 'Transport de marchandises léger', TRANSPORT, SELF_EMPLOYED),
  idea('النقل المدرسي', 'Transport scolaire', TRANSPORT, COMPANY_ONE_PARTNER),
  idea('توصيل الطلبيات', 'Livraison de colis', TRANSPORT, SELF_EMPLOYED),
  idea('روض للأطفال', 'Crèche et jardin d’enfants', EDUCATION, COMPANY),
  idea(
    'مركز للدعم المدرسي واللغات',
    'Centre de soutien scolaire et de langues',
    EDUCATION,
    COMPANY_ONE_PARTNER,
  ),
  idea('جمعية لمحو الأمية', 'Association d’alphabétisation', EDUCATION, ASSOCIATION),
];
