type Unit = 'MONTH' | 'QUARTER' | 'YEAR';

/** The period that a widget asks for: what its attributes say, else the last years until today. */
export function periodOf(
  period: string,
  from: string | undefined,
  to: string | undefined,
  today = new Date(),
) {
  const unit = unitOf(period);
  const year = today.getUTCFullYear();
  const [first, last] = { YEAR: ['', ''], QUARTER: ['-Q1', '-Q4'], MONTH: ['-01', '-12'] }[unit] as [
    string,
    string,
  ];
  const yearsBack = { YEAR: 5, QUARTER: 2, MONTH: 1 }[unit];
  return { unit, from: from ?? `${year - yearsBack}${first}`, to: to ?? `${year}${last}` };
}

function unitOf(period: string): Unit {
  const unit = period.toUpperCase();
  return unit === 'MONTH' || unit === 'QUARTER' ? unit : 'YEAR';
}
