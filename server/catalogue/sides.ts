/** The two halves of the story: the registers of narcotics agencies and facilities, and those of the police. */
export type Side = 'REHABILITATION' | 'POLICE';
