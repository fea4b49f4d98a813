import { Migration } from '@mikro-orm/migrations';
import { guard } from './guard.js';

/**
 * When a person last changed something, where reads may be answered by a replica: for some seconds theirs are not. Not
 * logged, because nothing of it is worth a write to the disk or to a replica; after a crash it is empty, and by the time
 * the server is back so are those seconds.
 */
export class LatestChange extends Migration {
  override up(): void {
    this.addSql(`create unlogged table latest_change (
      person_id uuid primary key references person,
      changed_at timestamptz not null
    )`);
    guard(this, 'latest_change');
    this.addSql(`grant insert, update on latest_change to hub_system`);
  }
}
