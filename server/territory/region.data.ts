/** The twelve regions of the division of 2015: code, French name, Arabic name. */
export const REGIONS: readonly (readonly [string, string, string])[] = [
  ['01', 'Tanger-Tétouan-Al Hoceïma', 'طنجة-تطوان-الحسيمة'],
  ['02', "L'Oriental", 'الشرق'],
  ['03', 'Fès-Meknès', 'فاس-مكناس'],
  ['04', 'Rabat-Salé-Kénitra', 'الرباط-سلا-القنيطرة'],
  ['05', 'Béni Mellal-Khénifra', 'بني ملال-خنيفرة'],
  ['06', 'Casablanca-Settat', 'الدار البيضاء-سطات'],
  ['07', 'Marrakech-Safi', 'مراكش-آسفي'],
  ['08', 'Drâa-Tafilalet', 'درعة-تافيلالت'],
  ['09', 'Souss-Massa', 'سوس-ماسة'],
  ['10', 'Guelmim-Oued Noun', 'كلميم-واد نون'],
  ['11', 'Laâyoune-Sakia El Hamra', 'العيون-الساقية الحمراء'],
  ['12', 'Dakhla-Oued Ed-Dahab', 'الداخلة-وادي الذهب'],
];
