import { gzipSync } from 'node:zlib';
import { gets, type HostileRequest, marker } from './hostile-request.js';

const question = JSON.stringify({ query: '{ __typename }' });
const asToken = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const signedIn = (what: string, authorization: string): HostileRequest => ({
  what,
  code: 'UNAUTHENTICATED',
  headers: { authorization },
  body: question,
});
const typed = (what: string, type: string, body: string | Buffer = question): HostileRequest => ({
  what,
  code: 'BAD_USER_INPUT',
  headers: { 'content-type': type },
  body,
});
const persisted = (sha256Hash: unknown) => JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });

/** Requests that play with methods, bodies, types, charsets, tokens and hashes. */
export const transport: HostileRequest[] = [
  { what: 'a batch of questions', code: 'BAD_USER_INPUT', body: `[${question},${question}]` },
  { what: 'a batch of thousands', code: 'BAD_USER_INPUT', body: `[${Array(3_000).fill(question).join()}]` },
  { what: 'an empty batch', code: 'BAD_USER_INPUT', body: '[]' },
  { what: 'nothing', code: 'BAD_USER_INPUT', body: '' },
  { what: 'null', code: 'BAD_USER_INPUT', body: 'null' },
  { what: 'a text', code: 'BAD_USER_INPUT', body: `"${marker}"` },
  { what: 'half a body', code: 'BAD_USER_INPUT', body: `{"query": "{ ${marker}` },
  { what: 'a body that is no JSON', code: 'BAD_USER_INPUT', body: `<script>${marker}</script>` },
  { what: 'a body of brackets', code: 'BAD_USER_INPUT', body: '['.repeat(90_000) },
  {
    what: 'a prototype in the body',
    code: 'BAD_USER_INPUT',
    body: `{"query":"{ __typename }","__proto__":{"admin":true}}`,
  },
  {
    what: 'a prototype in the variables',
    code: 'BAD_USER_INPUT',
    body: `{"query":"{ __typename }","variables":{"__proto__":{"${marker}":1}}}`,
  },
  {
    what: 'a constructor in the variables',
    code: 'BAD_USER_INPUT',
    body: `{"query":"{ __typename }","variables":{"constructor":{"prototype":{"a":1}}}}`,
  },
  {
    what: 'more than a hundred kilobytes',
    code: 'TOO_EXPENSIVE',
    body: JSON.stringify({ query: '{ __typename }', variables: { x: marker.repeat(10_000) } }),
  },
  typed('a form', 'application/x-www-form-urlencoded', `query={__typename}&x=${marker}`),
  typed(
    'a form in parts',
    'multipart/form-data; boundary=x',
    `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${question}\r\n--x--`,
  ),
  typed('plain text', 'text/plain'),
  typed('XML', 'application/xml', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`),
  typed('a type that only begins like JSON', `application/jsonp-${marker}`),
  typed('a bare document', 'application/graphql', '{ __typename }'),
  typed('a body of wide characters', 'application/json; charset=utf-16le', Buffer.from(question, 'utf16le')),
  typed('bytes that are no text', 'application/json', Buffer.from([0xff, 0xfe, 0x7b, 0xc3, 0x28, 0x7d])),
  {
    what: 'a packed body',
    code: 'TOO_EXPENSIVE',
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(5_000_000, ' ')),
  },
  gets('a mutation by GET', 'BAD_USER_INPUT', {
    query: `mutation { publishOperation(input: { operation: "x", version: 1, idempotencyKey: "${marker}" }) { operation { code } } }`,
  }),
  gets('a GET without a question', 'BAD_USER_INPUT', {}),
  gets('variables by GET that are no JSON', 'BAD_USER_INPUT', {
    query: '{ __typename }',
    variables: `{${marker}`,
  }),
  gets('a prototype in the variables by GET', 'BAD_USER_INPUT', {
    query: 'query ($c: String!) { region(code: $c) { code } }',
    variables: '{"__proto__":{"c":"15"}}',
  }),
  gets('extensions by GET that are no JSON', 'BAD_USER_INPUT', {
    query: '{ __typename }',
    extensions: marker,
  }),
  gets('a flood of aliases by GET', 'TOO_EXPENSIVE', {
    query: `{ ${Array.from({ length: 50 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
  }),
  gets('the hash of no document', 'NOT_FOUND', { extensions: persisted('a'.repeat(64)) }),
  gets('the hash of the prototype', 'NOT_FOUND', { extensions: persisted('__proto__') }),
  gets('a hash that is an object', 'NOT_FOUND', { extensions: persisted({ toString: marker }) }),
  gets('a hash of ten kilobytes', 'NOT_FOUND', { extensions: persisted(marker.repeat(700)) }),
  gets(
    'a token by GET',
    'BAD_USER_INPUT',
    { query: '{ viewer { role } }' },
    { authorization: `Bearer ${marker}` },
  ),
  {
    what: 'a document registered by hash',
    code: 'NOT_FOUND',
    body: JSON.stringify({
      query: '{ __typename }',
      extensions: { persistedQuery: { version: 1, sha256Hash: 'b'.repeat(64) } },
    }),
  },
  { what: 'a PUT', code: 'BAD_USER_INPUT', method: 'PUT', body: question },
  { what: 'a DELETE', code: 'BAD_USER_INPUT', method: 'DELETE', body: question },
  signedIn('a token that is none', `Bearer ${marker}`),
  signedIn('a token of eight kilobytes', `Bearer ${'a.'.repeat(4_000)}`),
  signedIn(
    'a token without signature',
    `Bearer ${asToken({ alg: 'none' })}.${asToken({ sub: marker, role: 'ADMIN' })}.`,
  ),
  signedIn(
    'a token signed with a word',
    `Bearer ${asToken({ alg: 'HS256', kid: '../../etc/passwd' })}.${asToken({ iss: 'sinergi', sub: marker, role: 'ADMIN', exp: 4e9 })}.${'A'.repeat(43)}`,
  ),
  signedIn('a name and a password', `Basic ${Buffer.from(`admin:${marker}`).toString('base64')}`),
  signedIn('an empty token', 'Bearer '),
];
