import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../events/context.js';
import { ViewerView } from '../identity/viewer.views.js';
import { has, reach, Role, type Viewer } from '../platform/viewer.js';

@ObjectType({ description: 'How many things wait for the viewer, over what the viewer sees.' })
export class WaitingCounts {
  @Field(() => Int, { description: 'Referrals sent and not answered.' })
  referralsToAnswer: number;

  @Field(() => Int, { description: 'Referrals accepted, before a committee, or in progress.' })
  referralsRunning: number;

  @Field(() => Int, { description: 'Referrals that came to an end.' })
  referralsDone: number;

  @Field(() => Int, { description: 'Clauses on whose newest revision the viewer’s party has not spoken.' })
  clausesToAnswer: number;

  @Field(() => Int, { description: 'Obligations past their day.' })
  obligationsLate: number;

  @Field(() => Int, { description: 'Open files without any referral; 0 for who sees no file.' })
  filesWithoutReferral: number;
}

const REFERRALS = `
  count(*) filter (where state = 'SENT')::int as "referralsToAnswer",
  count(*) filter (where state in ('ACCEPTED', 'AWAITING_COMMITTEE', 'IN_PROGRESS'))::int as "referralsRunning",
  count(*) filter (where state in ('COMPLETED', 'DECLINED', 'EXPIRED', 'CANCELLED'))::int as "referralsDone"`;

const CLAUSES = `select count(*)::int from agreement a
  join agreement_party mine on mine.agreement_id = a.id
  join clause c on c.agreement_id = a.id and c.removed_at is null
  join clause_position p on p.revision_id = c.latest_revision_id and p.party_id = mine.id
  where a.state = 'IN_NEGOTIATION' and p.stand = 'PENDING'`;

const FILES = `select count(*)::int from beneficiary_file where state = 'OPEN' and not referred`;

/** Which rows of `mine` are the party the viewer negotiates for; null: none. */
function ownParty(viewer: Viewer): string | null {
  if (viewer.partnerId !== null) {
    return has(viewer, Role.PARTNER_NEGOTIATOR) ? 'mine.partner_id = hub_partner()' : null;
  }
  if (!has(viewer, Role.NEGOTIATOR)) return null;
  return viewer.delegationId === null
    ? `mine.side = 'HEADQUARTERS'`
    : 'mine.delegation_id = hub_delegation()';
}

const NOTHING: WaitingCounts = {
  referralsToAnswer: 0,
  referralsRunning: 0,
  referralsDone: 0,
  clausesToAnswer: 0,
  obligationsLate: 0,
  filesWithoutReferral: 0,
};

@Resolver(() => ViewerView)
export class WaitingResolver {
  @FieldResolver(() => WaitingCounts, {
    description: 'What waits for the viewer; the numbers beside the menu.',
  })
  async waiting(@Ctx() ctx: Context): Promise<WaitingCounts> {
    const { viewer } = ctx;
    if (viewer.personId === null) return NOTHING;
    const own = ownParty(viewer);
    const sql = `select ${REFERRALS},
      (${own === null ? 'select 0' : `${CLAUSES} and ${own}`}) as "clausesToAnswer",
      (select count(*)::int from obligation where state = 'LATE') as "obligationsLate",
      (${reach(viewer) === 'NONE' || viewer.partnerId !== null ? 'select 0' : FILES}) as "filesWithoutReferral"
      from referral`;
    const [row] = await ctx.unitOfWork.run(viewer, ({ em }) => em.execute<WaitingCounts[]>(sql));
    return row ?? NOTHING;
  }
}
