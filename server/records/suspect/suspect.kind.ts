import { Sex, Substance, SuspectRole } from '../../database/generated/enums.js';
import { code, codes, must, oneOf, person, year } from '../../import/column.js';
import type { Kind } from '../../import/kind.js';
import { columnsOf, identityIn, of, pseudonymOf, recordKeyOf } from '../../import/write.js';
import { words } from '../../language/localised.js';

export const suspects: Kind = {
  name: 'suspects',
  columns: [
    person('suspect', must),
    code('case', { ...must, refers: 'case' }),
    oneOf(Sex)('sex'),
    year('birth_year'),
    oneOf(SuspectRole)('role'),
    oneOf(Substance)('substance'),
    codes('articles'),
  ],
  key: (row) => `${identityIn(row, 'suspect')} ${row.case}`,
  rules: [],
  inReleases: true,
  factDays: [],
  writes: [
    {
      table: 'records.suspect',
      label: words('tersangka', 'suspects'),
      key: ['pseudonym', 'case_code'],
      columns: columnsOf({
        pseudonym: pseudonymOf('suspect'),
        record_key: recordKeyOf('suspect'),
        case_code: of('text', { from: 'case' }),
        sex: of('records.sex'),
        birth_year: of('int'),
        role: of('records.suspect_role'),
        substance: of('reference.substance'),
        articles: of('text[]', { value: (row) => row.articles ?? [] }),
      }),
    },
  ],
};
