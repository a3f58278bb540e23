import { type Localised, words } from '../language/localised.js';

const or = (names: readonly string[]) => words(names.join(' atau '), names.join(' or '));

/** Why periods or places cannot be asked for. */
export const askingWords = {
  tooManyPeriods: (most: number, example: string) =>
    words(
      `lebih dari ${most} periode (minta lebih sedikit, misalnya "${example}")`,
      `more than ${most} periods (ask for fewer, such as "${example}")`,
    ),
  exchanged: words(
    'period.from sesudah period.to (tukar keduanya)',
    'period.from is after period.to (exchange them)',
  ),
  noPeriod: (unit: string, example: string) =>
    words(
      `ini bukan ${unit} (tulis seperti "${example}" atau "LATEST")`,
      `this is no ${unit} (write it like "${example}" or "LATEST")`,
    ),
  levelAbove: (level: string, own: string) =>
    words(
      `${level} di atas tingkat wilayah itu sendiri (minta ${own} atau di bawahnya)`,
      `${level} is above the region's own level (ask for ${own} or below)`,
    ),
};

/** Why what is asked for is not in the catalogue, and what is. */
export const catalogueWords = {
  notBy: (what: Localised, by: readonly string[], breakdowns: readonly string[]) =>
    words(
      `${what.id} tidak diterbitkan menurut [${by.join(', ')}] (minta by: ${or(breakdowns).id})`,
      `${what.en} is not published by [${by.join(', ')}] (ask by: ${or(breakdowns).en})`,
    ),
  notForLevel: (what: Localised, level: string, levels: readonly string[]) =>
    words(
      `${what.id} tidak diterbitkan untuk tingkat ${level} (minta ${or(levels).id})`,
      `${what.en} is not published for the level ${level} (ask for ${or(levels).en})`,
    ),
  notByUnit: (what: Localised, unit: string, units: readonly string[]) =>
    words(
      `${what.id} tidak diterbitkan per ${unit} (minta ${units.join(', ')})`,
      `${what.en} is not published by ${unit} (ask for ${units.join(', ')})`,
    ),
  notByUnitForLevel: (what: Localised, unit: string, level: string, units: readonly string[]) =>
    words(
      `${what.id} tidak diterbitkan per ${unit} untuk tingkat ${level} (minta ${units.join(', ')})`,
      `${what.en} is not published by ${unit} for the level ${level} (ask for ${units.join(', ')})`,
    ),
  split: (measure: string, by: readonly string[]) =>
    words(`${measure} menurut [${by.join(', ')}]`, `${measure} by [${by.join(', ')}]`),
  cascade: words('kaskade perawatan', 'the care cascade'),
  notPublic: (measure: string) =>
    words(
      `${measure} tidak diterbitkan (minta BEDS, atau indikator OCCUPANCY)`,
      `${measure} is not published (ask for BEDS, or for the indicator OCCUPANCY)`,
    ),
  withoutBy: (what: Localised, by: string) =>
    words(
      `${what.id} tidak diterbitkan menurut ${by} (minta tanpa by)`,
      `${what.en} is not published by ${by} (ask without by)`,
    ),
  withoutByOrMentor: (what: Localised, by: string) =>
    words(
      `${what.id} tidak diterbitkan menurut ${by} (minta tanpa by, atau menurut MENTOR)`,
      `${what.en} is not published by ${by} (ask without by, or by MENTOR)`,
    ),
  orByMentor: words(', atau by: MENTOR dengan unit: YEARS_3', ', or by MENTOR with unit: YEARS_3'),
  oneYear: (what: Localised, hint: Localised = words('', '')) =>
    words(
      `${what.id} diterbitkan untuk satu tahun sekali minta (minta dengan unit: YEAR, from: "2024", to: "2024"${hint.id})`,
      `${what.en} is published for one year at a time (ask with unit: YEAR, from: "2024", to: "2024"${hint.en})`,
    ),
};
