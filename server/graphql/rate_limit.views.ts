import { Field, Int, ObjectType } from 'type-graphql';
import { Instant } from '../platform/scalars.js';

@ObjectType('RateLimit', {
  description:
    'Your budget of points, from which each request pays before it runs: one, and one more for each object that it could touch at the most, where a page has as many as `first` asks for and a list without pages ten. Points come back steadily. A person has 600,000 and 5,000 come back each second; all tokens of one person together have 300,000 and 2,500; strangers 20,000 and 200 for each address. A subscription pays once, when it is opened. Every answer carries the same in `extensions.cost`. What the budget does not cover is refused with LIMIT_EXCEEDED, rule `rate_limit.spent`, the numbers in `params` and `Retry-After`, and pays one.',
})
export class RateLimitView {
  @Field(() => Int, { description: 'The points of a budget that nothing was spent of.' })
  limit: number;

  @Field(() => Int, { description: 'The points that are left after this request.' })
  remaining: number;

  @Field(() => Int, { description: 'What this request costs.' })
  cost: number;

  @Field(() => Instant, { description: 'When the budget is whole again, if nothing more is spent.' })
  resetAt: Date;
}
