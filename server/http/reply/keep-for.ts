/** How long public answers may be kept: they change with the release only, and an old one is better than none. */
export const keepFor = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800';
