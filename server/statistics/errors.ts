import { GraphQLError } from 'graphql';

/** The table that is asked for does not exist; the message names the nearest one that does. */
export class NotInCatalogueError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'NOT_IN_CATALOGUE' } });
  }
}
