/** Levels of regions that have public numbers. */
export const publicLevels = ['PROVINCE', 'REGENCY'] as const;
export type PublicLevel = (typeof publicLevels)[number];
