import type { NonEmptyArray } from 'type-graphql';
import { EventsResolver } from './graphql/events.resolver.js';
import { NodeResolver } from './graphql/node.resolver.js';
import { RateLimitResolver } from './graphql/rate_limit.resolver.js';
import type { ResolverClass } from './graphql/schema.js';
import { Agreement } from './agreements/agreement.entity.js';
import { AgreementResolver } from './agreements/agreement.resolver.js';
import { AgreementVerbsResolver } from './agreements/agreement_verbs.resolver.js';
import { ClauseResolver } from './agreements/clause.resolver.js';
import { CommitteeResolver, ObligationResolver } from './agreements/obligation.resolver.js';
import { ClauseRevisionResolver, ClauseTextResolver } from './agreements/revision.resolver.js';
import { AgreementParty } from './agreements/agreement_party.entity.js';
import { Clause, ClauseRevision } from './agreements/clause.entity.js';
import { ClausePosition } from './agreements/clause_position.entity.js';
import { Committee, CommitteeMeeting, CommitteeMember } from './agreements/committee.entity.js';
import { endOfTermSweep, entryIntoForceSweep } from './agreements/force.actions.js';
import { LibraryClause } from './agreements/library_clause.entity.js';
import { Obligation } from './agreements/obligation.entity.js';
import { lateObligationSweep } from './agreements/obligation.actions.js';
import { PromisedTerm } from './agreements/promised_term.entity.js';
import { Signature } from './agreements/signature.entity.js';
import { Beneficiary } from './beneficiaries/beneficiary.entity.js';
import { BeneficiaryFile } from './beneficiaries/beneficiary_file.entity.js';
import { BeneficiaryFileResolver } from './beneficiaries/beneficiary_file.resolver.js';
import { Consent } from './beneficiaries/consent.entity.js';
import { DuplicatesResolver } from './beneficiaries/duplicates.resolver.js';
import { FileChangesResolver } from './beneficiaries/file_changes.resolver.js';
import { NationalIdentity } from './beneficiaries/national_identity.entity.js';
import { PersonChange } from './beneficiaries/person_change.entity.js';
import { ProjectIdea } from './beneficiaries/project_idea.entity.js';
import { allotmentSweep } from './commitments/allotment.actions.js';
import { Allotment } from './commitments/allotment.entity.js';
import './commitments/commitment.actions.js';
import { Commitment } from './commitments/commitment.entity.js';
import { LedgerEntry } from './commitments/ledger_entry.entity.js';
import {
  AgreementCommitmentsResolver,
  AllotmentResolver,
  ClauseCommitmentsResolver,
  CommitmentResolver,
} from './commitments/commitment.resolver.js';
import { DemoResolver } from './demo/demo.resolver.js';
import { ApiToken } from './identity/api_token.entity.js';
import { IdentityResolver } from './identity/identity.resolver.js';
import { Invitation } from './identity/invitation.entity.js';
import { Person } from './identity/person.entity.js';
import { ViewerResolver } from './identity/viewer.resolver.js';
import { figureFoldSweep } from './insight/rollup.actions.js';
import { InsightResolver } from './insight/insight.resolver.js';
import { WaitingResolver } from './insight/waiting.resolver.js';
import { IdeaHolder } from './outreach/idea_holder.entity.js';
import { MeetingIdea } from './outreach/meeting_idea.entity.js';
import { MeetingIdeaResolver, OutreachMeetingResolver } from './outreach/outreach.resolver.js';
import { OutreachMeeting } from './outreach/outreach_meeting.entity.js';
import { PartnerResolver, ViewerPartnerResolver } from './partners/partner.resolver.js';
import { Partner } from './partners/partner.entity.js';
import type { Sweep } from './platform/sweep.js';
import { Enterprise, EnterpriseFollowUp } from './referrals/enterprise.entity.js';
import { EnterpriseResolver } from './referrals/enterprise.resolver.js';
import {
  CommitmentReferralsResolver,
  FileReferralsResolver,
  MatchResolver,
} from './referrals/match.resolver.js';
import { CommitteeDecision, Outcome } from './referrals/outcome.entity.js';
import { Referral } from './referrals/referral.entity.js';
import { ReferralResolver } from './referrals/referral.resolver.js';
import { ReferralVerbsResolver } from './referrals/referral_verbs.resolver.js';
import { SharedProfile } from './referrals/shared_profile.entity.js';
import { expirySweep, promotionSweep, strandedSweep } from './referrals/turn.actions.js';
import { Delegation } from './territory/delegation.entity.js';
import { Province } from './territory/province.entity.js';
import { Region } from './territory/region.entity.js';
import { TerritoryResolver, ViewerDelegationResolver } from './territory/territory.resolver.js';

/** What the ORM maps, module by module. */
export const entities: (new () => object)[] = [
  ...[Person, Invitation, ApiToken],
  ...[Region, Province, Delegation],
  ...[Partner],
  ...[Agreement, AgreementParty, Clause, ClauseRevision, PromisedTerm, ClausePosition, Signature],
  ...[Committee, CommitteeMember, CommitteeMeeting, Obligation, LibraryClause],
  ...[BeneficiaryFile, Beneficiary, NationalIdentity, ProjectIdea, Consent, PersonChange],
  ...[OutreachMeeting, MeetingIdea, IdeaHolder],
  ...[Commitment, Allotment, LedgerEntry],
  ...[Referral, SharedProfile, Outcome, CommitteeDecision, Enterprise, EnterpriseFollowUp],
];

/** What the endpoint answers with. */
export const resolvers: NonEmptyArray<ResolverClass> = [
  NodeResolver,
  EventsResolver,
  RateLimitResolver,
  ...[IdentityResolver, ViewerResolver],
  ...[TerritoryResolver, ViewerDelegationResolver],
  DemoResolver,
  ...[InsightResolver, WaitingResolver],
  ...[PartnerResolver, ViewerPartnerResolver],
  ...[AgreementResolver, AgreementVerbsResolver, ClauseResolver, ClauseRevisionResolver, ClauseTextResolver],
  ...[ObligationResolver, CommitteeResolver],
  ...[BeneficiaryFileResolver, FileChangesResolver, DuplicatesResolver],
  ...[OutreachMeetingResolver, MeetingIdeaResolver],
  ...[CommitmentResolver, AllotmentResolver, AgreementCommitmentsResolver, ClauseCommitmentsResolver],
  ...[ReferralResolver, ReferralVerbsResolver, MatchResolver, EnterpriseResolver],
  ...[FileReferralsResolver, CommitmentReferralsResolver],
];

/** What time brings about. */
export const sweeps: readonly Sweep[] = [
  entryIntoForceSweep,
  endOfTermSweep,
  lateObligationSweep,
  allotmentSweep,
  ...[strandedSweep, expirySweep, promotionSweep],
];

/** What only keeps later work small: nothing of it would be missed. */
export const upkeep: readonly Sweep[] = [figureFoldSweep];
