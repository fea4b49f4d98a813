import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day without a zone, as law and contracts count them: `2026-03-05`. */
export const PlainDate = new GraphQLScalarType<string, string>({
  ...(GraphQLLocalDate.toConfig() as ConstructorParameters<typeof GraphQLScalarType<string, string>>[0]),
  // What the database holds as a day need not be looked up in a calendar again.
  serialize: (value) =>
    typeof value === 'string' && DAY.test(value) ? value : GraphQLLocalDate.serialize(value),
  name: 'Date',
  description: 'A calendar day in Morocco, `YYYY-MM-DD`.',
});

/** An instant; milliseconds are kept. */
export const Instant = new GraphQLScalarType<Date, Date | string>({
  ...(GraphQLDateTime.toConfig() as ConstructorParameters<typeof GraphQLScalarType<Date, Date | string>>[0]),
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC with milliseconds.',
});

const DECIMAL = /^-?\d{1,14}(\.\d{1,2})?$/;

function parseMoney(value: unknown): string {
  if (typeof value !== 'string' || !DECIMAL.test(value)) {
    throw new GraphQLError('Money is a decimal string with at most two decimals, such as "1500000.00".');
  }
  return value;
}

/** A decimal as text, so that no client rounds it. */
export const MoneyScalar = new GraphQLScalarType<string, string>({
  name: 'Money',
  description:
    'A decimal string with at most 14 digits and two decimals, never a float. Amounts are in Moroccan dirhams (MAD); where a quantity may be counted or in money, the neighbouring field says which.',
  serialize: (value) => (typeof value === 'number' ? String(value) : trimZeros(String(value))),
  parseValue: parseMoney,
  parseLiteral: (node) => parseMoney(node.kind === Kind.STRING ? node.value : undefined),
});

/** PostgreSQL writes `12.00` for a count kept as numeric; whole numbers are shown whole. */
const trimZeros = (text: string): string => text.replace(/\.0+$/, '');
