import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Localised } from './localised.js';

/** An error that the API tells: its message is English, `extensions.sentence` the same in every language. */
export class ApiError extends GraphQLError {
  constructor(sentence: Localised, extensions: GraphQLErrorExtensions) {
    super(sentence.en, { extensions: { ...extensions, sentence } });
  }
}
