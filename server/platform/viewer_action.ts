import { Field, ObjectType } from 'type-graphql';
import type { Permit } from './permit.js';

@ObjectType({
  description: 'Something the viewer may do to an object. What the viewer may never do is absent.',
})
export class ViewerAction {
  @Field(() => String, { description: 'The action of the object’s life, for example `SEND`.' })
  action: string;

  @Field(() => Boolean, { description: 'Whether it is possible now.' })
  enabled: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The rule that forbids it now; null when it is possible.',
  })
  rule: string | null;
}

/** The API's form of what an `*.access.ts` permits. */
export const viewerActions = (permits: readonly Permit[]): ViewerAction[] =>
  permits.map(({ action, rule }) => ({ action, enabled: rule === null, rule }));
