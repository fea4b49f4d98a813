import type { MigrationObject } from '@mikro-orm/core';
import { Foundation } from './20261124000001_foundation.js';

/** Every migration in order; a name that has run is never changed. */
export const migrationList: MigrationObject[] = [{ name: '20261124000001_foundation', class: Foundation }];
