/** The same database with the rights of the public role. */
export function asPublicRole(url: string): string {
  const address = new URL(url);
  const options = [address.searchParams.get('options'), '-c role=sinergi_public'];
  address.searchParams.set('options', options.filter(Boolean).join(' '));
  return address.toString();
}
