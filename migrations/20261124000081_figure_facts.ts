import { Migration } from '@mikro-orm/migrations';
import { guard } from './guard.js';

/**
 * What a file counted for is kept as facts in place of a list of sums: one row for each thing that a rule counted, from
 * which every sum of it follows. Facts of many files are worked out by reading each table once.
 */
export class FigureFacts extends Migration {
  override up(): void {
    this.addSql(`drop table figure_share`);
    this.addSql(`create table figure_fact (
      file_id uuid not null,
      delegation uuid,
      partner uuid,
      year int not null,
      counting int not null,
      weight numeric not null,
      keys text not null
    )`);
    this.addSql(`create index figure_fact_file on figure_fact (file_id)`);
    guard(this, 'figure_fact');
    this.addSql(`grant insert, delete on figure_fact to hub_system`);
    this.addSql(`alter table figure_cell drop column id`);
    this.addSql(`grant delete on figure_cell to hub_system`);
    // Made again from nothing when somebody next asks.
    this.addSql(`delete from figure_counting`);
  }
}
