// How rows of a release are written: column and type of each property.

const reason = ['reason', 'release.withheld_reason'] as const;
const exactness = ['exactness', 'release.exactness'] as const;
const releaseId = ['release_id', 'text'] as const;
const place = {
  unit: ['period_unit', 'release.period_unit'],
  period: ['period', 'text'],
  region: ['region_code', 'text'],
  key: ['key', 'text'],
} as const;

export const cellColumns = {
  releaseId,
  measure: ['measure', 'text'],
  breakdown: ['breakdown', 'text'],
  ...place,
  value: ['value', 'numeric'],
  halfWidth: ['half_width', 'int'],
  exactness,
  reason,
} as const;

export const exactCellColumns = {
  releaseId,
  measure: ['measure', 'text'],
  breakdown: ['breakdown', 'text'],
  ...place,
  people: ['people', 'int'],
  noisy: ['noisy', 'int'],
} as const;

export const pointColumns = {
  releaseId,
  indicator: ['indicator', 'text'],
  ...place,
  value: ['value', 'float8'],
  numerator: ['numerator', 'int'],
  denominator: ['denominator', 'int'],
  lower: ['lower', 'float8'],
  upper: ['upper', 'float8'],
  step: ['step', 'int'],
  exactness,
  reason,
} as const;

export const curveColumns = {
  releaseId,
  kind: ['kind', 'text'],
  unit: place.unit,
  period: ['period', 'text'],
  region: ['region_code', 'text'],
  mentor: ['mentor', 'text'],
  n: ['n', 'int'],
  medianDays: ['median_days', 'int'],
  points: ['points', 'jsonb'],
  exactness,
  reason,
} as const;

export const stageColumns = {
  releaseId,
  period: ['period', 'text'],
  region: ['region_code', 'text'],
  stream: ['stream', 'text'],
  stage: ['stage', 'text'],
  position: ['position', 'int'],
  count: ['count', 'int'],
  halfWidth: ['half_width', 'int'],
  rateFromPrevious: ['rate_from_previous', 'float8'],
  exactness,
  reason,
} as const;

export const revisionColumns = {
  releaseId,
  unit: ['period_unit', 'release.period_unit'],
  period: ['period', 'text'],
  revision: ['revision', 'int'],
  reason: ['reason', 'text'],
} as const;

export const correctionColumns = {
  releaseId,
  year: ['year', 'int'],
  reason: ['reason', 'text'],
} as const;
