import { asks, type HostileRequest, many, marker, nested } from './hostile-request.js';

const pages = (rows: number) =>
  `{ operations(first: ${rows}) { nodes { cases(first: ${rows}) { nodes { suspects(first: ${rows}) { nodes { id sex } } } } } } }`;
const letter = (at: number) => 'abcdefghijklmnop'[at];

const requests = [
  asks('pages of people inside pages', 'TOO_EXPENSIVE', pages(100)),
  asks('hundreds of aliases', 'TOO_EXPENSIVE', `{ ${many(150, (at) => `a${at}: __typename`)} }`),
  asks('the same field without end', 'TOO_EXPENSIVE', `{ ${many(1_500, '__typename')} }`),
  asks(
    'the same deep field many times',
    'TOO_EXPENSIVE',
    `{ ${many(60, `regions { ${nested('children', 6, 'code')} }`)} }`,
  ),
  asks('deep nesting', 'TOO_EXPENSIVE', `{ regions { ${nested('parent', 30, 'code')} } }`),
  asks(
    'directives on everything',
    'TOO_EXPENSIVE',
    `{ ${many(70, (at) => `a${at}: __typename @include(if: true)`)} }`,
  ),
  asks(
    'a bomb of fragments',
    'TOO_EXPENSIVE',
    `{ regions { ...a } } ${many(8, (at) => `fragment ${letter(at)} on Region { ${many(12, `...${letter(at + 1)}`)} }`)} fragment i on Region { code }`,
  ),
  asks(
    'hundreds of fragments',
    'TOO_EXPENSIVE',
    `{ ${many(120, (at) => `...f${at}`)} } ${many(120, (at) => `fragment f${at} on Query { __typename }`)}`,
  ),
  asks(
    'ten thousand values',
    'TOO_EXPENSIVE',
    'query ($k: [AgencyKind!]) { agencies(filter: { kind: $k }) { totalCount } }',
    { variables: { k: Array.from({ length: 10_000 }, () => 'BNNP') } },
  ),
  asks(
    'SQL in the text to look for',
    'BAD_USER_INPUT',
    'query ($a: String) { cases(after: $a) { nodes { id } } }',
    { variables: { a: Buffer.from(JSON.stringify([`'; SELECT '${marker}`, '1'])).toString('base64url') } },
  ),
];

/** What somebody with a token may send against the wider limits. */
export const signedIn: HostileRequest[] = requests.map((request) => ({
  ...request,
  what: `${request.what}, signed in,`,
  signedIn: true,
}));
