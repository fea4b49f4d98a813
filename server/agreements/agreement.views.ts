import { registerEnumType } from 'type-graphql';
import { AgreementKind, AgreementState, Language, PartySide, Renewal } from './agreement.rules.js';
import { ClauseHeading } from './clause.rules.js';
import { ObligationKind, ObligationState } from './obligation.rules.js';
import { PositionStand } from './position.rules.js';

registerEnumType(AgreementKind, {
  name: 'AgreementKind',
  description: 'What sort of agreement it is.',
  valuesConfig: {
    FRAMEWORK: { description: 'Sets the frame for specific agreements (convention-cadre).' },
    PARTNERSHIP: { description: 'A partnership agreement (convention de partenariat).' },
    COOPERATION_AND_PARTNERSHIP: { description: 'An agreement of cooperation and partnership.' },
    SPECIFIC: { description: 'Carries out a framework agreement (convention spécifique).' },
    MEMORANDUM: { description: 'A memorandum of understanding (mémorandum d’entente).' },
    AMENDMENT: { description: 'Changes clauses of an agreement in force (avenant).' },
  },
});
registerEnumType(AgreementState, {
  name: 'AgreementState',
  description: 'Where an agreement stands in its life.',
  valuesConfig: {
    DRAFT: { description: 'Being drafted by the commission; no partner sees it.' },
    IN_NEGOTIATION: { description: 'Open to its parties, who propose, agree and object clause by clause.' },
    AGREED: {
      description: 'Every party agreed to every clause; the text is frozen and its digest is signed.',
    },
    SIGNED: { description: 'Every party has signed; waits for its effective date.' },
    IN_FORCE: { description: 'Binds its parties; its terms are support commitments.' },
    SUSPENDED: { description: 'Stopped for a time; nothing new is referred under it.' },
    EXPIRED: { description: 'Its term ended without renewal.' },
    TERMINATED: { description: 'Ended before its term.' },
    ABANDONED: { description: 'Given up before it was signed.' },
  },
});
registerEnumType(Renewal, {
  name: 'Renewal',
  description: 'What happens at the end of the term.',
  valuesConfig: {
    NONE: { description: 'It ends.' },
    TACIT: { description: 'It goes on for another term unless a party gave notice in time.' },
    EXPRESS: { description: 'It ends unless the parties agree in writing to another term.' },
  },
});
registerEnumType(Language, {
  name: 'Language',
  description: 'A language of the text.',
  valuesConfig: { AR: { description: 'Arabic.' }, FR: { description: 'French.' } },
});
registerEnumType(PartySide, {
  name: 'PartySide',
  description: 'Who a party is.',
  valuesConfig: {
    HEADQUARTERS: { description: 'The commission through its headquarters.' },
    DELEGATION: { description: 'The commission through one of its delegations, which signs for itself.' },
    PARTNER: { description: 'A partner.' },
  },
});
registerEnumType(ClauseHeading, {
  name: 'ClauseHeading',
  description: 'The usual headings of clauses.',
  valuesConfig: {
    PURPOSE: { description: 'What the agreement is for.' },
    TARGET_GROUP: { description: 'Whom it serves.' },
    TERRITORIAL_SCOPE: { description: 'Where it holds.' },
    UNDERTAKINGS_OF_PARTY: { description: 'What one party, or some, undertake.' },
    JOINT_UNDERTAKINGS: { description: 'What all parties undertake together.' },
    FINANCING: { description: 'Who pays what, and how.' },
    FOLLOW_UP_COMMITTEE: { description: 'The committee, its members, rhythm and decisions.' },
    MONITORING: { description: 'Reports, indicators, evaluation.' },
    COMMUNICATION: { description: 'What is published, and how the parties are named.' },
    PERSONAL_DATA: { description: 'What is shared of beneficiaries, and how it is protected.' },
    TERM_AND_RENEWAL: { description: 'How long it holds, renewal and notice.' },
    AMENDMENT: { description: 'How it is amended.' },
    ACCESSION: { description: 'Who may join later, and how.' },
    TERMINATION: { description: 'How it is ended before its term.' },
    FORCE_MAJEURE: { description: 'What excuses from performance.' },
    DISPUTES: { description: 'How disagreements are settled.' },
    LANGUAGES: { description: 'Languages of the text and which prevails.' },
    ENTRY_INTO_FORCE: { description: 'When it begins to bind.' },
    ANNEXES: { description: 'What is annexed.' },
  },
});
registerEnumType(PositionStand, {
  name: 'PositionStand',
  description: 'Where a party stands on the newest revision of a clause.',
  valuesConfig: {
    PENDING: { description: 'Has not spoken yet.' },
    AGREES: { description: 'Agrees to this revision, whose digest it quoted.' },
    OBJECTS: { description: 'Objects to this revision.' },
  },
});
registerEnumType(ObligationKind, {
  name: 'ObligationKind',
  description: 'What a party must do by a date.',
  valuesConfig: {
    REPORT: { description: 'Deliver a report.' },
    MEETING: { description: 'Hold a meeting of the follow-up committee, or another meeting.' },
    PLAN: { description: 'Draw up a plan.' },
    DELIVERABLE: { description: 'Deliver something once.' },
    CONTRIBUTION: { description: 'Pay a contribution.' },
    OTHER: { description: 'Anything else.' },
  },
});
registerEnumType(ObligationState, {
  name: 'ObligationState',
  description: 'Where an obligation stands.',
  valuesConfig: {
    DUE: { description: 'Its date has not passed.' },
    FULFILLED: { description: 'Done, with evidence.' },
    LATE: { description: 'Its date passed without it.' },
    WAIVED: { description: 'Given up by the commission, with a reason.' },
  },
});
