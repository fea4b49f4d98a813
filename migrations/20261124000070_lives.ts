import { Migration } from '@mikro-orm/migrations';

/** The moves of each life, as the last guard behind the rules; the agreement has its own, with what its text needs. */
const MOVES: Readonly<Record<string, readonly string[]>> = {
  beneficiary_file: ['OPEN>CLOSED', 'CLOSED>OPEN'],
  commitment: ['IN_FORCE>SUSPENDED', 'IN_FORCE>ENDED', 'SUSPENDED>IN_FORCE', 'SUSPENDED>ENDED'],
  obligation: ['DUE>FULFILLED', 'DUE>WAIVED', 'DUE>LATE', 'LATE>FULFILLED', 'LATE>WAIVED'],
  referral: [
    ...['DRAFT>SENT', 'DRAFT>WAITLISTED', 'DRAFT>CANCELLED', 'WAITLISTED>SENT', 'WAITLISTED>CANCELLED'],
    ...['SENT>ACCEPTED', 'SENT>DECLINED', 'SENT>EXPIRED', 'SENT>CANCELLED'],
    ...['ACCEPTED>AWAITING_COMMITTEE', 'ACCEPTED>IN_PROGRESS', 'ACCEPTED>CANCELLED'],
    ...['AWAITING_COMMITTEE>IN_PROGRESS', 'AWAITING_COMMITTEE>DECLINED', 'AWAITING_COMMITTEE>CANCELLED'],
    ...['IN_PROGRESS>COMPLETED', 'IN_PROGRESS>CANCELLED'],
  ],
};

/** No state changes except by a step of its life: the tables refuse any other, whatever the code above them does. */
export class Lives extends Migration {
  override up(): void {
    this.addSql(`create function follow_life() returns trigger language plpgsql as $fn$ begin
      if (old.state || '>' || new.state) <> all (tg_argv[0]::text[]) then
        raise exception 'no such move of a %', tg_table_name using errcode = 'HB002';
      end if;
      return new; end $fn$`);
    for (const [table, moves] of Object.entries(MOVES)) {
      this.addSql(`create trigger moves before update of state on ${table} for each row
        when (old.state is distinct from new.state) execute function follow_life('{${moves.join(',')}}')`);
    }
  }
}
