import { asks, many, marker, nested } from './hostile-request.js';

const statistics = (by: string) =>
  `statistics(measure: SUSPECTS, region: "15", regionLevel: REGENCY, by: [${by}], period: { unit: MONTH, from: "2006-01", to: "2025-12" }) { cells { value explanation region { name } coarser { cell { value } } } }`;
const letter = (at: number) => 'abcdefghijklmnop'[at];

/** Documents that are too long, too wide, too deep, or ask for too much. */
export const largeDocuments = [
  asks('hundreds of aliases', 'TOO_EXPENSIVE', `{ ${many(60, (at) => `a${at}: __typename`)} }`),
  asks(
    'aliases in fragments',
    'TOO_EXPENSIVE',
    `{ ${many(10, '...f')} } fragment f on Query { ${many(31, (at) => `a${at}: __typename`)} }`,
  ),
  asks('thirty costly aliases', 'TOO_EXPENSIVE', `{ ${many(6, (at) => `a${at}: ${statistics('SEX')}`)} }`),
  asks('one costly table', 'TOO_EXPENSIVE', `{ ${statistics('SEX, AGE_BAND, ROLE')} }`),
  asks('the same field without end', 'TOO_EXPENSIVE', `{ ${many(500, '__typename')} }`),
  asks(
    'the same field with other arguments',
    'BAD_USER_INPUT',
    `{ ${many(30, (at) => `region(code: "${at}") { code }`)} }`,
  ),
  asks(
    'the same deep field many times',
    'TOO_EXPENSIVE',
    `{ ${many(12, `regions { ${nested('parent', 10, 'code')} }`)} }`,
  ),
  asks('deep nesting', 'TOO_EXPENSIVE', `{ regions { ${nested('parent', 20, 'code')} } }`),
  asks(
    'deep nesting through fragments',
    'TOO_EXPENSIVE',
    `{ regions { ...a } } fragment a on Region { ${nested('parent', 8, '...b')} } fragment b on Region { ${nested('children', 8, 'code')} }`,
  ),
  asks('lists inside lists', 'TOO_EXPENSIVE', `{ regions { ${nested('children', 6, 'code')} } }`),
  asks(
    'pages inside pages',
    'TOO_EXPENSIVE',
    '{ agencies(first: 100) { nodes { operations(first: 100) { leadAgency { operations(first: 100) { code } } } } } }',
  ),
  asks(
    'pages inside pages, sized by variables',
    'TOO_EXPENSIVE',
    'query ($n: Int!) { agencies(first: $n) { nodes { operations(first: $n) { leadAgency { operations(first: $n) { code } } } } } }',
    { variables: { n: 100 } },
  ),
  asks(
    'pages inside pages, sized by a default',
    'TOO_EXPENSIVE',
    'query ($n: Int! = 100) { agencies(last: $n) { nodes { operations(first: $n) { leadAgency { code name } region { name } } } } }',
  ),
  asks(
    'pages inside pages through fragments',
    'TOO_EXPENSIVE',
    '{ agencies(first: 100) { ...a } } fragment a on AgencyConnection { edges { node { ...b } } } fragment b on Agency { operations(first: 100) { code leadAgency { ...c } } } fragment c on Agency { name kind }',
  ),
  asks('a flood of directives', 'TOO_EXPENSIVE', `{ __typename ${many(60, '@skip(if: false)')} }`),
  asks(
    'directives on everything',
    'TOO_EXPENSIVE',
    `{ ${many(25, (at) => `a${at}: __typename @include(if: true)`)} }`,
  ),
  asks('a flood of unknown directives', 'BAD_USER_INPUT', `{ __typename ${many(60, '@a')} }`),
  asks('a fragment that calls itself', 'BAD_USER_INPUT', '{ ...a } fragment a on Query { ...a }'),
  asks(
    'fragments that call each other',
    'BAD_USER_INPUT',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
  ),
  asks(
    'a bomb of fragments',
    'TOO_EXPENSIVE',
    `{ regions { ...a } } ${many(8, (at) => `fragment ${letter(at)} on Region { ${many(6, `...${letter(at + 1)}`)} }`)} fragment i on Region { code }`,
  ),
  asks(
    'a bomb of nested fragments',
    'TOO_EXPENSIVE',
    `{ regions { ...a } } ${many(8, (at) => `fragment ${letter(at)} on Region { ${many(3, (one) => `a${one}: parent { ...${letter(at + 1)} }`)} }`)} fragment i on Region { code }`,
  ),
  asks(
    'dozens of fragments',
    'TOO_EXPENSIVE',
    `{ ${many(40, (at) => `...f${at}`)} } ${many(40, (at) => `fragment f${at} on Query { __typename }`)}`,
  ),
  asks(
    'a fragment put in a hundred times',
    'TOO_EXPENSIVE',
    `{ ${many(100, '...f')} } fragment f on Query { __typename }`,
  ),
  asks('nested inline fragments', 'TOO_EXPENSIVE', `{ ${nested('... on Query', 70, '__typename')} }`),
  asks('brackets without end', 'TOO_EXPENSIVE', '{ a '.repeat(20_000)),
  asks('lists without end', 'TOO_EXPENSIVE', `{ statistics(by: ${'['.repeat(50_000)}`),
  asks('a long name', 'BAD_USER_INPUT', `{ ${marker.replace('-', '_')}${'x'.repeat(60_000)} }`),
  asks('many mistakes', 'BAD_USER_INPUT', `{ ${many(130, (at) => `wrong${at}`)} }`),
  asks(
    'many operations',
    'BAD_USER_INPUT',
    many(50, (at) => `query q${at} { __typename }`),
  ),
  asks('ninety kilobytes of commas', 'BAD_USER_INPUT', `{ wrong ${','.repeat(90_000)} }`),
  asks('ninety kilobytes of comments', 'BAD_USER_INPUT', `{ wrong ${'#\n'.repeat(30_000)} }`),
  asks(
    'a block of text without end',
    'BAD_USER_INPUT',
    `{ node(id: """${`${marker}\n`.repeat(5_000)}""") { id } }`,
  ),
];
