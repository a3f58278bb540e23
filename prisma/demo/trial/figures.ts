import type { Row } from '../batch.js';
import { narcoticsAgency, north, province } from './places.js';

export const observations: Row[] = [
  observation('ESTIMATED_USERS_PAST_YEAR', '18500', 'PERSON', province),
  observation('ESTIMATED_USERS_PAST_YEAR', '11200', 'PERSON', north),
];

export const targets: Row[] = [
  target('RELAPSE_FREE_6', '50'),
  target('COMPLETION', '60'),
  target('CLEARANCE', '75'),
];

function observation(indicator: string, value: string, unit: string, region: string): Row {
  return {
    indicator,
    value,
    unit,
    period_start: '2024-01-01',
    period_end: '2024-12-31',
    region,
    agency: narcoticsAgency,
    substance: '',
    source_title: 'Uji coba: perkiraan yang dikarang',
    source_url: 'https://uji.example/perkiraan',
    source_date: '2025-02-01',
    note: '',
  };
}

function target(indicator: string, value: string): Row {
  return {
    indicator,
    region: province,
    year: '2024',
    value,
    set_by: 'Uji coba: rencana yang dikarang',
    set_on: '2024-01-02',
  };
}
