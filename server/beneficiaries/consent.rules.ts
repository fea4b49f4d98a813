/** What a person allows the commission to share with a partner, and when. Loads nothing. */

export enum ConsentScope {
  CONTACT = 'CONTACT',
  PROJECT = 'PROJECT',
  SITUATION = 'SITUATION',
}

export interface ConsentTerms {
  readonly scopes: readonly ConsentScope[];
  readonly givenOn: string;
  readonly withdrawnOn: string | null;
}

/** All that is allowed by the consents in force. */
export function scopesInForce(consents: readonly ConsentTerms[]): ReadonlySet<ConsentScope> {
  return new Set(consents.filter(({ withdrawnOn }) => withdrawnOn === null).flatMap(({ scopes }) => scopes));
}

/** The rule that a new consent breaks, or null. */
export function consentRefusal(
  consents: readonly ConsentTerms[],
  scopes: readonly ConsentScope[],
  givenOn: string,
  today: string,
): string | null {
  if (scopes.length === 0) return 'consent.without_scope';
  if (givenOn > today) return 'consent.given_in_future';
  const covered = scopesInForce(consents);
  return scopes.every((scope) => covered.has(scope)) ? 'consent.given_already' : null;
}

/** The rule that a withdrawal breaks, or null. */
export function withdrawalRefusal(
  consents: readonly ConsentTerms[],
  withdrawnOn: string,
  today: string,
): string | null {
  const inForce = consents.filter((consent) => consent.withdrawnOn === null);
  if (inForce.length === 0) return 'consent.none_in_force';
  if (withdrawnOn > today) return 'consent.withdrawn_in_future';
  return inForce.some(({ givenOn }) => givenOn > withdrawnOn) ? 'consent.withdrawn_before_given' : null;
}
