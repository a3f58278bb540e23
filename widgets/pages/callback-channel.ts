/**
 * Between the page that waits and the window that comes back from the issuer. They cannot see each other: browsers part a
 * window that has been on another site from who opened it. The window says what the issuer answered, the page
 * `{ taken }` with the same text.
 */
export const callbackChannel = () => new BroadcastChannel('sinergi-sign-in');
