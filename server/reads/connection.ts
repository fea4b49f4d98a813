import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Edge, PageDemand } from './page.js';

/** The arguments of every connection. */
@ArgsType()
export class PageArgs implements PageDemand {
  @Field(() => Int, {
    nullable: true,
    description: 'So many from the beginning, 1 to 100. Either `first` or `last` is compulsory.',
  })
  @IsOptional()
  @IsInt()
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after the row with this cursor.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'So many from the end, 1 to 100. Either `first` or `last` is compulsory.',
  })
  @IsOptional()
  @IsInt()
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before the row with this cursor.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  before?: string | null;
}

@ObjectType({ description: 'Where a page stands among its neighbours.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether rows precede this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first row: give it as `before` to go back. Null on an empty page.',
  })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row: give it as `after` to go on. Null on an empty page.',
  })
  endCursor: string | null;
}

/** A page as the API shows it; `Reader.page` gives it. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

const made = new Map<ClassType<object>, ClassType<Connection<object>>>();

/**
 * The GraphQL types `<Entity>Connection` and `<Entity>Edge`; the same classes however often one asks. To be called when
 * the module is loaded (`const ReferralConnection = connectionOf(Referral)`): within a type thunk the schema is already
 * being built and does not know them.
 */
export function connectionOf<T extends object>(entity: ClassType<T>): ClassType<Connection<T>> {
  const known = made.get(entity) ?? connection(entity);
  made.set(entity, known);
  return known as ClassType<Connection<T>>;
}

function connection<T extends object>(entity: ClassType<T>): ClassType<Connection<T>> {
  @ObjectType(`${entity.name}Edge`, { description: `A ${entity.name} with its place in the ordering.` })
  class EntityEdge implements Edge<T> {
    @Field(() => entity, { description: 'The row.' })
    node: T;

    @Field(() => String, {
      description: 'Its place, for `after` and `before`; valid in the same ordering only.',
    })
    cursor: string;
  }

  @ObjectType(`${entity.name}Connection`, { description: `A page of ${entity.name} rows.` })
  class EntityConnection implements Connection<T> {
    @Field(() => [EntityEdge], { description: 'The rows, each with its cursor.' })
    edges: EntityEdge[];

    @Field(() => [entity], { description: 'The rows.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Whether there is more.' })
    pageInfo: PageInfo;

    @Field(() => Int, {
      description:
        'How many rows the viewer could page through. Counted only when selected; dearer than a page.',
    })
    totalCount: number;
  }

  return EntityConnection;
}
