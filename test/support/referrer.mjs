/**
 * A hub process for tests to kill: refers many files at once and prints each referral once it was acknowledged. What
 * to refer, where and on whose behalf comes as JSON in the one argument.
 */
import 'reflect-metadata';
import { load } from '../../server/build.mjs';

const { address, viewer, commitmentId, fileIds } = JSON.parse(process.argv[2]);
const { openOrm } = await load('server/database/orm.js');
const { UnitOfWork } = await load('server/platform/unit_of_work.js');
const { entities } = await load('server/modules.js');
const { referFile } = await load('server/referrals/draft.actions.js');
const { Referral } = await load('server/referrals/referral.entity.js');

const unitOfWork = new UnitOfWork(await openOrm(address, entities));
const delegate = { ...viewer, roles: new Set(viewer.roles) };
const waiting = [...fileIds];
const refer = async () => {
  for (let fileId = waiting.shift(); fileId !== undefined; fileId = waiting.shift()) {
    const input = { fileId, commitmentId };
    const referral = await unitOfWork.run(delegate, async (work) => {
      const referred = await referFile(work, input);
      return work.em.findOneOrFail(Referral, { id: referred.referral.id });
    });
    console.log(`${referral.id} ${referral.state}`);
  }
};
await Promise.all(Array.from({ length: 8 }, refer));
