import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Group, groupOf } from '../client/filters.js';

/** What a member of a group says of itself. */
interface Member extends ReactiveControllerHost {
  group?: string;
  readonly isConnected: boolean;
  shareable?: boolean | '';
}

/** Draws its host again when the group that it names shows something else. */
export class GroupController implements ReactiveController {
  #joined: Group | undefined;
  readonly #changed = () => this.host.requestUpdate();

  constructor(private readonly host: Member) {
    host.addController(this);
  }

  /** The group, where the host names one. */
  get group(): Group | undefined {
    const { group } = this.host;
    return group ? groupOf(group) : undefined;
  }

  hostUpdate(): void {
    const { group, host } = this;
    if (group === this.#joined || !host.isConnected) return;
    this.hostDisconnected();
    this.#joined = group;
    if (!group) return;
    group.listeners.add(this.#changed);
    if ((host.shareable ?? false) !== false)
      void import('../client/shared-address.js').then((address) => address.keepInAddress(group));
  }

  hostDisconnected(): void {
    this.#joined?.listeners.delete(this.#changed);
    this.#joined = undefined;
  }
}
