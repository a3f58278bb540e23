/** The day, YYYY-MM-DD, that people of western Indonesia (WIB) call today. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(now);
}
