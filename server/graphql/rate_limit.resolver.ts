import { Ctx, Query, Resolver } from 'type-graphql';
import type { HubContext } from './hub_context.js';
import { RateLimitView } from './rate_limit.views.js';

@Resolver()
export class RateLimitResolver {
  @Query(() => RateLimitView, { description: 'What is left of your budget, this request paid.' })
  rateLimit(@Ctx() context: HubContext): RateLimitView {
    return context.standing;
  }
}
