import type { Answers } from '../answers.js';
import { ImportRecordResolver } from './import-record.resolver.js';
import { importRecords } from './import-record.rows.js';

export const importRecordAnswers: Answers = { records: importRecords, resolvers: [ImportRecordResolver] };
