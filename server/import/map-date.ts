const months = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/** Turns a date of a named format into YYYY-MM-DD; undefined where the text is none. */
export function readDate(
  text: string,
  format: DateFormat,
  as: 'start' | 'end' = 'start',
): string | undefined {
  const value = text.trim();
  switch (format) {
    case 'yyyy-MM-dd':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
    case 'dd/MM/yyyy':
      return joined(/^(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})$/.exec(value)?.groups);
    case 'dd MMMM yyyy':
      return named(value);
    case 'yyyy':
      return /^\d{4}$/.test(value) ? `${value}${as === 'end' ? '-12-31' : '-01-01'}` : undefined;
    case 'iso':
      return /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.exec(value)?.[1];
  }
}

/** The formats that a mapping may name. */
export const dateFormats = ['yyyy-MM-dd', 'dd/MM/yyyy', 'dd MMMM yyyy', 'yyyy', 'iso'] as const;

/** A date format that a mapping may name; `iso` is a date or a date-time of ISO 8601. */
export type DateFormat = (typeof dateFormats)[number];

function named(value: string): string | undefined {
  const found = /^(?<d>\d{1,2})\s+(?<name>\p{L}+)\s+(?<y>\d{4})$/u.exec(value)?.groups;
  const month = months.findIndex((name) => name.startsWith(found?.name?.toLowerCase().slice(0, 3) ?? '?'));
  return found && month >= 0 ? joined({ ...found, m: String(month + 1) }) : undefined;
}

function joined(parts: Record<string, string> | undefined): string | undefined {
  return parts && `${parts.y}-${parts.m?.padStart(2, '0')}-${parts.d?.padStart(2, '0')}`;
}
