import { dateIn } from './clock.js';
/** The closed list of roles; what each may do is written in the modules' `*.access.ts`. */
export enum Role {
  NEGOTIATOR = 'NEGOTIATOR',
  PROGRAMME_OFFICER = 'PROGRAMME_OFFICER',
  DELEGATE = 'DELEGATE',
  PARTNER_OFFICER = 'PARTNER_OFFICER',
  PARTNER_NEGOTIATOR = 'PARTNER_NEGOTIATOR',
  PARTNER_ADMINISTRATOR = 'PARTNER_ADMINISTRATOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
  AUDITOR = 'AUDITOR',
}

export enum ViewerKind {
  PERSON = 'PERSON',
  TOKEN = 'TOKEN',
  SYSTEM = 'SYSTEM',
  ANONYMOUS = 'ANONYMOUS',
}

/** What a token may be used for; a token never does more than the person who owns it. */
export enum Scope {
  READ_AGREEMENTS = 'READ_AGREEMENTS',
  READ_REFERRALS = 'READ_REFERRALS',
  READ_FIGURES = 'READ_FIGURES',
  READ_EVENTS = 'READ_EVENTS',
  WRITE_REFERRALS = 'WRITE_REFERRALS',
  INTROSPECT = 'INTROSPECT',
}

/** On whose behalf something is read or done. */
export interface Viewer {
  readonly kind: ViewerKind;
  readonly personId: string | null;
  readonly tokenId: string | null;
  readonly sessionId: string | null;
  /** The partner the person works for; null for the commission's people. */
  readonly partnerId: string | null;
  /** The delegation the person works at; null for headquarters and for partners. */
  readonly delegationId: string | null;
  readonly roles: ReadonlySet<Role>;
  /** Null: not limited by scopes. */
  readonly scopes: ReadonlySet<Scope> | null;
  /** Whether the person changed something that a replica may not have yet. */
  readonly changedLately?: boolean;
}

const nobody = {
  personId: null,
  tokenId: null,
  sessionId: null,
  partnerId: null,
  delegationId: null,
  scopes: null,
};

/** The hub itself: jobs, the sealer, the first administrator. */
export const SYSTEM: Viewer = { kind: ViewerKind.SYSTEM, ...nobody, roles: new Set() };

/** Somebody who has not signed in. */
export const ANONYMOUS: Viewer = { kind: ViewerKind.ANONYMOUS, ...nobody, roles: new Set() };

export function has(viewer: Viewer, ...roles: readonly Role[]): boolean {
  return roles.some((role) => viewer.roles.has(role));
}

/** Whether the viewer belongs to the commission (headquarters or a delegation). */
export function isCommission(viewer: Viewer): boolean {
  return viewer.personId !== null && viewer.partnerId === null;
}

/** What the database needs to know of the viewer: its role and the variables that the policies compare with. */
export interface DatabaseSession {
  readonly role: 'hub_app' | 'hub_staff' | 'hub_partner' | 'hub_system';
  readonly variables: Readonly<Record<string, string>>;
}

/** Which beneficiary files a viewer of the commission sees. */
export function reach(viewer: Viewer): 'ALL' | 'DELEGATION' | 'NONE' {
  if (has(viewer, Role.PROGRAMME_OFFICER, Role.AUDITOR)) return 'ALL';
  if (has(viewer, Role.DELEGATE) && viewer.delegationId !== null) return 'DELEGATION';
  return 'NONE';
}

/** The one translation of a viewer into the database's terms; who is nobody gets a role that sees nothing. */
export function databaseSession(viewer: Viewer, now = new Date()): DatabaseSession {
  const today = { 'hub.today': dateIn(now) };
  if (viewer.kind === ViewerKind.SYSTEM) return { role: 'hub_system', variables: today };
  if (viewer.personId === null) return { role: 'hub_app', variables: today };
  const person = {
    ...today,
    ...{ 'hub.person': viewer.personId, 'hub.roles': [...viewer.roles].sort().join(',') },
  };
  if (viewer.partnerId !== null) {
    return { role: 'hub_partner', variables: { ...person, 'hub.partner': viewer.partnerId } };
  }
  return {
    role: 'hub_staff',
    variables: { ...person, 'hub.delegation': viewer.delegationId ?? '', 'hub.reach': reach(viewer) },
  };
}
