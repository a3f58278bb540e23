import { words } from '../../language/localised.js';

/** Why a row of seizures is refused. */
export const seizureWords = {
  notPositive: words('harus lebih dari 0', 'must be more than 0'),
  unit: (unit: unknown, substance: unknown, fitting: readonly string[]) =>
    words(
      `${unit} tidak cocok untuk ${substance}; tulis salah satu dari ${fitting.join(', ')}`,
      `${unit} does not fit ${substance}; write one of ${fitting.join(', ')}`,
    ),
};
