import type { SourceRow } from './import-rows.js';
import type { Kind } from './kind.js';
import { readDate } from './map-date.js';
import type { Filled, Mapping } from './mapping.js';
import { shownCell } from './mask.js';
import type { FileRow } from './read-csv.js';
import type { Reason, Refusal } from './refusal.js';
import { rowWords } from './row.words.js';

/** Turns one row of a foreign file into rows of a kind: none where it is skipped, several where it is unpivoted. */
export function mapRow(row: FileRow, mapping: Mapping, kind: Kind): SourceRow[] {
  return unpivoted(row.texts, mapping)
    .filter((texts) => !isSkipped(texts, mapping))
    .map((texts) => mapped({ ...row, texts }, mapping, kind));
}

function mapped({ line, texts }: FileRow, mapping: Mapping, kind: Kind): SourceRow {
  const made: Record<string, string> = {};
  const refusals: Refusal[] = [];
  const personColumns = kind.columns.filter((column) => column.person).map((column) => column.name);
  const people = personColumns
    .map((name) => (texts[mapping.columns[name]?.from ?? ''] ?? '').trim())
    .filter(Boolean);
  for (const [name, how] of Object.entries(mapping.columns)) {
    const result = fill(how, texts);
    if (typeof result === 'string') made[name] = result;
    else {
      refusals.push({
        line,
        column: how.from ?? name,
        value: personColumns.includes(name) ? '' : shownCell(texts[how.from ?? ''] ?? '', people),
        reason: result,
      });
    }
  }
  return refusals.length > 0 ? { line, texts: {}, refusals } : { line, texts: made };
}

function fill(how: Filled, texts: Record<string, string>): string | Reason {
  if (how.birthYearFrom) return birthYear(how.birthYearFrom, texts);
  let value = how.from === undefined ? (how.const ?? '') : (texts[how.from] ?? '').trim();
  if (how.values) {
    const found = Object.hasOwn(how.values, value) ? how.values[value] : how.otherwise;
    if (found === undefined) return rowWords.notInDictionary(Object.keys(how.values));
    value = found ?? '';
  }
  if (value === '') return '';
  if (how.decimal === ',') value = value.replace(/\./g, '').replace(',', '.');
  if (how.decimal === '.') value = value.replace(/,/g, '');
  if (how.format) {
    const date = readDate(value, how.format, how.as);
    if (!date) return rowWords.noDate(how.format);
    value = date;
  }
  return `${how.prefix ?? ''}${value}${how.suffix ?? ''}`;
}

function birthYear({ age, at }: { age: string; at: string }, texts: Record<string, string>): string | Reason {
  const years = (texts[age] ?? '').trim();
  if (years === '') return '';
  const when = readDate(texts[at] ?? '', 'iso')?.slice(0, 4);
  if (!/^\d{1,3}(\.0+)?$/.test(years) || !when) {
    return rowWords.noBirthYear(age, at);
  }
  return String(Number(when) - Math.floor(Number(years)));
}

function unpivoted(texts: Record<string, string>, mapping: Mapping): Record<string, string>[] {
  const { unpivot } = mapping;
  if (!unpivot) return [texts];
  return unpivot.columns.map((column) => ({
    ...texts,
    [unpivot.name]: column,
    [unpivot.value]: texts[column] ?? '',
  }));
}

function isSkipped(texts: Record<string, string>, mapping: Mapping): boolean {
  return Object.entries(mapping.skip ?? {}).some(([column, values]) =>
    values.includes((texts[column] ?? '').trim()),
  );
}
