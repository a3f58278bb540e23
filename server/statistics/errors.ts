import { GraphQLError } from 'graphql';

/** A table or indicator that exists, as a client may ask for it. */
export interface Nearest {
  measure?: string;
  by?: readonly string[];
  regionLevel: string;
  periodUnit: string;
}

/** What is asked for is not public; the message and `extensions.nearest` name the nearest that is. */
export class NotInCatalogueError extends GraphQLError {
  constructor(message: string, nearest: Nearest) {
    super(message, { extensions: { code: 'NOT_IN_CATALOGUE', nearest } });
  }
}
