/** Registers of invented people, as a delegation would bring them over. */

export type Row = Readonly<Record<string, string>>;

const SYLLABLES = [
  ...[['با', 'ba'] as const, ['مو', 'mou'] as const, ['ري', 'ri'] as const, ['سا', 'sa'] as const],
  ...[['لم', 'lem'] as const, ['دو', 'dou'] as const, ['كر', 'ker'] as const, ['في', 'fi'] as const],
  ...[['نا', 'na'] as const, ['زي', 'zi'] as const, ['حم', 'ham'] as const, ['طا', 'ta'] as const],
  ...[['جو', 'jou'] as const, ['بن', 'ben'] as const, ['قا', 'qa'] as const, ['شر', 'cher'] as const],
] as const;

/** A name that is like no other of another number. */
function named(number: number): readonly [string, string] {
  const parts = [0, 1, 2].map((word) =>
    [0, 1, 2].map((at) => SYLLABLES[Math.floor(mixed(number, word) / 16 ** at) % 16] ?? SYLLABLES[0]),
  );
  const written = (script: 0 | 1): string =>
    parts.map((word) => word.map((syllable) => syllable[script]).join('')).join(' ');
  return [written(0), written(1)];
}

/** A number that looks like chance, and is the same each time. */
function mixed(number: number, salt: number): number {
  const once = Math.imul(number + 1, 2_654_435_761) ^ Math.imul(salt + 1, 2_246_822_519);
  const twice = Math.imul(once ^ (once >>> 15), 3_266_489_917);
  return (twice ^ (twice >>> 13)) >>> 1;
}

/** One person, where not said otherwise; the number makes them somebody else. */
export function person(number: number, over: Row = {}): Row {
  const [nameAr, nameLatin] = named(number);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    province_code: '231',
    name_ar: nameAr,
    name_latin: nameLatin,
    born_on: `19${two(55 + (mixed(number, 3) % 45))}-${two(1 + (mixed(number, 4) % 12))}-${two(1 + (mixed(number, 5) % 28))}`,
    sex: number % 2 === 0 ? 'FEMALE' : 'MALE',
    phone: `06${String(10_000_000 + number)}`,
    email: '',
    address_ar: `حي السلام، رقم ${number % 90}`,
    tie: 'GRANDCHILD',
    member_card: `A-${number}`,
    national_id: `QX${number}`,
    education: 'VOCATIONAL',
    situation: 'UNEMPLOYED',
    disability: 'FALSE',
    low_income: 'TRUE',
    needs: 'TRAINING GRANT',
    stage: 'GUIDANCE',
    title_ar: 'ورشة خياطة',
    title_fr: 'Atelier de couture',
    sector: 'CRAFTS',
    legal_form: 'COOPERATIVE',
    partners: '3',
    summary: 'فكرة في بضع كلمات',
    consent_scopes: 'CONTACT PROJECT',
    consent_given_on: '2026-01-05',
    consent_how: 'formulaire signé',
    ...over,
  };
}

export const COLUMN_NAMES = Object.keys(person(0));

/** A CSV of the rows as Excel in French writes it, unless another separator and end of lines are said. */
export function csv(rows: readonly Row[], separator = ';', end = '\r\n'): string {
  const quoted = (cell: string): string =>
    /["\n\r]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const line = (cells: readonly string[]): string => cells.map(quoted).join(separator) + end;
  return line(COLUMN_NAMES) + rows.map((row) => line(COLUMN_NAMES.map((name) => row[name] ?? ''))).join('');
}

/** The bytes as a file gives them, in chunks that cut letters and lines in two. */
export async function* bytesOf(text: string | Uint8Array, chunk = 1000): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; at += chunk)
    yield await Promise.resolve(bytes.subarray(at, at + chunk));
}
