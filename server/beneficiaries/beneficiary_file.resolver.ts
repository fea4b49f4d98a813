import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../events/context.js';
import { OrderDirection } from '../platform/direction.js';
import { notAllowed } from '../platform/errors.js';
import { fromGlobalId } from '../platform/ids.js';
import { ViewerAction, viewerActions } from '../platform/viewer_action.js';
import {
  among,
  type Conditions,
  given,
  holds,
  is,
  isNull,
  notNull,
  some,
  withinReach,
} from '../reads/condition.js';
import { type Connection, connectionOf, PageArgs } from '../reads/connection.js';
import { computed, inverse, many, needs, personal } from '../reads/registry.js';
import { filePermits, filesWaiting, hasText, seesFiles } from './beneficiary_file.access.js';
import { BeneficiaryFile } from './beneficiary_file.entity.js';
import * as inputs from './beneficiary_file.inputs.js';
import { Beneficiary } from './beneficiary.entity.js';
import { Consent } from './consent.entity.js';
import { NationalIdentity } from './national_identity.entity.js';
import { ProjectIdea } from './project_idea.entity.js';

const FileConnection = connectionOf(BeneficiaryFile);

inverse(BeneficiaryFile, 'beneficiary', { entity: Beneficiary, by: 'file' });
inverse(BeneficiaryFile, 'project', { entity: ProjectIdea, by: 'file' });
many(BeneficiaryFile, 'consents', {
  entity: Consent,
  by: 'file',
  orderBy: [{ prop: 'givenOn', direction: 'ASC' }],
});
computed(BeneficiaryFile, 'consentInForce', { sql: some(Consent, 'file', isNull('withdrawnOn')) });
computed(BeneficiaryFile, 'nationalIdKnown', { sql: some(NationalIdentity, 'fileId', notNull('sealed')) });
needs(BeneficiaryFile, 'viewerActions', ['state', 'delegation', 'consentInForce']);
personal(Beneficiary, { subject: 'file', of: 'BeneficiaryFile' });

const ORDERS = {
  [inputs.FileOrder.STATE_SINCE]: 'stateSince',
  [inputs.FileOrder.OPENED_ON]: 'openedOn',
  [inputs.FileOrder.REFERENCE]: 'reference',
} as const;

@Resolver(() => BeneficiaryFile)
export class BeneficiaryFileResolver {
  @Query(() => BeneficiaryFile, {
    nullable: true,
    description: 'A beneficiary file by its global id; null when it is not there or not the viewer’s to see.',
  })
  beneficiaryFile(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BeneficiaryFile | null> | null {
    const key = fromGlobalId('BeneficiaryFile', id);
    return seesFiles(ctx.viewer) ? ctx.read.maybe(BeneficiaryFile, key, info) : null;
  }

  @Query(() => FileConnection, {
    description: 'The files the viewer may see, newest state first unless said. Nobody else’s are counted.',
  })
  beneficiaryFiles(
    @Arg('filter', () => inputs.BeneficiaryFileFilter, { nullable: true, description: 'All, unless said.' })
    filter: inputs.BeneficiaryFileFilter | null | undefined,
    @Arg('orderBy', () => inputs.BeneficiaryFileOrder, {
      nullable: true,
      description: 'Newest state first, unless said.',
    })
    order: inputs.BeneficiaryFileOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<BeneficiaryFile>> {
    if (!seesFiles(ctx.viewer)) throw notAllowed('beneficiary_file.list_not_yours');
    const prop = ORDERS[order?.field ?? inputs.FileOrder.STATE_SINCE];
    const direction = order?.direction ?? OrderDirection.DESC;
    const where = [withinReach(ctx.viewer), ...(filter ? conditions(filter) : [])];
    return ctx.read.page(BeneficiaryFile, page, { where, orderBy: [{ prop, direction }] }, info);
  }

  @FieldResolver(() => Beneficiary, {
    nullable: true,
    description: 'The person. A look at it is recorded.',
  })
  beneficiary(@Root() file: BeneficiaryFile, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Beneficiary | null>(file, BeneficiaryFile, 'beneficiary', info);
  }

  @FieldResolver(() => ProjectIdea, { nullable: true, description: 'What the person wants to found.' })
  project(@Root() file: BeneficiaryFile, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<ProjectIdea | null>(file, BeneficiaryFile, 'project', info);
  }

  @FieldResolver(() => [Consent], { description: 'All consents to sharing, oldest first.' })
  consents(@Root() file: BeneficiaryFile, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<Consent[]>(file, BeneficiaryFile, 'consents', info);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether a consent is in force; without one nothing is shared.',
  })
  consentInForce(@Root() file: BeneficiaryFile, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<boolean>(file, BeneficiaryFile, 'consentInForce', info);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the national identity number is known. The number itself is never shown.',
  })
  nationalIdKnown(@Root() file: BeneficiaryFile, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.related<boolean>(file, BeneficiaryFile, 'nationalIdKnown', info);
  }

  @FieldResolver(() => [ViewerAction], {
    description:
      'EDIT, MOVE_STAGE, CLOSE, REOPEN, REFER, GIVE_CONSENT, WITHDRAW_CONSENT, RECORD_ENTERPRISE: what the viewer may do.',
  })
  viewerActions(
    @Root() file: BeneficiaryFile & { consentInForce: boolean },
    @Ctx() ctx: Context,
  ): ViewerAction[] {
    const { id, state, consentInForce } = file;
    return viewerActions(
      filePermits(ctx.viewer, { id, state, consentInForce, delegationId: file.delegation.id }),
    );
  }
}

function conditions(filter: inputs.BeneficiaryFileFilter): Conditions {
  return [
    filter.text?.trim() ? hasText(filter.text) : null,
    given(filter.states, (states) => among('state', states)),
    given(filter.stages, (stages) => among('stage', stages)),
    given(filter.provinceCode, (code) => is('province', code)),
    given(filter.sector, (sector) => some(ProjectIdea, 'file', is('sector', sector))),
    given(filter.supportKind, (kind) => holds('needs', kind)),
    filter.withoutReferral && filesWaiting()?.withoutReferral,
    filter.waitingFor && filesWaiting()?.waitingFor(filter.waitingFor),
  ];
}
