import { Migration } from '@mikro-orm/migrations';

/** Whoever follows the record reads along its positions: the index of events by partner served nobody, and each event paid for it. */
export class EventsByPosition extends Migration {
  override up(): void {
    this.addSql(`drop index event_partners`);
  }
}
