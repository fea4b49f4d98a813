import { Migration } from '@mikro-orm/migrations';

/** The answer to a key is written once, with the key: nobody changes it afterwards. */
export class KeptAnswers extends Migration {
  override up(): void {
    this.addSql(`revoke update on idempotency from hub_staff, hub_partner`);
  }
}
