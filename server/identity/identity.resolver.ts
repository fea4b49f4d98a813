import { Arg, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { fromGlobalId } from '../platform/ids.js';
import { unauthenticated } from '../platform/errors.js';
import { SYSTEM, ViewerKind } from '../platform/viewer.js';
import { ApiToken } from './api_token.entity.js';
import { createToken, revokeToken } from './api_token.actions.js';
import { Invitation } from './invitation.entity.js';
import { acceptInvitation, invitePerson, revokeInvitation } from './invitation.actions.js';
import { CreateTokenInput, EndInput, InvitePersonInput, SetLocaleInput } from './identity.inputs.js';
import { AcceptInvitationInput, SignInInput } from './identity.inputs.js';
import { Person } from './person.entity.js';
import { removePerson, setLocale } from './person.actions.js';
import { countTry, endSession, openSession, signIn } from './session.actions.js';
import { ViewerView } from './viewer.views.js';

@ObjectType({ description: 'Who one is after signing in.' })
export class SignInPayload {
  @Field(() => ViewerView, { description: 'The viewer of the new session.' })
  viewer: ViewerView;
}

@ObjectType({ description: 'After signing out.' })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'True: there is no session any more.' })
  ok: boolean;
}

@ObjectType({ description: 'The person changed.' })
export class PersonPayload {
  @Field(() => Person, { description: 'The person as it is now.' })
  person: Person;
}

@ObjectType({ description: 'The invitation and its secret.' })
export class InvitationPayload {
  @Field(() => Invitation, { description: 'The invitation as it is now.' })
  invitation: Invitation;

  @Field(() => String, {
    nullable: true,
    description: 'Shown once, when it is made: hand it to the person invited.',
  })
  secret?: string | null;
}

@ObjectType({ description: 'The token and its secret.' })
export class TokenPayload {
  @Field(() => ApiToken, { description: 'The token as it is now.' })
  token: ApiToken;

  @Field(() => String, { nullable: true, description: 'Shown once, when it is made.' })
  secret?: string | null;
}

@Resolver()
export class IdentityResolver {
  @Mutation(() => SignInPayload, {
    description:
      'Opens a session (an httpOnly cookie). UNAUTHENTICATED `sign_in.refused`, LIMIT_EXCEEDED `sign_in.too_many_tries`.',
  })
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @Ctx() ctx: Context,
  ): Promise<SignInPayload> {
    await ctx.unitOfWork.run(SYSTEM, (work) => countTry(work, input.email, ctx.session.address));
    const before = ctx.viewer;
    const session = await ctx.unitOfWork.run(SYSTEM, async (work) => {
      const opened = await signIn(work, input.email, input.password);
      // The cookie is about to be replaced: what it opened must not stay open without anybody holding it.
      await endSession(work, before);
      return opened;
    });
    ctx.session.set(session.secret, session.expiresAt, session.viewer);
    return { viewer: { kind: ViewerKind.PERSON, roles: [...session.viewer.roles], scopes: null } };
  }

  @Mutation(() => SignOutPayload, {
    description: 'Ends the session, here and on every open connection of it.',
  })
  async signOut(@Ctx() ctx: Context): Promise<SignOutPayload> {
    await ctx.unitOfWork.run(SYSTEM, (work) => endSession(work, ctx.viewer));
    ctx.session.clear();
    // Sealing wakes whoever follows the feed; those of this session find that it is over.
    ctx.feed.seal();
    return { ok: true };
  }

  @Mutation(() => SignInPayload, {
    description:
      'Joins the hub by an invitation and signs in. UNAUTHENTICATED `invitation.void` when it is used, taken back, late or unknown.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() ctx: Context,
  ): Promise<SignInPayload> {
    await ctx.unitOfWork.run(SYSTEM, (work) => countTry(work, input.secret, ctx.session.address));
    const session = await ctx.unitOfWork.run(SYSTEM, async (work) =>
      openSession(work, await acceptInvitation(work, input.secret, input.password)),
    );
    ctx.session.set(session.secret, session.expiresAt, session.viewer);
    return { viewer: { kind: ViewerKind.PERSON, roles: [...session.viewer.roles], scopes: null } };
  }

  @Mutation(() => PersonPayload, { description: 'Chooses the language of the portals for the viewer.' })
  async setLocale(
    @Arg('input', () => SetLocaleInput) input: SetLocaleInput,
    @Ctx() ctx: Context,
  ): Promise<PersonPayload> {
    return ctx.act({}, async (work) => ({ person: await setLocale(work, input.locale) }));
  }

  @Mutation(() => InvitationPayload, {
    description:
      'Invites somebody. NOT_ALLOWED `invitation.make_not_yours`, INVALID_INPUT `person.roles_do_not_fit`.',
  })
  async invitePerson(
    @Arg('input', () => InvitePersonInput) input: InvitePersonInput,
    @Ctx() ctx: Context,
  ): Promise<InvitationPayload> {
    const partnerId = input.partnerId
      ? fromGlobalId('Partner', input.partnerId, ['input', 'partnerId'])
      : null;
    const delegationId = input.delegationId
      ? fromGlobalId('Delegation', input.delegationId, ['input', 'delegationId'])
      : null;
    return ctx.act({}, (work) => invitePerson(work, { ...input, partnerId, delegationId }));
  }

  @Mutation(() => InvitationPayload, {
    description: 'Takes an invitation back. RULE_BROKEN `invitation.revoke_accepted`.',
  })
  async revokeInvitation(
    @Arg('input', () => EndInput) input: EndInput,
    @Ctx() ctx: Context,
  ): Promise<InvitationPayload> {
    const id = fromGlobalId('Invitation', input.id, ['input', 'id']);
    return ctx.act({}, async (work) => ({ invitation: await revokeInvitation(work, id) }));
  }

  @Mutation(() => PersonPayload, {
    description: 'Closes a person’s account at once, with its sessions and tokens.',
  })
  async removePerson(
    @Arg('input', () => EndInput) input: EndInput,
    @Ctx() ctx: Context,
  ): Promise<PersonPayload> {
    const id = fromGlobalId('Person', input.id, ['input', 'id']);
    return ctx.act({}, async (work) => ({ person: await removePerson(work, id) }));
  }

  @Mutation(() => TokenPayload, {
    description: 'Makes a key for an external tool; the secret is shown in this answer only.',
  })
  async createToken(
    @Arg('input', () => CreateTokenInput) input: CreateTokenInput,
    @Ctx() ctx: Context,
  ): Promise<TokenPayload> {
    return ctx.act({}, (work) => createToken(work, input));
  }

  @Mutation(() => TokenPayload, { description: 'Ends a token at once.' })
  async revokeToken(
    @Arg('input', () => EndInput) input: EndInput,
    @Ctx() ctx: Context,
  ): Promise<TokenPayload> {
    const id = fromGlobalId('ApiToken', input.id, ['input', 'id']);
    return ctx.act({}, async (work) => ({ token: await revokeToken(work, id) }));
  }

  @Query(() => [ApiToken], { description: 'The viewer’s own tokens, newest first.' })
  async tokens(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<ApiToken[]> {
    mustBeSignedIn(ctx);
    return ctx.read.list(ApiToken, { orderBy: [{ prop: 'createdAt', direction: 'DESC' }], limit: 100 }, info);
  }

  @Query(() => [Invitation], { description: 'Invitations the viewer may see, newest first, at most 100.' })
  async invitations(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Invitation[]> {
    mustBeSignedIn(ctx);
    return ctx.read.list(
      Invitation,
      { orderBy: [{ prop: 'createdAt', direction: 'DESC' }], limit: 100 },
      info,
    );
  }
}

function mustBeSignedIn(ctx: Context): void {
  if (ctx.viewer.personId === null) throw unauthenticated();
}
