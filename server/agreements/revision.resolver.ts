import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { fromGlobalId, toGlobalId } from '../platform/ids.js';
import { Agreement } from './agreement.entity.js';
import { ClauseText, TermChange } from './agreement_payload.views.js';
import { Clause, ClauseRevision } from './clause.entity.js';
import { ClausePosition } from './clause_position.entity.js';
import { PromisedTerm } from './promised_term.entity.js';
import { termsSince } from './revision.actions.js';
import { compareTerms, TermField, type TermDifference } from './term.rules.js';

@Resolver(() => ClauseRevision)
export class ClauseRevisionResolver {
  @FieldResolver(() => [PromisedTerm], {
    description: 'What it promises; none for a clause that promises nothing.',
  })
  terms(@Root() revision: ClauseRevision, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<PromisedTerm[]>(revision, ClauseRevision, 'terms', info);
  }

  @FieldResolver(() => [ClausePosition], { description: 'Each party’s position on this revision.' })
  positions(@Root() revision: ClauseRevision, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<ClausePosition[]>(revision, ClauseRevision, 'positions', info);
  }

  @FieldResolver(() => [TermChange], {
    description: 'How its terms differ from those of an earlier revision of the same clause.',
  })
  async termChanges(
    @Arg('since', () => ID, {
      nullable: true,
      description: 'The earlier revision; the one before, unless said.',
    })
    since: string | null,
    @Root() revision: ClauseRevision,
    @Ctx() ctx: Context,
  ): Promise<TermChange[]> {
    const earlier = since ? fromGlobalId('ClauseRevision', since, ['since']) : null;
    const { before, after } = await ctx.unitOfWork.run(ctx.viewer, (work) =>
      termsSince(work, revision.id, earlier),
    );
    return compareTerms(before, after).map(withGlobalIds);
  }
}

/** Parties are named by global ids outside. */
function withGlobalIds(difference: TermDifference): TermDifference {
  if (difference.field !== TermField.DEBTORS) return difference;
  const ids = (keys: readonly string[]): string[] => keys.map((key) => toGlobalId('AgreementParty', key));
  const text = (keys: string | null): string | null =>
    keys === null ? null : ids(keys.split(' ')).join(' ');
  return {
    ...difference,
    before: text(difference.before),
    after: text(difference.after),
    lost: ids(difference.lost),
    gained: ids(difference.gained),
  };
}

@Resolver(() => ClauseText)
export class ClauseTextResolver {
  @FieldResolver(() => Clause, { description: 'The clause, of the agreement or of an amendment to it.' })
  clause(@Root() text: ClauseText, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Clause> {
    return ctx.read.one(Clause, text.clauseId, info);
  }

  @FieldResolver(() => ClauseRevision, { description: 'The revision that was agreed and signed.' })
  revision(
    @Root() text: ClauseText,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClauseRevision> {
    return ctx.read.one(ClauseRevision, text.revisionId, info);
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The amendment that put it there; null for the original text.',
  })
  amendedBy(
    @Root() text: ClauseText,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Agreement | null> {
    return ctx.read.maybe(Agreement, text.amendedById, info);
  }
}
