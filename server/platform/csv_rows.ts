import Papa from 'papaparse';

/** One row as a spreadsheet counts them: the header is row 1, and an empty row counts too. */
export interface CsvRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** The rule that the row itself breaks, whatever its cells say; null when it can be read. */
  readonly fault: 'csv.quotes' | 'csv.row_too_long' | null;
}

/** A quotation mark that nobody closes would make one cell of the rest of the file. Characters. */
const LONGEST_ROW = 1_000_000;
const SEPARATORS = [';', ',', '\t'] as const;

/**
 * The rows of a CSV as its bytes come, some at a time: with or without a byte order mark, lines ended in either way,
 * cells apart by whichever separator the header has most of. Bytes that are no UTF-8 become U+FFFD, so that whoever
 * reads the cells can say in which row and column they stand. Never more than a chunk and one row is held.
 */
export async function* csvRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow[]> {
  const decoder = new TextDecoder('utf-8');
  const reader = new RowReader();
  for await (const chunk of bytes) {
    const rows = reader.read(decoder.decode(chunk, { stream: true }), false);
    if (rows.length > 0) yield rows;
    if (reader.isLost) return;
  }
  yield reader.read(decoder.decode(), true);
}

/** Keeps what is not yet a whole row. */
class RowReader {
  private text = '';
  private number = 0;
  private parser: Papa.Parser | null = null;
  isLost = false;

  read(more: string, isEnd: boolean): CsvRow[] {
    this.text += more;
    // The second half of a line's end may come with the next bytes.
    const held = !isEnd && this.text.endsWith('\r') ? '\r' : '';
    this.text = this.text.slice(0, this.text.length - held.length).replaceAll('\r\n', '\n');
    const rows = isEnd || this.text.includes('\n') ? this.parse(isEnd) : [];
    this.text += held;
    if (this.text.length > LONGEST_ROW) {
      this.isLost = true;
      rows.push({ number: this.number + 1, cells: [], fault: 'csv.row_too_long' });
    }
    return rows;
  }

  private parse(isEnd: boolean): CsvRow[] {
    this.parser ??= new Papa.Parser({ delimiter: separatorOf(this.text), newline: '\n' });
    const { data, errors, meta } = this.parser.parse(this.text, 0, !isEnd) as Papa.ParseResult<string[]>;
    this.text = isEnd ? '' : this.text.slice(meta.cursor);
    // What seems wrong with a row that is not whole yet is looked at again with the rest of it.
    const broken = new Set(errors.map(({ row }) => row));
    return data
      .map((cells, at): CsvRow => {
        this.number += 1;
        return { number: this.number, cells, fault: broken.has(at) ? 'csv.quotes' : null };
      })
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  }
}

function separatorOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const count = (separator: string): number => header.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ';';
}
