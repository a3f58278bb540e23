import { asks, many, marker } from './hostile-request.js';

const id = (text: string) => Buffer.from(text).toString('base64url');
const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');
const byId = 'query ($id: ID!) { node(id: $id) { id __typename } }';
const agencies = 'query ($after: String) { agencies(after: $after) { nodes { code } } }';
const operations = 'query ($after: String) { operations(after: $after) { nodes { code } } }';
const injection = `15' OR 1=1; DROP TABLE "records"."client" -- ${marker}`;
const strange = 'query ($code: String!) { region(code: $code) { code } }';

/** Arguments and variables that are forged, out of bounds, or meant for the database. */
export const hostileArguments = [
  asks('a list that is too long', 'BAD_USER_INPUT', '{ agencies(first: 100000) { totalCount } }'),
  asks('a list of negative length', 'BAD_USER_INPUT', '{ agencies(first: -1) { totalCount } }'),
  asks(
    'a nested list of negative length',
    'BAD_USER_INPUT',
    '{ agency(code: "POLDA-JAMBI") { operations(first: -5) { code } } }',
  ),
  asks(
    'a number larger than numbers',
    'BAD_USER_INPUT',
    `{ agencies(first: ${'9'.repeat(5_000)}) { totalCount } }`,
  ),
  asks(
    'a variable larger than numbers',
    'BAD_USER_INPUT',
    'query ($n: Int) { agencies(first: $n) { totalCount } }',
    { variables: { n: 1e300 } },
  ),
  asks('both ends of a list', 'BAD_USER_INPUT', '{ operations(first: 1, last: 1) { totalCount } }'),
  asks(
    'ten thousand years',
    'BAD_USER_INPUT',
    '{ statistics(measure: CASES, region: "15", period: { unit: MONTH, from: "0001-01", to: "9999-12" }) { unit } }',
  ),
  asks(
    'a region of the database',
    'BAD_USER_INPUT',
    'query ($r: String!) { statistics(measure: CASES, region: $r, period: { unit: YEAR, from: "2024", to: "2024" }) { unit } }',
    { variables: { r: injection } },
  ),
  asks('a code of the database', 'NULL', strange, { variables: { code: injection } }),
  asks('a code with a zero byte', 'BAD_USER_INPUT', strange, { variables: { code: '15\0' } }),
  asks('a written code with a zero byte', 'BAD_USER_INPUT', '{ region(code: "15\\u0000") { code } }'),
  asks('a code of half a character', 'NULL', strange, { variables: { code: '\ud800' } }),
  asks('a code of ninety kilobytes', 'NULL', strange, { variables: { code: marker.repeat(6_000) } }),
  asks('an id of ninety kilobytes', 'BAD_USER_INPUT', byId, { variables: { id: marker.repeat(6_000) } }),
  asks('a cursor of another list', 'BAD_USER_INPUT', agencies, {
    variables: { after: cursor('2024-01-01', 'O1') },
  }),
  asks('a cursor that is none', 'BAD_USER_INPUT', operations, { variables: { after: marker } }),
  asks('a cursor with SQL', 'BAD_USER_INPUT', operations, {
    variables: { after: cursor(injection, injection) },
  }),
  asks('a cursor with objects', 'BAD_USER_INPUT', agencies, { variables: { after: cursor({ not: 'x' }) } }),
  asks('a cursor with a zero byte', 'BAD_USER_INPUT', agencies, { variables: { after: cursor('\0') } }),
  asks('a cursor of ninety kilobytes', 'BAD_USER_INPUT', operations, {
    variables: { after: 'A'.repeat(90_000) },
  }),
  asks('a cursor for a day that is none', 'BAD_USER_INPUT', operations, {
    variables: { after: cursor('2024-13-77', 'O1') },
  }),
  ...['Client:1', 'Case:1', 'Suspect:1', 'Episode:1', 'TatAssessment:1', 'FollowUp:1'].map((key) =>
    asks(`a guessed id of a person's row (${key})`, 'NULL', byId, { variables: { id: id(key) } }),
  ),
  asks(
    'two dozen guessed ids',
    'NULL',
    `{ ${many(24, (at) => `a${at}: node(id: "${id(`Client:${at}`)}") { id }`)} }`,
  ),
  asks('an id of no type', 'NULL', byId, { variables: { id: id('Object:constructor') } }),
  asks('an id of the prototype', 'BAD_USER_INPUT', byId, { variables: { id: id('__proto__:x') } }),
  asks('an id with SQL', 'NULL', byId, { variables: { id: id(`Operation:${injection}`) } }),
  asks('an id with a zero byte', 'NULL', byId, { variables: { id: id('Operation:\0') } }),
  asks('rows of people', 'UNAUTHENTICATED', '{ clients(first: 100) { totalCount nodes { id } } }'),
  asks('cases by a cursor', 'UNAUTHENTICATED', 'query ($a: String) { cases(after: $a) { totalCount } }', {
    variables: { a: cursor('2024-01-01', 1) },
  }),
  asks('who read what', 'UNAUTHENTICATED', '{ audit(first: 100) { totalCount } }'),
  asks(
    'a mutation of a stranger',
    'UNAUTHENTICATED',
    `mutation { publishOperation(input: { operation: "${id('Operation:O1')}", version: 1, idempotencyKey: "${marker}" }) { operation { code } } }`,
  ),
  asks('a variable that is missing', 'BAD_USER_INPUT', strange),
  asks('an object for a text', 'BAD_USER_INPUT', strange, { variables: { code: { toString: marker } } }),
  asks('variables that are a list', 'BAD_USER_INPUT', strange, { variables: [marker] }),
  asks('variables that are a text', 'BAD_USER_INPUT', strange, { variables: marker }),
  asks(
    'ten thousand values',
    'TOO_EXPENSIVE',
    'query ($k: [AgencyKind!]) { agencies(filter: { kind: $k }) { totalCount } }',
    { variables: { k: Array.from({ length: 10_000 }, () => 'BNNP') } },
  ),
  asks('ten thousand variables', 'TOO_EXPENSIVE', '{ __typename }', {
    variables: Object.fromEntries(Array.from({ length: 9_000 }, (_, at) => [`v${at}`, at])),
  }),
  {
    what: 'variables forty thousand levels deep',
    code: 'TOO_EXPENSIVE',
    body: `{"query":"{ __typename }","variables":{"x":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
  } as const,
];
