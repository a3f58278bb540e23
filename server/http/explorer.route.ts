import type { FastifyInstance } from 'fastify';

const firstQuery = `# Operasi per tahun di Provinsi Jambi
{
  statistics(measure: OPERATIONS, region: "15", period: { unit: YEAR, from: "2021", to: "2025" }) {
    definition
    cells { period value exactness }
  }
}
`;

const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
].join('; ');

/** `/explorer`: GraphiQL whole from npm, so that it works without internet. Read at its first use: it is large. */
export function explorerRoute(app: FastifyInstance): void {
  app.get('/explorer', async (_request, reply) => {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    const page = renderGraphiQL({
      title: 'Sinergi · GraphQL',
      endpoint: '/graphql',
      defaultQuery: firstQuery,
    });
    return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page);
  });
}
