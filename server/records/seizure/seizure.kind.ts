import { SeizureUnit, Substance } from '../../database/generated/enums.js';
import { code, date, decimal, must, oneOf } from '../../import/column.js';
import type { Kind, Rule } from '../../import/kind.js';
import { inOrder, notInFuture } from '../../import/rules.js';
import { columnsOf, of } from '../../import/write.js';
import { words } from '../../language/localised.js';
import { seizureWords } from './seizure.words.js';

const unitsOf: Record<string, string[]> = {
  METHAMPHETAMINE: ['GRAM', 'MILLILITRE'],
  ECSTASY: ['TABLET', 'GRAM'],
  CANNABIS: ['GRAM', 'PLANT'],
  HEROIN: ['GRAM', 'MILLILITRE'],
  COCAINE: ['GRAM', 'MILLILITRE', 'PLANT'],
  SYNTHETIC_CANNABINOID: ['GRAM', 'MILLILITRE'],
  PRESCRIPTION: ['TABLET', 'GRAM', 'MILLILITRE'],
};

export const seizures: Kind = {
  name: 'seizures',
  columns: [
    code('case', { refers: 'case' }),
    code('operation', { refers: 'operation' }),
    code('agency', { ...must, refers: 'agency' }),
    code('region', { ...must, refers: 'region' }),
    date('date', must),
    oneOf(Substance)('substance', must),
    decimal('quantity', must),
    oneOf(SeizureUnit)('unit', must),
    date('destroyed'),
  ],
  counted: true,
  key: (row) =>
    row.case
      ? `case ${row.case} ${row.date} ${row.substance} ${row.unit}`
      : `row ${row.operation} ${row.agency} ${row.region} ${row.date} ${row.substance} ${row.quantity} ${row.unit}`,
  rules: [notInFuture('date', 'destroyed'), inOrder('date', 'destroyed'), positive, unitFits],
  inReleases: true,
  factDays: [{ day: 'date', isPublic: true }],
  writes: [
    {
      table: 'records.seizure',
      label: words('barang bukti', 'seizures'),
      key: ['key'],
      columns: columnsOf({
        key: of('text'),
        case_code: of('text', { from: 'case' }),
        operation_code: of('text', { from: 'operation' }),
        agency_code: of('text', { from: 'agency' }),
        region_code: of('text', { from: 'region' }),
        date: of('date'),
        substance: of('reference.substance'),
        quantity: of('numeric(15,3)'),
        unit: of('records.seizure_unit'),
        destroyed: of('date'),
      }),
    },
  ],
};

function positive(row: Parameters<Rule>[0]): ReturnType<Rule> {
  return Number(row.quantity) > 0 ? undefined : { column: 'quantity', reason: seizureWords.notPositive };
}

function unitFits(row: Parameters<Rule>[0]): ReturnType<Rule> {
  const fitting = unitsOf[String(row.substance)];
  if (!fitting || fitting.includes(String(row.unit))) return undefined;
  return { column: 'unit', reason: seizureWords.unit(row.unit, row.substance, fitting) };
}
