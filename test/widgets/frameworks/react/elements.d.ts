import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { SinergiElements, SinergiHandlers, SinergiSettings } from '../sinergi.js';

type Elements = {
  [Tag in keyof SinergiElements]: DetailedHTMLProps<
    HTMLAttributes<SinergiElements[Tag]>,
    SinergiElements[Tag]
  > &
    SinergiSettings[Tag] &
    SinergiHandlers;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
