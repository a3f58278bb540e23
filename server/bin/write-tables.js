import { writeFileSync } from 'node:fs';

/**
 * Writes, from Prisma's reading of prisma/schema.prisma, what each model is in the database: its table, its columns by
 * their names in the code, its primary key and the models that it refers to.
 */
export function writeTables(models, file) {
  const written = Object.fromEntries(models.map((model) => [model.name, tableOf(model)]));
  writeFileSync(
    file,
    `// Written from prisma/schema.prisma by server/bin/write-tables.js.\nexport const tables = ${JSON.stringify(written, null, 2)} as const;\n`,
  );
}

function tableOf({ name, dbName, schema, fields, primaryKey }) {
  const columnOf = (field) => fields.find((one) => one.name === field).dbName ?? field;
  const stored = fields.filter(({ kind }) => kind !== 'object');
  const primary = primaryKey?.fields ?? fields.filter(({ isId }) => isId).map((field) => field.name);
  const referring = fields.filter(({ relationFromFields }) => relationFromFields?.length > 0);
  return {
    name: `${schema}.${dbName ?? name}`,
    primary: primary.map(columnOf),
    columns: Object.fromEntries(
      stored.map((field) => [
        field.name,
        [columnOf(field.name), field.type === 'Json' ? 'jsonb' : field.type],
      ]),
    ),
    refers: [...new Set(referring.map(({ type }) => type))],
  };
}
