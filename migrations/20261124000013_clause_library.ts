import { Migration } from '@mikro-orm/migrations';
import { CLAUSE_LIBRARY } from '../server/agreements/clause_library.data.js';

/** The first standard, fallback and unacceptable positions by heading. */
export class ClauseLibrary extends Migration {
  override up(): void {
    // The owner is bound by the policies too; nobody else is connected while migrations hold their lock.
    this.addSql(`alter table library_clause no force row level security`);
    CLAUSE_LIBRARY.forEach((text, at) => {
      const values = [
        `md5('library clause ' || ${at + 1})::uuid`,
        quote(text.heading),
        String(at + 1),
        ...[text.standardAr, text.standardFr, text.fallbackAr, text.fallbackFr, text.unacceptable].map(quote),
      ];
      this
        .addSql(`insert into library_clause (id, heading, position, standard_ar, standard_fr, fallback_ar, fallback_fr,
        unacceptable) values (${values.join(', ')})`);
    });
    this.addSql(`alter table library_clause force row level security`);
  }
}

const quote = (text: string | null): string => (text === null ? 'null' : `'${text.replaceAll("'", "''")}'`);
