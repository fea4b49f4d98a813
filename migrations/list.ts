import type { MigrationObject } from '@mikro-orm/core';
import { Foundation } from './20261124000001_foundation.js';
import { Identity } from './20261124000002_identity.js';
import { Territory } from './20261124000003_territory.js';
import { Partners } from './20261124000004_partners.js';
import { Beneficiaries } from './20261124000020_beneficiaries.js';

/** Every migration in order; a name that has run is never changed. */
export const migrationList: MigrationObject[] = [
  { name: '20261124000001_foundation', class: Foundation },
  { name: '20261124000002_identity', class: Identity },
  { name: '20261124000003_territory', class: Territory },
  { name: '20261124000004_partners', class: Partners },
  { name: '20261124000020_beneficiaries', class: Beneficiaries },
];
