import { asks, many, marker, nested } from './hostile-request.js';

const loop = (times: number) => `${'fields { type { '.repeat(times)}name${' } }'.repeat(times)}`;

/** Documents that ask the schema for too much, or for what it does not tell; operations that there are not. */
export const introspection = [
  asks('a loop of introspection', 'BAD_USER_INPUT', `{ __schema { types { ${loop(8)} } } }`),
  asks('a loop from one type', 'BAD_USER_INPUT', `{ __type(name: "Query") { ${loop(8)} } }`),
  asks(
    'a loop through fragments',
    'BAD_USER_INPUT',
    `{ __schema { types { ...a } } } fragment a on __Type { ${loop(2)} fields { type { ...b } } } fragment b on __Type { ${loop(2)} }`,
  ),
  asks('a chain of types', 'TOO_EXPENSIVE', `{ __schema { types { ${nested('ofType', 400, 'name')} } } }`),
  asks(
    'the schema twenty times',
    'TOO_EXPENSIVE',
    `{ ${many(20, (at) => `a${at}: __schema { types { name } }`)} }`,
  ),
  asks('a field that resembles another', 'BAD_USER_INPUT', '{ regons { code } }'),
  asks('an argument that resembles another', 'BAD_USER_INPUT', '{ region(cod: "15") { code } }'),
  asks('a value that resembles another', 'BAD_USER_INPUT', '{ agencies(orderBy: COD) { totalCount } }'),
  asks('a type that resembles another', 'BAD_USER_INPUT', '{ node(id: "x") { ... on Regon { code } } }'),
  asks(
    'a type of variable that resembles another',
    'BAD_USER_INPUT',
    'query ($l: RegionLevl) { regions(level: $l) { code } }',
  ),
  asks('a directive that resembles another', 'BAD_USER_INPUT', '{ __typename @skp(if: true) }'),
  asks('a subscription', 'BAD_USER_INPUT', 'subscription { release { asOf } }'),
  asks('an answer in pieces (@defer)', 'BAD_USER_INPUT', '{ ... @defer { release { asOf } } }'),
  asks('an answer in pieces (@stream)', 'BAD_USER_INPUT', '{ regions @stream(initialCount: 1) { code } }'),
  asks('a mutation that there is not', 'BAD_USER_INPUT', 'mutation { deleteEverything }'),
  asks('a definition of types', 'BAD_USER_INPUT', 'type Query { secret: String }'),
  asks(
    'a definition beside a question',
    'BAD_USER_INPUT',
    '{ __typename } extend type Query { secret: String }',
  ),
  asks('no operation of the name', 'BAD_USER_INPUT', 'query a { __typename }', { operationName: 'b' }),
  asks('an operation named like the prototype', 'BAD_USER_INPUT', 'query a { __typename }', {
    operationName: '__proto__',
  }),
  asks('a long name of an operation', 'BAD_USER_INPUT', 'query a { __typename }', {
    operationName: marker.repeat(4_000),
  }),
  asks('an object as name of an operation', 'BAD_USER_INPUT', 'query a { __typename }', {
    operationName: { a: 1 },
  }),
  asks('an empty document', 'BAD_USER_INPUT', ''),
  asks('a number as document', 'BAD_USER_INPUT', 42),
  asks('a list as document', 'BAD_USER_INPUT', ['{ __typename }']),
  asks('half a document', 'BAD_USER_INPUT', '{ regions { code '),
  asks('a document of control characters', 'BAD_USER_INPUT', '\0\x01\x02{ __typename }'),
  asks('half a character in a document', 'BAD_USER_INPUT', '{ region(code: "\ud800") { \ud800 } }'),
];
