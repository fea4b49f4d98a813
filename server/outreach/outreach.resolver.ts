import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Field, ObjectType } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { seesFiles } from '../beneficiaries/beneficiary_file.actions.js';
import { BeneficiaryFile } from '../beneficiaries/beneficiary_file.entity.js';
import type { Context } from '../events/context.js';
import { unauthenticated } from '../platform/errors.js';
import { fromGlobalId } from '../platform/ids.js';
import { ViewerAction, viewerActions } from '../platform/viewer_action.js';
import { among, atLeast, atMost, given, is } from '../reads/condition.js';
import { type Connection, connectionOf, PageArgs } from '../reads/connection.js';
import { apart, many, needs, personal } from '../reads/registry.js';
import { IdeaHolder } from './idea_holder.entity.js';
import { MeetingIdea } from './meeting_idea.entity.js';
import { HoldMeetingInput, NoteIdeaInput, OutreachMeetingFilter } from './outreach.inputs.js';
import { meetingPermits } from './outreach_meeting.access.js';
import { holdMeeting, noteIdea } from './outreach_meeting.actions.js';
import { OutreachMeeting } from './outreach_meeting.entity.js';

const MeetingConnection = connectionOf(OutreachMeeting);

many(OutreachMeeting, 'ideas', {
  entity: MeetingIdea,
  by: 'meeting',
  orderBy: [{ prop: 'id', direction: 'ASC' }],
});
needs(OutreachMeeting, 'viewerActions', ['delegation']);
// Read apart, and only for those who may see files: the partners' role has no right on these tables.
apart(MeetingIdea, 'holder');
apart(MeetingIdea, 'file');
personal(IdeaHolder, { subject: 'id', of: 'MeetingIdea' });

@ObjectType({ description: 'The meeting recorded.' })
export class OutreachMeetingPayload {
  @Field(() => OutreachMeeting, { description: 'The meeting as it is now.' })
  meeting: OutreachMeeting;
}

@ObjectType({ description: 'The idea noted.' })
export class MeetingIdeaPayload {
  @Field(() => MeetingIdea, { description: 'The idea as it is now.' })
  idea: MeetingIdea;
}

@Resolver(() => OutreachMeeting)
export class OutreachMeetingResolver {
  @Query(() => OutreachMeeting, { nullable: true, description: 'An outreach meeting by its global id.' })
  outreachMeeting(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutreachMeeting | null> {
    mustBeSignedIn(ctx);
    return ctx.read.maybe(OutreachMeeting, fromGlobalId('OutreachMeeting', id), info);
  }

  @Query(() => MeetingConnection, {
    description: 'Outreach meetings, the latest first; a partner sees those in which it took part.',
  })
  outreachMeetings(
    @Arg('filter', () => OutreachMeetingFilter, { nullable: true, description: 'All, unless said.' })
    filter: OutreachMeetingFilter | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<OutreachMeeting>> {
    mustBeSignedIn(ctx);
    const where = [
      given(filter?.kinds, (kinds) => among('kind', kinds)),
      given(filter?.provinceCode, (code) => is('province', code)),
      given(filter?.from, (from) => atLeast('heldOn', from)),
      given(filter?.until, (until) => atMost('heldOn', until)),
    ];
    return ctx.read.page(
      OutreachMeeting,
      page,
      { where, orderBy: [{ prop: 'heldOn', direction: 'DESC' }] },
      info,
    );
  }

  @Mutation(() => OutreachMeetingPayload, {
    description:
      'Records a meeting of the viewer’s delegation. RULE_BROKEN `outreach_meeting.outside_territory`, `outreach_meeting.held_in_future`, `outreach_meeting.held_before_programme`, `outreach_meeting.more_women_than_people`; NOT_ALLOWED `outreach_meeting.hold_not_yours`.',
  })
  holdMeeting(
    @Arg('input', () => HoldMeetingInput) input: HoldMeetingInput,
    @Ctx() ctx: Context,
  ): Promise<OutreachMeetingPayload> {
    return ctx.act(input, (work) => holdMeeting(work, input));
  }

  @Mutation(() => MeetingIdeaPayload, {
    description:
      'Notes a project idea at a meeting of the viewer’s delegation. NOT_ALLOWED `outreach_meeting.note_idea_not_yours`.',
  })
  noteIdea(
    @Arg('input', () => NoteIdeaInput) input: NoteIdeaInput,
    @Ctx() ctx: Context,
  ): Promise<MeetingIdeaPayload> {
    return ctx.act({}, (work) => noteIdea(work, input));
  }

  @FieldResolver(() => [MeetingIdea], {
    description: 'The project ideas noted there, in the order of noting.',
  })
  ideas(
    @Root() meeting: OutreachMeeting,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): MeetingIdea[] | Promise<MeetingIdea[]> {
    return ctx.read.related<MeetingIdea[]>(meeting, OutreachMeeting, 'ideas', info);
  }

  @FieldResolver(() => [ViewerAction], { description: 'NOTE_IDEA: what the viewer may do.' })
  viewerActions(@Root() meeting: OutreachMeeting, @Ctx() ctx: Context): ViewerAction[] {
    return viewerActions(meetingPermits(ctx.viewer, meeting.delegation.id));
  }
}

@Resolver(() => MeetingIdea)
export class MeetingIdeaResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Whose idea it is; null unless the viewer may see the delegation’s files. A look is recorded.',
  })
  async holder(@Root() idea: MeetingIdea, @Ctx() ctx: Context): Promise<string | null> {
    if (!seesFiles(ctx.viewer)) return null;
    return (await ctx.read.maybe(IdeaHolder, idea.id, ['holder']))?.holder ?? null;
  }

  @FieldResolver(() => BeneficiaryFile, {
    nullable: true,
    description: 'The file it became; null when there is none or it is not the viewer’s to see.',
  })
  async file(
    @Root() idea: MeetingIdea,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BeneficiaryFile | null> {
    if (!seesFiles(ctx.viewer)) return null;
    const held = await ctx.read.maybe(IdeaHolder, idea.id, ['file']);
    return ctx.read.maybe(BeneficiaryFile, held?.file?.id, info);
  }
}

function mustBeSignedIn(ctx: Context): void {
  if (ctx.viewer.personId === null) throw unauthenticated();
}
