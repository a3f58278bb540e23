/** Nothing was published; the message says why and what to do. The current release stays. */
export class PublishError extends Error {
  override name = 'PublishError';
}
