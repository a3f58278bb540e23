import { describe, expect, it } from 'vitest';
import { contrast, usualColours } from '../../widgets/configurator/contrast.js';
import { palettes } from '../../widgets/elements/ink.js';

describe('given the colours on which charts write', () => {
  it.each(['light', 'dark'] as const)(
    'when the theme is %s, then the better of text and paper is read on each',
    (theme) => {
      const { scale, categories } = palettes[theme];
      const { ink, paper } = usualColours[theme];
      const faint = [...scale, ...categories].filter(
        (ground) => Math.max(contrast(ink, ground), contrast(paper, ground)) < 4.5,
      );
      expect(faint).toEqual([]);
    },
  );
});
