import { registerEnumType } from 'type-graphql';
import { MatchCondition } from './match.rules.js';
import { CancelReason, DeclineReason, OutcomeFailure, ReferralState } from './referral.rules.js';

registerEnumType(ReferralState, {
  name: 'ReferralState',
  description: 'Where a referral is in its life.',
  valuesConfig: {
    DRAFT: { description: 'Prepared by the delegation; the partner does not see it.' },
    WAITLISTED: {
      description: 'No place was free; it is sent when its turn comes. The partner does not see it.',
    },
    SENT: { description: 'The partner is asked to answer by a date; a place is reserved.' },
    ACCEPTED: { description: 'The partner will serve the person.' },
    AWAITING_COMMITTEE: { description: 'The follow-up committee decides on it.' },
    IN_PROGRESS: { description: 'The support is being given.' },
    COMPLETED: { description: 'Ended with an outcome.' },
    DECLINED: { description: 'Refused by the partner or the committee.' },
    EXPIRED: { description: 'Not answered within the response time.' },
    CANCELLED: { description: 'Taken back by the delegation.' },
  },
});

registerEnumType(DeclineReason, {
  name: 'DeclineReason',
  description: 'Why a partner or a committee refuses a referral.',
  valuesConfig: {
    NO_CAPACITY: { description: 'It has no place left.' },
    NOT_ELIGIBLE: { description: 'The person or project does not meet its conditions.' },
    OUTSIDE_TERRITORY: { description: 'It does not serve the place.' },
    INCOMPLETE_FILE: { description: 'Something is missing.' },
    OTHER: { description: 'Another reason, given in words.' },
  },
});

registerEnumType(CancelReason, {
  name: 'CancelReason',
  description: 'Why a delegation takes a referral back.',
  valuesConfig: {
    BENEFICIARY_WITHDREW: { description: 'The person no longer wants it.' },
    FOUND_OTHER_SUPPORT: { description: 'The person is helped elsewhere.' },
    SENT_BY_MISTAKE: { description: 'It was sent by mistake.' },
    CONSENT_WITHDRAWN: { description: 'The person withdrew the consent to sharing.' },
    OTHER: { description: 'Another reason.' },
  },
});

registerEnumType(OutcomeFailure, {
  name: 'OutcomeFailure',
  description: 'Why the support was not given although the referral was accepted.',
  valuesConfig: {
    BENEFICIARY_REFUSED: { description: 'The person refused it.' },
    NO_CAPACITY: { description: 'The partner could not after all.' },
    NO_LONGER_NEEDED: { description: 'It was no longer needed.' },
    BENEFICIARY_UNREACHABLE: { description: 'The person could not be reached.' },
    OTHER: { description: 'Another reason, given in words.' },
  },
});

registerEnumType(MatchCondition, {
  name: 'MatchCondition',
  description: 'A condition under which a file fits a commitment.',
  valuesConfig: {
    NEED: { description: 'The file is open and needs this kind of support.' },
    PERIOD: { description: 'The commitment is in force today.' },
    PLACE: { description: 'It covers the province of the file; expected and actual are province codes.' },
    SECTOR: { description: 'It covers the sector of the project.' },
    LEGAL_FORM: { description: 'It covers the legal form of the project.' },
    STAGE: { description: 'It covers the stage of the project.' },
    TARGET_GROUP: { description: 'The person belongs to one of its groups.' },
    AGE: {
      description:
        'The age is within its limits; expected is the youngest and the oldest, either may be empty.',
    },
    CONSENT: { description: 'The person consents to sharing.' },
    ALREADY_REFERRED: { description: 'The file is not already referred to it.' },
    CAPACITY: {
      description: 'A place is free; expected is what is asked, actual what remains and how many wait.',
    },
  },
});
