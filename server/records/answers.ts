import type { RecordSource } from './records.context.js';

/** How a kind answers: its rows, where they have a type of their own, and its resolvers, edges from others included. */
export interface Answers {
  records?: RecordSource<never>;
  // biome-ignore lint/complexity/noBannedTypes: classes of resolvers, as type-graphql takes them
  resolvers: readonly Function[];
}
