import { type DocumentNode, visit } from 'graphql';
import { ApiError } from '../../language/api.error.js';
import { limitWords } from './limits.words.js';

const refused = () => new ApiError(limitWords.zeroByte, { code: 'BAD_USER_INPUT', http: { status: 400 } });

/** Throws BAD_USER_INPUT where a text in the variables holds a zero byte. Their depth is bounded elsewhere. */
export function refuseZeroBytes(value: unknown): void {
  if (typeof value === 'string' && value.includes('\0')) throw refused();
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) refuseZeroBytes(inner);
}

/** The same for texts that are written in a document. */
export function refuseWrittenZeroBytes(document: DocumentNode): void {
  visit(document, { StringValue: ({ value }) => refuseZeroBytes(value) });
}
