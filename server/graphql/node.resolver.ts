import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { HubError, limitExceeded } from '../platform/errors.js';
import { splitGlobalId } from '../platform/ids.js';
import { Node } from '../platform/node.js';

const MOST = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Anything by its global id. What does not exist and what the viewer may not see are both null.',
  })
  node(
    @Arg('id', () => ID, { description: 'A global id.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return find(id, ctx, info);
  }

  @Query(() => [Node], { nullable: 'items', description: 'As `node`, for up to 100 ids, in their order.' })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Global ids, at most 100.' }) ids: string[],
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(object | null)[]> {
    if (ids.length > MOST) throw limitExceeded('nodes.too_many', { limit: MOST });
    return Promise.all(ids.map((id) => find(id, ctx, info)));
  }
}

async function find(id: string, ctx: Context, info: GraphQLResolveInfo): Promise<object | null> {
  const split = splitGlobalId(id);
  const entity = split === null ? undefined : ctx.nodes.get(split.prefix);
  if (split === null || entity === undefined || ctx.viewer.personId === null) return null;
  try {
    return await ctx.read.maybe(entity, split.key, info);
  } catch (error) {
    // A type on which the viewer's role has no right at all: no id of it names anything.
    if (error instanceof HubError && error.rule === 'read.not_granted') return null;
    throw error;
  }
}
