import { existsSync, readFileSync } from 'node:fs';
import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import type { KeptBuilds } from '../builds/kept-builds.js';
import { shortId } from './trusted-ask.js';

/** The texts of documents by their SHA-256 (64 hex digits). */
type Texts = Record<string, string>;

/** A document and whether only an earlier build asks it. */
export interface TrustedDocument {
  document: DocumentNode;
  age: 'PRESENT' | 'OLDER';
}

/** Texts and ages of trusted documents by their short ids. */
export type TrustedTexts = Record<string, { text: string; age: TrustedDocument['age'] }>;

/** The documents that widgets may ask by id, checked once against the schema. */
export class TrustedDocuments {
  readonly texts: TrustedTexts = {};
  private readonly byId = new Map<string, TrustedDocument>();

  /** Throws where one does not fit the schema. */
  constructor(
    private readonly schema: GraphQLSchema,
    texts: Texts,
  ) {
    for (const [hash, text] of Object.entries(texts)) this.add(hash, text);
  }

  /** Takes one more document. Throws where it does not fit the schema. */
  add(hash: string, text: string, age: TrustedDocument['age'] = 'PRESENT'): void {
    if (this.byId.has(hash)) return;
    const document = parse(text);
    const [problem] = validate(this.schema, document);
    if (problem) throw new Error(`trusted document ${hash.slice(0, 12)}: ${problem.message}`);
    this.byId.set(hash, { document, age });
    this.byId.set(shortId(hash), { document, age });
    this.texts[shortId(hash)] = { text, age };
  }

  /** The document of a full hash or of its first 12 characters. */
  find(id: string): TrustedDocument | undefined {
    return this.byId.get(id);
  }
}

/**
 * The documents of the present build, and those of older ones that pages still use.
 * An older one that the schema no longer answers is told and left out: the server starts all the same.
 */
export function trustedDocuments(
  schema: GraphQLSchema,
  { current, older, documentsOf }: KeptBuilds,
  onProblem: (problem: string) => void,
): TrustedDocuments {
  const documents = new TrustedDocuments(schema, readTexts(documentsOf(current)));
  for (const version of older) {
    for (const [hash, text] of Object.entries(readTexts(documentsOf(version)))) {
      try {
        documents.add(hash, text, 'OLDER');
      } catch (error) {
        onProblem(`widgets ${version}: ${(error as Error).message}`);
      }
    }
  }
  return documents;
}

function readTexts(file: string): Texts {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
