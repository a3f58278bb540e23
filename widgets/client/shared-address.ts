import type { Filter, Group } from './filters.js';

const kept = new WeakSet<Group>();

/** From now on the address of the page carries what a group shows; what it says already is taken. */
export function keepInAddress(group: Group): void {
  if (kept.has(group)) return;
  kept.add(group);
  const parameter = `sinergi-${group.name}`;
  group.listeners.add(() => write(parameter, group.filter));
  const read = new URL(location.href).searchParams.get(parameter);
  if (!read) return;
  const [region, period] = read.split('~');
  group.set({ ...(region && { region }), ...(period && { period }) });
}

function write(parameter: string, { region = '', period = '' }: Filter): void {
  const address = new URL(location.href);
  if (region || period) address.searchParams.set(parameter, `${region}~${period}`);
  else address.searchParams.delete(parameter);
  history.replaceState(history.state, '', address);
}
