// Writes what the server needs of packages that only the build has: the explorer's page and the fonts of pictures.
// node server/bin/write-assets.js FOLDER
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const [folder] = process.argv.slice(2);
const { resolve } = createRequire(import.meta.url);

/** Whole in four parts, in the weights that widgets use. */
const fonts = ['latin', 'latin-ext', 'math', 'symbols'].flatMap((part) =>
  [400, 600].map((weight) => `roboto-${part}-${weight}-normal.woff2`),
);

const firstQuery = `# Operasi per tahun di Provinsi Jambi
{
  statistics(measure: OPERATIONS, region: "15", period: { unit: YEAR, from: "2021", to: "2025" }) {
    definition
    cells { period value exactness }
  }
}
`;

mkdirSync(join(folder, 'fonts'), { recursive: true });
for (const font of fonts)
  copyFileSync(resolve(`@fontsource/roboto/files/${font}`), join(folder, 'fonts', font));
copyFileSync(resolve('@fontsource/roboto/LICENSE'), join(folder, 'fonts', 'LICENSE'));
const explorer = renderGraphiQL({
  title: 'Sinergi · GraphQL',
  endpoint: '/graphql',
  defaultQuery: firstQuery,
});
writeFileSync(join(folder, 'explorer.html'), explorer);
