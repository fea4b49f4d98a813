import { Scope } from '../platform/viewer.js';

/**
 * The scope that a token needs for each type it selects, wherever on a path it stands: rules belong to types, not to
 * entry points. What is neither here nor in `OPEN_TYPES` no token ever sees: a new type is closed until somebody thought.
 */
export const TYPE_SCOPES: Readonly<Record<string, Scope>> = {
  ...of(Scope.READ_AGREEMENTS, [
    'Agreement',
    'AgreementParty',
    'Clause',
    'ClauseText',
    'ClauseRevision',
    'ClausePosition',
    'PromisedTerm',
    'TermChange',
    'Signature',
    'Committee',
    'CommitteeMeeting',
    'CommitteeMember',
    'Person',
    'Obligation',
    'LibraryClause',
    'Commitment',
    'Allotment',
    'LedgerEntry',
  ]),
  ...of(Scope.READ_REFERRALS, [
    'BeneficiaryFile',
    'Beneficiary',
    'ProjectIdea',
    'Consent',
    'DuplicateCandidate',
    'OutreachMeeting',
    'MeetingIdea',
    'Referral',
    'ReferralStateCount',
    'SharedProfile',
    'CommitteeDecision',
    'Outcome',
    'Happening',
    'Enterprise',
    'EnterpriseFollowUp',
    'Match',
    'MatchResult',
    'WaitingCounts',
  ]),
  ...of(Scope.READ_FIGURES, [
    ...['CoverageCell', 'Figure', 'FigureGroup', 'ReferralFigures', 'ReferralCell'],
    ...['PublishedFigure', 'CountedList'],
  ]),
  ...of(Scope.READ_EVENTS, ['HubEvent']),
};

/** What any token may select: reference data, who it is, and the frames that the types above come in. */
const OPEN_TYPES = new Set([
  ...['Query', 'Mutation', 'Subscription', 'Node', 'PageInfo', 'ViewerAction', 'RateLimit'],
  ...['Viewer', 'Partner', 'Delegation', 'Region', 'Province'],
]);

/** Root fields that only a person uses, whatever their type: whoever else has an account, and what opens the hub. */
export const PERSONS_ONLY: ReadonlySet<string> = new Set(['people', 'tokens', 'invitations', 'demoAccounts']);

/** The scope a token needs to select a type. A page or an edge needs what its rows need. */
export function neededScope(typeName: string): Scope | 'NONE' | 'NEVER' {
  const row = typeName.replace(/(Connection|Edge)$/, '');
  if (typeName.startsWith('__')) return 'NONE';
  return TYPE_SCOPES[row] ?? (OPEN_TYPES.has(row) || row.endsWith('Payload') ? 'NONE' : 'NEVER');
}

/** The mutations a token may call at all, and the scope each needs. */
export const MUTATION_SCOPES: Readonly<Record<string, Scope>> = of(Scope.WRITE_REFERRALS, [
  'acceptReferral',
  'declineReferral',
  'startReferral',
  'completeReferral',
]);

function of(scope: Scope, names: readonly string[]): Record<string, Scope> {
  return Object.fromEntries(names.map((name) => [name, scope]));
}
