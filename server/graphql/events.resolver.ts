import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../events/context.js';
import type { SealedEvent } from '../events/batch.js';
import { invalidInput, unauthenticated } from '../platform/errors.js';
import { toGlobalId } from '../platform/ids.js';
import { Instant } from '../platform/scalars.js';

@ObjectType({
  description: 'Something that happened: ids and a position, never values. Read the subject to learn more.',
})
export class HubEvent {
  @Field(() => ID, { description: 'The id of the event.' })
  id: string;

  @Field(() => String, {
    description: 'Its place in the record: grows in the order of commits, has no gaps. Resume with it.',
  })
  position: string;

  @Field(() => String, { description: 'The noun and what was done, for example `referral.sent`.' })
  type: string;

  @Field(() => Instant, { description: 'When it happened.' })
  at: Date;

  @Field(() => String, {
    description:
      'The type of what it happened to. `personal_data.looked_at` is told of the Person who looked, once for a request.',
  })
  subjectType: string;

  @Field(() => ID, { description: 'The global id of what it happened to; ask `node` for it.' })
  subjectId: string;
}

const MOST = 200;

@Resolver()
export class EventsResolver {
  @Query(() => [HubEvent], {
    description: 'Events after a position that the viewer may know of, oldest first.',
  })
  async events(
    @Arg('first', () => Int, { description: 'How many, 1 to 200.' }) first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The position to go on from; absent: from the beginning.',
    })
    after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<HubEvent[]> {
    if (ctx.viewer.personId === null) throw unauthenticated();
    if (first < 1 || first > MOST) throw invalidInput('page.size_out_of_bounds', ['first'], { limit: MOST });
    const events = await ctx.feed.after(ctx.viewer, position(after) ?? '0', first);
    return events.map(asHubEvent);
  }

  @Subscription(() => HubEvent, {
    name: 'events',
    description:
      'Follows the record. With `after`, first everything since that position, then what comes: nothing is missed across a lost connection or a restart. Ends when the session, token or account ends.',
    subscribe: ({ args, context }: { args: { after?: string }; context: Context }) => {
      if (context.viewer.personId === null) throw unauthenticated();
      return context.feed.follow(context.refreshViewer, position(args.after));
    },
  })
  followEvents(
    @Root() event: SealedEvent,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The last position seen; absent: only what comes from now on.',
    })
    _after?: string,
  ): HubEvent {
    return asHubEvent(event);
  }
}

function position(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  if (!/^\d{1,18}$/.test(text)) throw invalidInput('events.position_malformed', ['after']);
  return text;
}

const asHubEvent = (event: SealedEvent): HubEvent => ({
  id: toGlobalId('HubEvent', event.id),
  position: event.position,
  type: event.type,
  at: event.at,
  subjectType: event.subjectType,
  subjectId: toGlobalId(event.subjectType, event.subjectKey),
});
