import { GraphQLError } from 'graphql';
import type { Role } from './roles.js';

/** Nobody is signed in, and this is not for everyone. */
export class SignInError extends GraphQLError {
  constructor() {
    super('this is for signed-in viewers (send Authorization: Bearer TOKEN)', {
      extensions: { code: 'UNAUTHENTICATED', problem: 'NO_TOKEN' },
    });
  }
}

/** The role may not read or do this. */
export class ForbiddenError extends GraphQLError {
  constructor(role: Role) {
    super(`${role} may not read or do this (viewer { abilities } tells what it may)`, {
      extensions: { code: 'FORBIDDEN' },
    });
  }
}
