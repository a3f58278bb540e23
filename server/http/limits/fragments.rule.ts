import { type ASTNode, Kind, type ValidationRule } from 'graphql';
import { limitWords } from './limits.words.js';
import { TooExpensiveError } from './too-expensive.error.js';

/** Refuses documents that define many fragments or put them in at many places. */
export function fragmentsRule(limits: { fragments: number; spreads: number }): ValidationRule {
  return (context) => {
    let [fragments, spreads] = [0, 0];
    const count = (node: ASTNode) => {
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments++;
      else spreads++;
    };
    return {
      FragmentDefinition: count,
      FragmentSpread: count,
      InlineFragment: count,
      Document: {
        leave() {
          if (fragments <= limits.fragments && spreads <= limits.spreads) return;
          context.reportError(new TooExpensiveError(limitWords.fragments(limits.fragments, limits.spreads)));
        },
      },
    };
  };
}
