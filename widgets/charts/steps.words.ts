const id = { start: 'keluar', months: 'bln' };

const en: typeof id = { start: 'discharge', months: 'mo' };

/** What stands at the axis of a curve: its first day, and what its months are counted in. */
export const words = { id, en };
