import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../events/context.js';
import { Role } from '../platform/viewer.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './account.data.js';
import { DEMO_DELEGATIONS, DEMO_PARTNERS } from './place.data.js';

@ObjectType('DemoAccount', { description: 'An account that anybody may try; only a demo has them.' })
export class DemoAccountView {
  @Field(() => String, { description: 'Address to sign in with.' })
  email: string;

  @Field(() => String, { description: 'Password, the same for all.' })
  password: string;

  @Field(() => Role, { description: 'Its first role.' })
  role: Role;

  @Field(() => String, { description: 'Invented name in Arabic script.' })
  nameAr: string;

  @Field(() => String, { description: 'Invented name in Latin script.' })
  nameLatin: string;

  @Field(() => String, { nullable: true, description: 'Where it works, in Arabic; null at headquarters.' })
  placeAr: string | null;

  @Field(() => String, { nullable: true, description: 'Where it works, in French; null at headquarters.' })
  placeFr: string | null;
}

@Resolver()
export class DemoResolver {
  @Query(() => [DemoAccountView], {
    nullable: true,
    description: 'One account of each kind; null unless this is a demo.',
  })
  demoAccounts(@Ctx() ctx: Context): DemoAccountView[] | null {
    if (!ctx.isDemo) return null;
    const places = new Map([...DEMO_DELEGATIONS, ...DEMO_PARTNERS].map((place) => [place.key, place]));
    return DEMO_ACCOUNTS.filter(({ shown }) => shown).flatMap(
      ({ email, roles, nameAr, nameLatin, place }) => {
        const at = places.get(place);
        const [role] = roles;
        if (role === undefined) return [];
        return [
          {
            email,
            password: DEMO_PASSWORD,
            role,
            nameAr,
            nameLatin,
            placeAr: at?.nameAr ?? null,
            placeFr: at?.nameFr ?? null,
          },
        ];
      },
    );
  }
}
