import { Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { type Connection, connectionOf, PageArgs } from '../reads/connection.js';
import { unauthenticated } from '../platform/errors.js';
import { Person } from './person.entity.js';
import { ViewerView } from './viewer.views.js';

const PersonConnection = connectionOf(Person);

@Resolver(() => ViewerView)
export class ViewerResolver {
  @Query(() => ViewerView, { description: 'Who is asking. Never fails: a stranger is ANONYMOUS.' })
  viewer(@Ctx() ctx: Context): ViewerView {
    const { kind, roles, scopes } = ctx.viewer;
    return { kind, roles: [...roles].sort(), scopes: scopes === null ? null : [...scopes].sort() };
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'The person; for a token, its owner; null for nobody.',
  })
  person(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Person | null> | null {
    const { personId } = ctx.viewer;
    return personId === null ? null : ctx.read.maybe(Person, personId, info);
  }

  @Query(() => PersonConnection, {
    description: 'People who sign in, by name: for the commission all, for a partner its own.',
  })
  people(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Person>> {
    if (ctx.viewer.personId === null) throw unauthenticated();
    return ctx.read.page(Person, page, { orderBy: [{ prop: 'nameLatin', direction: 'ASC' }] }, info);
  }
}
