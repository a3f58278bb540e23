import type { ErrorCode } from '../../../../server/http/reply/error-format.js';

/** Stands wherever a hostile request may put a long or a free text; it must not come back. */
export const marker = 'h0st1le-m4rker';

/** What is sent to /graphql or another path, and how it must be refused: with a code, or (NULL) with nothing found. */
export interface HostileRequest {
  what: string;
  code: ErrorCode | 'NULL';
  method?: string;
  /** /graphql without it. */
  path?: string;
  /** Sent with a token of an administrator. */
  signedIn?: boolean;
  /** After the path. */
  search?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** A document as anybody would send it. */
export function asks(
  what: string,
  code: HostileRequest['code'],
  query: unknown,
  more: Record<string, unknown> = {},
): HostileRequest {
  return { what, code, body: JSON.stringify({ query, ...more }) };
}

/** A document that comes in the address. */
export function gets(
  what: string,
  code: HostileRequest['code'],
  parameters: Record<string, string>,
  headers?: Record<string, string>,
): HostileRequest {
  return { what, code, method: 'GET', search: `?${new URLSearchParams(parameters)}`, headers };
}

/** `text` for 0, 1, 2 …, joined. */
export function many(times: number, text: string | ((at: number) => string)): string {
  return Array.from({ length: times }, (_, at) => (typeof text === 'string' ? text : text(at))).join(' ');
}

/** `field { field { … inner } }`. */
export function nested(field: string, times: number, inner: string): string {
  return `${`${field} { `.repeat(times)}${inner}${' }'.repeat(times)}`;
}
