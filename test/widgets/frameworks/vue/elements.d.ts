import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { SinergiElements, SinergiEvents, SinergiSettings } from '../sinergi.js';

type Events = { [Name in keyof SinergiEvents]: (event: SinergiEvents[Name]) => void };
type Elements = {
  [Tag in keyof SinergiElements]: new () => SinergiElements[Tag] & {
    $props: HTMLAttributes & PublicProps & SinergiSettings[Tag];
    $emit: EmitFn<Events>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
