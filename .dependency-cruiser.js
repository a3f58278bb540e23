/** Who may import whom: docs and messages speak of layers, a layer is a folder. */

const server = (...names) => `^server/(${names.join('|')})/`;
const staffSide = '^server/database/(staff\\.client|open|migrations|embedded)';

/** What a record kind is. */
const description = '\\.kind\\.ts$';

/** What lists all kinds of a room: their resolvers, loaders and sources of rows. */
const gathering = '^server/(records|reference)/(\\w+\\.(resolvers|loaders)|sources)\\.ts$';

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** The rooms of the server from the ground up, as docs/architecture.md has them. */
const rooms = [
  'text',
  'time',
  'language',
  'keys',
  'database',
  'access',
  'graphql',
  'catalogue',
  'import',
  'release',
  'reference',
  'records',
  'publish',
  'statistics',
  'backup',
  'http',
  'commands',
];

export default {
  forbidden: [
    ...rooms
      .slice(0, -1)
      .map((room, at) =>
        never(
          `nothing-above-${room}`,
          'A room imports those below it, in the order of docs/architecture.md.',
          { path: server(room) },
          { path: server(...rooms.slice(at + 1)) },
        ),
      ),
    {
      ...never(
        'no-circles-of-folders',
        'Kinds that lead to each other: the later one brings the edges of both (KIND.edges.ts).',
        { path: '^server/(records|reference|graphql|publish|http)(/|$)' },
        { circular: true },
      ),
      scope: 'folder',
    },
    never(
      'kinds-know-nobody-who-gathers-them',
      'A kind stands on its own, on kinds beside it and on what gathers none.',
      { path: '^server/(records|reference)/[^/]+/' },
      { path: gathering },
    ),
    never(
      'what-kinds-stand-on-knows-no-kind',
      'Lists of all kinds stand in files of their own, which no kind imports.',
      { path: '^server/(records|reference)/[^/]+\\.ts$', pathNot: gathering },
      { path: '^server/$1/[^/]+/' },
    ),
    never(
      'no-cycles',
      'Two files that need each other are one thought: join or cut them.',
      {},
      { circular: true },
    ),
    never(
      'database-stands-alone',
      'The database layer knows no other layer but words.',
      { path: server('database') },
      { path: '^server/(?!database/|language/|config\\.|project-root\\.ts)' },
    ),
    never(
      'ground-floors-know-no-feature',
      'What all features stand on knows none of them.',
      { path: server('time', 'text', 'language', 'keys', 'graphql', 'catalogue') },
      {
        path: server(
          'import',
          'reference',
          'records',
          'publish',
          'release',
          'statistics',
          'http',
          'commands',
        ),
      },
    ),
    never(
      'import-knows-the-database-only',
      'Import turns files into records; it neither publishes nor answers.',
      { path: server('import') },
      {
        path: server(
          'publish',
          'release',
          'reference',
          'records',
          'statistics',
          'access',
          'http',
          'commands',
        ),
      },
    ),
    never(
      'publish-knows-the-database-only',
      'Publishing reads records and writes a release; it neither imports nor answers.',
      { path: server('publish', 'release') },
      {
        path: server('import', 'reference', 'records', 'statistics', 'access', 'http', 'commands'),
        pathNot: '^server/import/kind\\.ts$',
      },
    ),
    never(
      'a-description-never-answers',
      'What imports and publishes reads descriptions of kinds, and must not bring along what answers.',
      { path: description },
      { path: '^server/(records|reference|statistics)/', pathNot: `${description}|\\.words\\.ts$` },
    ),
    never(
      'public-types-never-see-records',
      'What everybody may read comes from reference tables and the release, never from records.',
      { path: server('reference', 'statistics'), pathNot: description },
      { path: server('records', 'import', 'http', 'commands') },
    ),
    never(
      'public-types-never-reach-the-staff-client',
      'The public client is the only way to the database here, also through other files.',
      { path: server('reference', 'statistics') },
      { path: staffSide, reachable: true },
    ),
    never(
      'statistics-read-the-release',
      'Of a release, only its reading side.',
      { path: server('reference', 'statistics') },
      { path: server('publish', 'release'), pathNot: '^server/release/reading/' },
    ),
    never(
      'records-neither-publish-nor-serve',
      'Restricted records know the database, access and reference; of import, how it is taken back.',
      { path: server('records'), pathNot: description },
      {
        path: server('publish', 'release', 'import', 'statistics', 'http', 'commands'),
        pathNot: '^server/import/(undo/|kind\\.ts$)',
      },
    ),
    never(
      'access-knows-no-feature',
      'The policy is read by the features, not the other way round.',
      { path: server('access') },
      {
        path: server(
          'import',
          'publish',
          'release',
          'reference',
          'statistics',
          'records',
          'http',
          'commands',
        ),
      },
    ),
    never(
      'a-backup-knows-no-feature',
      'It copies tables, keys and files, whatever they mean.',
      { path: server('backup') },
      {
        path: server(
          'import',
          'publish',
          'release',
          'reference',
          'records',
          'statistics',
          'http',
          'commands',
        ),
      },
    ),
    never(
      'http-is-wired-from-outside',
      'Only commands and the entry wire HTTP.',
      { path: '^(server|prisma)/', pathNot: '^server/(http/|commands/|main\\.ts)' },
      { path: server('http') },
    ),
    never('nobody-imports-the-entry', 'server/main.ts has side effects.', {}, { path: '^server/main\\.ts' }),
    never(
      'widgets-never-see-the-server',
      'schema.graphql is the only bridge.',
      { path: '^widgets/' },
      { path: '^(server|prisma|test)/' },
    ),
    never(
      'the-server-never-sees-widgets',
      'schema.graphql is the only bridge.',
      { path: '^(server|prisma)/' },
      { path: '^(widgets|test)/' },
    ),
    never(
      'no-development-package-in-the-product',
      'It would be missing in production. What widgets import is in their build.',
      { path: '^(server|prisma)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    never('nothing-unresolved', 'The module is not there.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: '^(node_modules|(server/database|widgets/client)/generated)/' },
    exclude: { path: '^(dist|server/bin)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
