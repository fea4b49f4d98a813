import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Role, Scope, ViewerKind } from '../platform/viewer.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person may do in the hub.',
  valuesConfig: {
    NEGOTIATOR: {
      description: 'Drafts, negotiates and signs agreements for headquarters or for a delegation.',
    },
    PROGRAMME_OFFICER: { description: 'Sees everything, follows execution, convenes committees.' },
    DELEGATE: { description: 'Opens files of the delegation’s territory, holds meetings, refers files.' },
    PARTNER_OFFICER: {
      description: 'Sees the files referred to the partner, answers them, records outcomes.',
    },
    PARTNER_NEGOTIATOR: { description: 'Reads, counters, agrees and signs the partner’s agreements.' },
    PARTNER_ADMINISTRATOR: { description: 'Invites and removes the partner’s own people.' },
    ADMINISTRATOR: { description: 'Keeps people, partners, territory and tokens; sees no beneficiary file.' },
    AUDITOR: { description: 'Reads everything, the record included; changes nothing.' },
  },
});

registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'On whose behalf a request is made.',
  valuesConfig: {
    PERSON: { description: 'Somebody signed in to the portals.' },
    TOKEN: { description: 'An external tool, with its owner’s view cut to its scopes.' },
    SYSTEM: { description: 'The hub itself.' },
    ANONYMOUS: { description: 'Nobody who is known.' },
  },
});

registerEnumType(Scope, {
  name: 'Scope',
  description: 'What a token may be used for.',
  valuesConfig: {
    READ_AGREEMENTS: { description: 'Agreements, clauses, commitments and obligations.' },
    READ_REFERRALS: { description: 'Files, referrals and enterprises, as far as the owner sees them.' },
    READ_FIGURES: { description: 'Coverage and figures.' },
    READ_EVENTS: { description: 'The feed of events.' },
    WRITE_REFERRALS: { description: 'Answering and completing referrals.' },
    INTROSPECT: { description: 'Asking the endpoint for its schema.' },
  },
});

@ObjectType('Viewer', { description: 'Who is asking, and what for.' })
export class ViewerView {
  @Field(() => ViewerKind, { description: 'Person, token or nobody.' })
  kind: ViewerKind;

  @Field(() => [Role], { description: 'The viewer’s roles; empty for nobody.' })
  roles: Role[];

  @Field(() => [Scope], { nullable: true, description: 'The scopes of the token; null for a person.' })
  scopes: Scope[] | null;
}
