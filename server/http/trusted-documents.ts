import { existsSync, readFileSync } from 'node:fs';
import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';

/** The documents that widgets may ask by id, checked once against the schema. */
export class TrustedDocuments {
  private readonly byId = new Map<string, DocumentNode>();

  /** `texts` maps the SHA-256 of each document (64 hex digits) to its text. Throws where one does not fit the schema. */
  constructor(schema: GraphQLSchema, texts: Record<string, string>) {
    for (const [hash, text] of Object.entries(texts)) {
      const document = parse(text);
      const [problem] = validate(schema, document);
      if (problem) throw new Error(`trusted document ${hash.slice(0, 12)}: ${problem.message}`);
      this.byId.set(hash, document);
      this.byId.set(hash.slice(0, 12), document);
    }
  }

  /** The document of a full hash or of its first 12 characters. */
  find(id: string): DocumentNode | undefined {
    return this.byId.get(id);
  }
}

/** Reads the documents that the widgets' build wrote. */
export function readTrustedDocuments(schema: GraphQLSchema, file: string): TrustedDocuments {
  const texts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return new TrustedDocuments(schema, texts);
}
