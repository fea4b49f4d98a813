import { registerEnumType } from 'type-graphql';
import * as programme from './programme.rules.js';

registerEnumType(programme.SupportKind, {
  name: 'SupportKind',
  description: 'What a partner promises to give.',
  valuesConfig: {
    GUIDANCE: { description: 'Advice on the project and the way to found it.' },
    TRAINING: { description: 'Courses, vocational or on running an enterprise.' },
    FEASIBILITY_STUDY: { description: 'A study of whether the project can live.' },
    PROJECT_FOLLOW_UP: { description: 'Accompanying the enterprise once it is founded.' },
    LOAN_ASSISTANCE: { description: 'Help in preparing and carrying an investment loan.' },
    GRANT: { description: 'Money that is not paid back.' },
    PREMISES: { description: 'Professional premises or a plot of land.' },
    EVENT: { description: 'A place, speakers or means for a meeting.' },
    PLAN: { description: 'A plan or programme to be drawn up.' },
  },
});
registerEnumType(programme.Measure, {
  name: 'Measure',
  description: 'How a promise is measured.',
  valuesConfig: {
    COUNTED: { description: 'A number of seats, sessions, studies or files.' },
    MONEY: { description: 'An envelope in dirhams, perhaps with a ceiling a file.' },
    BEST_EFFORT: { description: 'No quota; the delay of the answer is measured.' },
    PRIORITY: { description: 'A rank in the partner’s own queue.' },
    DELIVERABLE: { description: 'One thing, once, by a date.' },
  },
});
registerEnumType(programme.CountedUnit, {
  name: 'CountedUnit',
  description: 'What a counted promise counts.',
  valuesConfig: {
    SEATS: { description: 'Places in a course.' },
    SESSIONS: { description: 'Sessions held.' },
    STUDIES: { description: 'Studies made.' },
    FILES: { description: 'Files dealt with.' },
  },
});
registerEnumType(programme.AllotmentPeriod, {
  name: 'AllotmentPeriod',
  description: 'The period for which a quantity is promised.',
  valuesConfig: {
    YEAR: { description: 'Each year of the term, from its first day.' },
    QUARTER: { description: 'Each quarter of the term.' },
    WHOLE_TERM: { description: 'Once for the whole term.' },
  },
});
registerEnumType(programme.Sector, {
  name: 'Sector',
  description: 'The sector of a project or enterprise.',
  valuesConfig: {
    TRADE: { description: 'Buying and selling.' },
    SERVICES: { description: 'Services other than transport and education.' },
    AGRICULTURE: { description: 'Farming, stock-raising and what belongs to them.' },
    CRAFTS: { description: 'Crafts, artistic and utilitarian.' },
    TRANSPORT: { description: 'Carrying people or goods.' },
    EDUCATION: { description: 'Teaching and care of children.' },
  },
});
registerEnumType(programme.LegalForm, {
  name: 'LegalForm',
  description: 'The legal form of a project or enterprise.',
  valuesConfig: {
    SELF_EMPLOYED: { description: 'The statute of the self-employed (auto-entrepreneur).' },
    SOLE_PROPRIETORSHIP: { description: 'One owner, no separate legal person.' },
    COMPANY_ONE_PARTNER: { description: 'Limited company with one partner (SARL AU).' },
    COMPANY: { description: 'Limited company with several partners (SARL).' },
    COOPERATIVE: { description: 'Cooperative.' },
    ASSOCIATION: { description: 'Association.' },
  },
});
registerEnumType(programme.Stage, {
  name: 'Stage',
  description: 'A stage of founding an enterprise, in the usual order.',
  valuesConfig: {
    IDEA: { description: 'There is an idea.' },
    GUIDANCE: { description: 'Being advised.' },
    TRAINING: { description: 'Being trained.' },
    FEASIBILITY_STUDY: { description: 'Being studied.' },
    FINANCING: { description: 'Looking for money.' },
    CREATION: { description: 'Being founded.' },
    FOLLOW_UP: { description: 'Founded, and accompanied.' },
  },
});
registerEnumType(programme.TargetGroup, {
  name: 'TargetGroup',
  description: 'A group whom a clause serves.',
  valuesConfig: {
    WOMEN: { description: 'Women.' },
    DISABILITY: { description: 'People with a disability.' },
    LOW_INCOME: { description: 'People from poor or vulnerable surroundings.' },
    UNEMPLOYED: { description: 'People without work.' },
    GRADUATES: { description: 'Holders of a diploma of higher education.' },
  },
});
