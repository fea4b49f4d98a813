/** Latin, Arabic-Indic and Persian digits as one number; spaces and points that group thousands do not cut it. */
function numbersIn(text: string): Set<string> {
  const western = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
  const found = western.match(/\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/g) ?? [];
  return new Set(
    found.map((number) => number.replace(/[ \u00a0\u202f]|\.(?=\d{3}(?!\d))/g, '').replace(',', '.')),
  );
}

/** Numbers that stand in one language only: most often a slip, and the prevailing language would decide. */
export function numbersApart(
  textAr: string | null | undefined,
  textFr: string | null | undefined,
): { onlyAr: readonly string[]; onlyFr: readonly string[] } {
  if (!textAr || !textFr) return { onlyAr: [], onlyFr: [] };
  const [ar, fr] = [numbersIn(textAr), numbersIn(textFr)];
  return {
    onlyAr: [...ar].filter((number) => !fr.has(number)),
    onlyFr: [...fr].filter((number) => !ar.has(number)),
  };
}
