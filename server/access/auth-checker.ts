import type { ResolverData } from 'type-graphql';
import { ForbiddenError, SignInError } from './forbidden.error.js';
import { mayRead } from './policy.js';
import type { ViewerContext } from './viewer.context.js';

/**
 * What `@Authorized` asks: the policy, by the type and the field that is read.
 * An arrow, because type-graphql takes what has a prototype for a class.
 */
export const authChecker = ({ context: { viewer, reads }, info }: ResolverData<ViewerContext>): boolean => {
  if (mayRead(viewer.role, info.parentType.name, info.fieldName)) return true;
  reads.addRefusal(`${info.parentType.name}.${info.fieldName}`);
  throw viewer.role === 'PUBLIC' ? new SignInError() : new ForbiddenError(viewer.role);
};
