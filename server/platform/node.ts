import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'Anything that `node(id)` finds.' })
export abstract class Node {
  @Field(() => ID, { description: 'A global id: says its type, stays for ever, means nothing else.' })
  id: string;
}
