import type { EntityClass } from '@mikro-orm/core';
import type { Sweep } from './platform/sweep.js';
import { Person } from './identity/person.entity.js';
import { Delegation } from './territory/delegation.entity.js';
import { Province } from './territory/province.entity.js';
import { Region } from './territory/region.entity.js';
import { Partner } from './partners/partner.entity.js';

/** Everything the house holds, module by module: what the ORM maps. */
export const entities: EntityClass<object>[] = [Person, Region, Province, Delegation, Partner];

/** What time brings about. */
export const sweeps: readonly Sweep[] = [];
