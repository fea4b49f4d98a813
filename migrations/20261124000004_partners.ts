import { Migration } from '@mikro-orm/migrations';
import { guard, readableByAll } from './guard.js';

/** Partners: public bodies and associations, whose names are no secret to anybody who signs in. */
export class Partners extends Migration {
  override up(): void {
    this.addSql(`create table partner (
      id uuid primary key,
      kind text not null,
      name_ar text not null check (length(name_ar) between 1 and 300),
      name_fr text not null check (length(name_fr) between 1 and 300),
      short_name text check (length(short_name) <= 40)
    )`);
    this.addSql(`create unique index partner_name on partner (lower(name_fr))`);
    this.addSql(
      `create index partner_search on partner using gin ((name_fr || ' ' || name_ar || ' ' || coalesce(short_name, '')) gin_trgm_ops)`,
    );
    guard(this, 'partner');
    readableByAll(this, 'partner');
    this.addSql(`grant insert, update on partner to hub_staff, hub_system`);
    this.addSql(`create policy keeps on partner for insert to hub_staff
      with check (hub_has_role('ADMINISTRATOR') or hub_has_role('NEGOTIATOR'))`);
    this.addSql(
      `create policy edits on partner for update to hub_staff using (hub_has_role('ADMINISTRATOR'))`,
    );
    this.addSql(`alter table person add foreign key (partner_id) references partner`);
    this.addSql(`alter table invitation add foreign key (partner_id) references partner`);
  }
}
