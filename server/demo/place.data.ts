import { PartnerKind } from '../partners/partner.entity.js';
import { DelegationKind } from '../territory/delegation.entity.js';

export interface DemoDelegation {
  readonly key: string;
  readonly kind: DelegationKind;
  readonly nameAr: string;
  readonly nameFr: string;
  readonly provinces: readonly string[];
}

const { REGIONAL, PROVINCIAL } = DelegationKind;

/** A field network for the demo: which office covers which provinces is invented, Oujda and Salé are named by agreements. */
export const DEMO_DELEGATIONS: readonly DemoDelegation[] = [
  office('oujda', REGIONAL, 'وجدة', 'Oujda', '411 113 533 275 265 381 167'),
  office('figuig', PROVINCIAL, 'فجيج', 'Figuig', '251'),
  office('sale', PROVINCIAL, 'سلا', 'Salé', '441'),
  office('rabat', REGIONAL, 'الرباط', 'Rabat', '421 281 291 481 491 501'),
  office('laayoune', REGIONAL, 'العيون', 'Laâyoune', '321 121 221 537'),
  office('dakhla', REGIONAL, 'الداخلة', 'Dakhla', '391 066'),
  office('guelmim', REGIONAL, 'كلميم', 'Guelmim', '261 071 473 521'),
  office('agadir', REGIONAL, 'أكادير', 'Agadir', '001 163 273 541 551 581'),
  office('marrakech', REGIONAL, 'مراكش', 'Marrakech', '351 041 161 191 211 427 431 585'),
  office('beni-mellal', REGIONAL, 'بني ملال', 'Béni Mellal', '091 081 255 301 311'),
  office('fes', REGIONAL, 'فاس', 'Fès', '231 061 131 171 271 451 531 561 591'),
  office('casablanca', REGIONAL, 'الدار البيضاء', 'Casablanca', '141 111 117 181 355 371 385 461 467'),
  office('errachidia', REGIONAL, 'الرشيدية', 'Errachidia', '201 363 401 577 587'),
  office('tetouan', REGIONAL, 'تطوان', 'Tétouan', '571 151 227 331 405 511 573'),
  office('al-hoceima', PROVINCIAL, 'الحسيمة', 'Al Hoceïma', '051'),
];

function office(
  key: string,
  kind: DelegationKind,
  nameAr: string,
  nameFr: string,
  provinces: string,
): DemoDelegation {
  const regional = kind === REGIONAL;
  return {
    key,
    kind,
    nameAr: `النيابة ${regional ? 'الجهوية' : 'الإقليمية'} ب${nameAr}`,
    nameFr: `Délégation ${regional ? 'régionale' : 'provinciale'} de ${nameFr}`,
    provinces: provinces.split(' '),
  };
}

export interface DemoPartner {
  readonly key: string;
  readonly kind: PartnerKind;
  readonly nameAr: string;
  readonly nameFr: string;
  readonly shortName: string;
}

/** Bodies that do not exist, beside those that the published agreements name. */
export const DEMO_PARTNERS: readonly DemoPartner[] = [
  {
    key: 'bank',
    kind: PartnerKind.BANK,
    nameAr: 'بنك المثال',
    nameFr: 'Banque de l’Exemple',
    shortName: 'BEX',
  },
  {
    key: 'training',
    kind: PartnerKind.TRAINING_CENTRE,
    nameAr: 'المركز النموذجي للتكوين',
    nameFr: 'Centre modèle de formation',
    shortName: 'CMF',
  },
  {
    key: 'employment',
    kind: PartnerKind.PUBLIC_ESTABLISHMENT,
    nameAr: 'الوكالة الافتراضية لإنعاش المبادرات',
    nameFr: 'Agence fictive de promotion des initiatives',
    shortName: 'AFPI',
  },
  {
    key: 'microcredit',
    kind: PartnerKind.ASSOCIATION,
    nameAr: 'جمعية البيان للقروض الصغرى',
    nameFr: 'Association Bayane de microcrédit',
    shortName: 'ABM',
  },
  {
    key: 'studies',
    kind: PartnerKind.CHAMBER,
    nameAr: 'غرفة التجارب المهنية للشرق',
    nameFr: 'Chambre d’essai des métiers de l’Oriental',
    shortName: 'CEMO',
  },
];
