import { Migration } from '@mikro-orm/migrations';
import { PROVINCES } from '../server/territory/province.data.js';
import { REGIONS } from '../server/territory/region.data.js';
import { guard, readableByAll } from './guard.js';

/** Regions, prefectures and provinces as reference data; the commission's delegations. */
export class Territory extends Migration {
  override up(): void {
    this.addSql(
      `create table region (code text primary key check (code ~ '^[0-9]{2}$'), name_ar text not null, name_fr text not null)`,
    );
    this.addSql(`create table province (
      code text primary key check (code ~ '^[0-9]{3}$'),
      kind text not null check (kind in ('PROVINCE', 'PREFECTURE')),
      name_ar text not null,
      name_fr text not null,
      region_code text not null references region
    )`);
    this.addSql(`create index province_region on province (region_code)`);
    this.addSql(`create table delegation (
      id uuid primary key,
      kind text not null check (kind in ('REGIONAL', 'PROVINCIAL')),
      name_ar text not null,
      name_fr text not null
    )`);
    this.addSql(`create table delegation_province (
      delegation_id uuid not null references delegation,
      province_code text not null references province,
      primary key (delegation_id, province_code)
    )`);
    this.addSql(`create index delegation_province_province on delegation_province (province_code)`);
    for (const [code, nameFr, nameAr] of REGIONS) {
      this.addSql(`insert into region values (${quote(code)}, ${quote(nameAr)}, ${quote(nameFr)})`);
    }
    for (const [code, kind, nameFr, nameAr, region] of PROVINCES) {
      this.addSql(
        `insert into province values (${[code, kind, nameAr, nameFr, region].map(quote).join(', ')})`,
      );
    }
    for (const table of ['region', 'province', 'delegation', 'delegation_province']) {
      guard(this, table);
      readableByAll(this, table);
    }
    for (const table of ['delegation', 'delegation_province']) {
      this.addSql(`grant insert, update, delete on ${table} to hub_staff, hub_system`);
      this.addSql(`create policy administrator on ${table} to hub_staff using (hub_has_role('ADMINISTRATOR'))
        with check (hub_has_role('ADMINISTRATOR'))`);
    }
    this.addSql(`alter table person add foreign key (delegation_id) references delegation`);
    this.addSql(`alter table invitation add foreign key (delegation_id) references delegation`);
  }
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
