import { Migration } from '@mikro-orm/migrations';
import { guard } from './guard.js';

const KEEPS = `(select hub_has_role('DELEGATE')) and delegation_id = (select hub_delegation())`;
const SEES_PERSONS = `(select hub_reach()) = 'ALL'
  or ((select hub_reach()) = 'DELEGATION' and delegation_id = (select hub_delegation()))`;

/** Outreach meetings, which are no secret within the commission; whose ideas were noted there is. */
export class Outreach extends Migration {
  override up(): void {
    this.addSql(`create table outreach_meeting (
      id uuid primary key,
      kind text not null check (kind in ('COMMUNICATION', 'AWARENESS', 'TRAINING')),
      held_on date not null,
      place text not null check (length(place) between 1 and 300),
      province_code text not null references province,
      delegation_id uuid not null references delegation,
      attendance int check (attendance between 0 and 100000),
      women_attending int check (women_attending between 0 and attendance),
      summary text check (length(summary) <= 4000),
      version int not null default 1,
      unique (id, delegation_id)
    )`);
    this.addSql(`create index outreach_meeting_held on outreach_meeting (held_on desc, id)`);
    this.addSql(`create index outreach_meeting_province on outreach_meeting (province_code, held_on desc)`);
    this.addSql(`create index outreach_meeting_delegation on outreach_meeting (delegation_id, held_on desc)`);
    this.addSql(`create table outreach_meeting_partner (
      outreach_meeting_id uuid not null references outreach_meeting,
      partner_id uuid not null references partner,
      primary key (outreach_meeting_id, partner_id)
    )`);
    this.addSql(
      `create index outreach_meeting_partner_partner on outreach_meeting_partner (partner_id, outreach_meeting_id)`,
    );
    this.ideas();
    this.meetingPolicies();
    this.ideaPolicies();
  }

  /** The holder and the file stand apart from the idea, under its key: they are a person's, the idea is not. */
  private ideas(): void {
    this.addSql(`create table meeting_idea (
      id uuid primary key,
      meeting_id uuid not null,
      delegation_id uuid not null,
      title_ar text not null check (length(title_ar) between 1 and 300),
      title_fr text check (length(title_fr) <= 300),
      sector text not null,
      foreign key (meeting_id, delegation_id) references outreach_meeting (id, delegation_id),
      unique (id, delegation_id)
    )`);
    this.addSql(`create index meeting_idea_meeting on meeting_idea (meeting_id, id)`);
    this.addSql(`create table idea_holder (
      id uuid primary key,
      delegation_id uuid not null,
      holder text check (length(holder) <= 200),
      file_id uuid unique,
      foreign key (id, delegation_id) references meeting_idea (id, delegation_id),
      foreign key (file_id, delegation_id) references beneficiary_file (id, delegation_id)
    )`);
    this.addSql(`create index idea_holder_delegation on idea_holder (delegation_id, id)`);
  }

  private meetingPolicies(): void {
    for (const table of ['outreach_meeting', 'outreach_meeting_partner', 'meeting_idea', 'idea_holder']) {
      guard(this, table);
      this.addSql(`grant select, insert on ${table} to hub_staff`);
      this.addSql(`grant insert on ${table} to hub_system`);
    }
    this.addSql(`grant update (version) on outreach_meeting to hub_staff, hub_system`);
    this.addSql(`create policy commission on outreach_meeting for select to hub_staff using (true)`);
    this.addSql(`create policy holds on outreach_meeting for insert to hub_staff with check (${KEEPS})`);
    this.addSql(`create policy edits on outreach_meeting for update to hub_staff
      using (${KEEPS}) with check (${KEEPS})`);
    this.addSql(`create policy commission on outreach_meeting_partner for select to hub_staff using (true)`);
    this.addSql(`create policy holds on outreach_meeting_partner for insert to hub_staff with check (
      outreach_meeting_id = any(array(select id from outreach_meeting where ${KEEPS})))`);
    this.addSql(`grant select on outreach_meeting, outreach_meeting_partner, meeting_idea to hub_partner`);
    this.addSql(`create policy took_part on outreach_meeting_partner for select to hub_partner
      using (partner_id = (select hub_partner()))`);
    this.addSql(`create policy took_part on outreach_meeting for select to hub_partner
      using (id = any(array(select outreach_meeting_id from outreach_meeting_partner)))`);
  }

  private ideaPolicies(): void {
    this.addSql(`create policy commission on meeting_idea for select to hub_staff using (true)`);
    this.addSql(`create policy notes on meeting_idea for insert to hub_staff with check (${KEEPS})`);
    this.addSql(`create policy took_part on meeting_idea for select to hub_partner
      using (meeting_id = any(array(select outreach_meeting_id from outreach_meeting_partner)))`);
    this.addSql(`create policy sees on idea_holder for select to hub_staff using (${SEES_PERSONS})`);
    this.addSql(`create policy notes on idea_holder for insert to hub_staff with check (${KEEPS})`);
    this.addSql(`create policy takes_up on idea_holder for update to hub_staff
      using (${KEEPS}) with check (${KEEPS})`);
    this.addSql(`grant update (file_id) on idea_holder to hub_staff, hub_system`);
  }
}
