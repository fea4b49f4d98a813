import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A repeatable source of chance (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  upTo(most: number): number {
    return Math.floor(this.next() * most);
  }

  isLucky(chance: number): boolean {
    return this.next() < chance;
  }

  one<T>(list: readonly T[]): T {
    const found = list[this.upTo(list.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  }
}

/** What documents are made of beside the schema. */
export interface Stock {
  /** Global ids of rows by type. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Cursors by `Type.field`, in the field's own order. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

export interface MadeDocument {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Answered by actions that write, or long: what they do is tested where they are. */
const LEFT_OUT = new Set(['Query.demoAccounts', 'Query.matches', 'BeneficiaryFile.matches']);
/** Where most of what is guarded lies. */
const OFTEN = new Set([
  'node',
  'referrals',
  'referral',
  'beneficiaryFiles',
  'beneficiaryFile',
  'commitments',
]);
const DEEPEST = 6;
const LARGEST = 60;

/** Makes one document: nested, with aliases, fragments, switches, arguments and pages. */
export function makeDocument(schema: GraphQLSchema, stock: Stock, dice: Dice): MadeDocument {
  return new Maker(schema, stock, dice).make();
}

class Maker {
  private readonly fragments: string[] = [];
  private readonly variables = new Map<string, { type: string; value: unknown }>();
  private size = 0;
  private made = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly stock: Stock,
    private readonly dice: Dice,
  ) {}

  make(): MadeDocument {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('no query');
    const reads = Object.values(query.getFields()).filter((field) => this.isRead(field));
    const roots = [
      ...reads,
      ...reads.filter(({ name }) => OFTEN.has(name)).flatMap((field) => [field, field]),
    ];
    const selections = Array.from({ length: 1 + this.dice.upTo(2) }, () =>
      this.field(query, this.dice.one(roots), DEEPEST),
    );
    const declared = [...this.variables].map(([name, { type }]) => `$${name}: ${type}`);
    const head = declared.length === 0 ? 'query' : `query (${declared.join(', ')})`;
    return {
      source: [`${head} { ${selections.join(' ')} }`, ...this.fragments].join('\n'),
      variables: Object.fromEntries([...this.variables].map(([name, { value }]) => [name, value])),
    };
  }

  /** Whether a root field leads to rows. */
  private isRead(field: GraphQLField<unknown, unknown>): boolean {
    const { name } = getNamedType(field.type);
    const row = name.replace(/Connection$/, '');
    return (
      (this.stock.ids.has(row) || ['Node', 'Viewer'].includes(name)) && !LEFT_OUT.has(`Query.${field.name}`)
    );
  }

  private field(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string {
    this.size++;
    const args = this.args(parent, field);
    const alias = args !== '' || this.dice.isLucky(0.2) ? `a${this.made++}: ` : '';
    const type = getNamedType(field.type);
    const below = isObjectType(type) ? this.selection(type, depth - 1) : this.node(type.name, depth - 1);
    return `${alias}${field.name}${args}${this.switch()}${below}`;
  }

  /** A selection on the interface, with what is asked of some types by fragments. */
  private node(typeName: string, depth: number): string {
    if (typeName !== 'Node') return '';
    const types = [...this.stock.ids.keys()];
    const parts = Array.from({ length: 1 + this.dice.upTo(4) }, () => {
      const type = this.schema.getType(this.dice.one(types));
      return isObjectType(type) ? `... on ${type.name}${this.switch()}${this.selection(type, depth)}` : '';
    });
    return ` { __typename id ${parts.join(' ')} }`;
  }

  private selection(type: GraphQLObjectType, depth: number): string {
    const isFrame = /(Connection|Edge|PageInfo)$/.test(type.name);
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        this.mayAsk(type, field) && (depth > 0 || !isObjectType(getNamedType(field.type)) || isFrame),
    );
    const wanted = 1 + this.dice.upTo(this.size > LARGEST ? 2 : 6);
    const parts = Array.from({ length: wanted }, () => {
      const field = this.dice.one(fields);
      const isRow = isObjectType(getNamedType(field.type));
      const isBranch = isRow && !isFrame && (this.size > LARGEST || depth < 1);
      if (isBranch) return '__typename';
      const text = this.field(type, field, isFrame ? depth + 1 : depth);
      return this.dice.isLucky(0.15) ? this.wrapped(type, text) : text;
    });
    return ` { ${parts.join(' ')} }`;
  }

  private mayAsk(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
    return !LEFT_OUT.has(`${type.name}.${field.name}`);
  }

  /** The same within a fragment. */
  private wrapped(type: GraphQLObjectType, text: string): string {
    if (this.dice.isLucky(0.3)) return `... ${this.switch()} { ${text} }`;
    if (this.dice.isLucky(0.5)) return `... on ${type.name}${this.switch()} { ${text} }`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
    return `...${name}${this.switch()}`;
  }

  private switch(): string {
    if (!this.dice.isLucky(0.12)) return '';
    const word = this.dice.one(['include', 'skip']);
    const value = this.dice.isLucky(word === 'include' ? 0.7 : 0.3);
    const text = this.dice.isLucky(0.7) ? this.variable('Boolean!', value) : String(value);
    return ` @${word}(if: ${text})`;
  }

  private variable(type: string, value: unknown): string {
    for (const [name, known] of this.variables) {
      if (known.type === type && JSON.stringify(known.value) === JSON.stringify(value)) return `$${name}`;
    }
    const name = `v${this.variables.size}`;
    this.variables.set(name, { type, value });
    return `$${name}`;
  }

  private args(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
    const isPage = getNamedType(field.type).name.endsWith('Connection');
    const given = field.args.flatMap((arg) => {
      if (isPage && ['first', 'last', 'after', 'before'].includes(arg.name)) return [];
      return isNonNullType(arg.type) || this.dice.isLucky(0.3) ? this.arg(field, arg) : [];
    });
    if (isPage)
      given.push(
        ...this.page(
          `${parent.name}.${field.name}`,
          given.some((arg) => arg.startsWith('orderBy')),
        ),
      );
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  private page(field: string, isOrdered: boolean): string[] {
    const [size, from] = this.dice.one([
      ['first', 'after'],
      ['first', 'after'],
      ['last', 'before'],
    ]);
    const most = this.dice.isLucky(0.02) ? 0 : 1 + this.dice.upTo(4);
    const count = this.dice.isLucky(0.5) ? this.variable('Int', most) : String(most);
    const cursors = this.stock.cursors.get(field) ?? [];
    if (isOrdered || cursors.length === 0 || !this.dice.isLucky(0.3)) return [`${size}: ${count}`];
    const cursor = this.dice.isLucky(0.05) ? 'of nothing' : this.dice.one(cursors);
    return [`${size}: ${count}`, `${from}: ${this.variable('String', cursor)}`];
  }

  private arg(field: GraphQLField<unknown, unknown>, { name, type }: GraphQLArgument): string[] {
    const value = this.value(field, type);
    if (value === undefined) return [];
    const isText = isEnumType(getNamedType(type)) || isInputObjectType(getNamedType(type));
    const text = isText ? literal(value, type) : JSON.stringify(value);
    return [`${name}: ${this.dice.isLucky(0.5) ? this.variable(String(type), value) : text}`];
  }

  private value(field: GraphQLField<unknown, unknown>, type: GraphQLInputType): unknown {
    const named = getNamedType(type);
    if (isListType(getNullableType(type))) {
      return Array.from({ length: this.dice.upTo(4) }, () => this.value(field, named));
    }
    if (isEnumType(named)) return this.dice.one(named.getValues()).name;
    if (isInputObjectType(named)) {
      const fields = Object.values(named.getFields()).filter(
        (one) => isNonNullType(one.type) || (isChoice(one.type) && this.dice.isLucky(0.4)),
      );
      return Object.fromEntries(fields.map((one) => [one.name, this.value(field, one.type)]));
    }
    if (named.name === 'ID') {
      const { name } = getNamedType(field.type);
      const list = this.stock.ids.get(name) ?? this.stock.ids.get(this.dice.one([...this.stock.ids.keys()]));
      return this.dice.one(list ?? []);
    }
    if (named.name === 'Date') return `20${20 + this.dice.upTo(8)}-0${1 + this.dice.upTo(9)}-15`;
    if (named.name === 'Boolean') return this.dice.isLucky(0.5);
    return undefined;
  }
}

const isChoice = (type: GraphQLInputType): boolean =>
  isEnumType(getNamedType(type)) || getNamedType(type).name === 'Boolean';

/** A value as it stands in a document: enums without quotes. */
function literal(value: unknown, type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, named)).join(', ')}]`;
  if (isInputObjectType(named)) {
    const fields = named.getFields();
    const parts = Object.entries(value as object).map(([name, one]) => {
      const field = fields[name];
      return `${name}: ${field === undefined ? '' : literal(one, field.type)}`;
    });
    return `{ ${parts.join(', ')} }`;
  }
  return isEnumType(named) ? String(value) : JSON.stringify(value);
}
