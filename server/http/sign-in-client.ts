/** How a page lets people sign in at an OIDC issuer: as a public client, with no secret. */
export interface SignInClient {
  issuer: string;
  clientId: string;
  /** Scopes to ask for, apart by spaces. */
  scope: string;
}
