import { Scope } from '../platform/viewer.js';

/**
 * The scope that a token needs for each type it selects, wherever on a path it stands: rules belong to types, not to
 * entry points. A type that is not here (provinces, partners, pages) needs none.
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
    'SharedProfile',
    'CommitteeDecision',
    'Outcome',
    'Happening',
    'Enterprise',
    'EnterpriseFollowUp',
    'Match',
  ]),
  ...of(Scope.READ_FIGURES, ['CoverageCell', 'Figure', 'PublishedFigure']),
  ...of(Scope.READ_EVENTS, ['HubEvent']),
};

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
