/**
 * How values travel from PostgreSQL to JavaScript. A statement's own rows are its columns, which PostgreSQL writes as
 * text for a quarter less than as JSON; lists within a row travel in it as JSON.
 */
export type Way = 'row' | 'json';

export type Decode = (value: unknown) => unknown;

/** What is written around an expression for the way, and how its value is made of what came; null: it is that already. */
export interface Carriage {
  readonly carried: (expression: string) => string;
  readonly decode: Decode | null;
}

const asItIs = (expression: string): string => expression;
const orNull =
  (make: (text: string) => unknown): Decode =>
  (value) =>
    value === null ? null : make(value as string);

const toInstant = orNull((text) => new Date(text));
/** PostgreSQL writes `2026-11-29 09:30:00.125+00`, and the minutes of an offset only where there are any. */
const textToInstant = orNull((text) => {
  const iso = text.replace(' ', 'T');
  return new Date(/[+-]\d\d$/.test(iso) ? `${iso}:00` : iso);
});
const toNumber = orNull(Number);
const toBytes = orNull((text) => Buffer.from(text.slice(2), 'hex'));

/** Types whose text is the value, or is made it in the same manner on both ways. */
const PLAIN = new Set(['text', 'uuid', 'date', 'numeric', 'bigint', 'int8', 'bytea']);
const SMALL_NUMBERS = new Set(['integer', 'int', 'int4', 'smallint', 'int2']);

/** How a value of this PostgreSQL type travels; of an unknown type (empty) as JSON also within a row. */
export function carriage(way: Way, type: string, runtimeType = ''): Carriage {
  return way === 'json' ? inJson(type, runtimeType) : inRow(type, runtimeType);
}

function inRow(type: string, runtimeType: string): Carriage {
  if (PLAIN.has(type)) return { carried: asItIs, decode: plainDecode(type, runtimeType) };
  if (SMALL_NUMBERS.has(type)) return { carried: asItIs, decode: toNumber };
  if (type === 'boolean') return { carried: asItIs, decode: orNull((text) => text === 't') };
  if (type === 'timestamptz') return { carried: asItIs, decode: textToInstant };
  const { decode } = inJson(type, runtimeType);
  const parse = orNull(JSON.parse);
  return {
    carried: (expression) => `to_json(${expression})`,
    decode: decode === null ? parse : (value) => decode(parse(value)),
  };
}

/** JSON has one kind of number, and JavaScript cuts it: exact numbers travel as text. */
function inJson(type: string, runtimeType: string): Carriage {
  const isExact = ['numeric', 'bigint', 'int8'].includes(type);
  return {
    carried: isExact ? (expression) => `(${expression})::text` : asItIs,
    decode: plainDecode(type, runtimeType),
  };
}

function plainDecode(type: string, runtimeType: string): Decode | null {
  if (type === 'timestamptz') return toInstant;
  if (type === 'timestamp') return orNull((text) => new Date(`${text}Z`));
  if (type === 'bytea') return toBytes;
  if (['numeric', 'bigint', 'int8'].includes(type)) {
    if (runtimeType === 'number') return toNumber;
    if (runtimeType === 'bigint') return orNull(BigInt);
  }
  return null;
}
