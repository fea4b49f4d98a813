import type { NonEmptyArray } from 'type-graphql';
import { EventsResolver } from './graphql/events.resolver.js';
import { NodeResolver } from './graphql/node.resolver.js';
import type { ResolverClass } from './graphql/schema.js';
import { DemoResolver } from './demo/demo.resolver.js';
import { ApiToken } from './identity/api_token.entity.js';
import { IdentityResolver } from './identity/identity.resolver.js';
import { Invitation } from './identity/invitation.entity.js';
import { Person } from './identity/person.entity.js';
import { ViewerResolver } from './identity/viewer.resolver.js';
import { InsightResolver } from './insight/insight.resolver.js';
import { PartnerResolver, ViewerPartnerResolver } from './partners/partner.resolver.js';
import { Partner } from './partners/partner.entity.js';
import type { Sweep } from './platform/sweep.js';
import { Delegation } from './territory/delegation.entity.js';
import { Province } from './territory/province.entity.js';
import { Region } from './territory/region.entity.js';
import { TerritoryResolver, ViewerDelegationResolver } from './territory/territory.resolver.js';

/** What the ORM maps, module by module. */
export const entities: (new () => object)[] = [
  ...[Person, Invitation, ApiToken],
  ...[Region, Province, Delegation],
  ...[Partner],
];

/** What the endpoint answers with. */
export const resolvers: NonEmptyArray<ResolverClass> = [
  NodeResolver,
  EventsResolver,
  ...[IdentityResolver, ViewerResolver],
  ...[TerritoryResolver, ViewerDelegationResolver],
  DemoResolver,
  InsightResolver,
  ...[PartnerResolver, ViewerPartnerResolver],
];

/** What time brings about. */
export const sweeps: readonly Sweep[] = [];
