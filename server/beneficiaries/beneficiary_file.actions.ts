import { record } from '../events/record.js';
import { dateIn } from '../platform/clock.js';
import { ruleBroken } from '../platform/errors.js';
import { step } from '../platform/life.js';
import type { Work } from '../platform/unit_of_work.js';
import type { BeneficiaryFile } from './beneficiary_file.entity.js';
import type { CloseFileInput, EditFileInput, MoveStageInput } from './beneficiary_file.inputs.js';
import { birthRefusal, fileLife, stageRefusal } from './beneficiary_file.rules.js';
import { Beneficiary } from './beneficiary.entity.js';
import type { PersonInput, ProjectIdeaInput } from './beneficiary.inputs.js';
import { assertVersion, fileSubject, loadFile, nextVersion } from './load_file.actions.js';
import { keepNationalId } from './national_identity.actions.js';
import { assignFields, type FieldChange, keepChanges } from './person_change.actions.js';
import { personFields, projectFields } from './beneficiary.actions.js';
import { ProjectIdea } from './project_idea.entity.js';

export { alsoPermit, hasText, seesFiles, tellWaitingFiles } from './beneficiary_file.access.js';
export { openFile } from './open_file.actions.js';
export { giveConsent, withdrawConsent } from './consent.actions.js';

/** Changes the person, the project idea or the needs. */
export async function editFile(work: Work, input: EditFileInput): Promise<{ file: BeneficiaryFile }> {
  const file = await loadFile(work, input.id, 'EDIT', ['input', 'id']);
  await assertVersion(work, file, input.expectedVersion);
  const changed = [
    ...(input.person ? await editPerson(work, file, input.person) : []),
    ...(input.project ? await editProject(work, file, input.project) : []),
  ];
  const needs = { before: file.needs.join(','), after: (input.needs ?? file.needs).join(',') };
  if (changed.length === 0 && needs.before === needs.after) return { file };
  file.needs = input.needs ? [...input.needs] : file.needs;
  const version = nextVersion(file);
  await work.em.flush();
  const eventId = await record(work, {
    type: 'beneficiary_file.edited',
    subject: fileSubject(file.id),
    delegation: file.delegation.id,
    fields: changed.map(({ field }) => field),
    changes: { version, ...(needs.before === needs.after ? {} : { needs }) },
  });
  // A national identity number is never written a second time, not even here.
  await keepChanges(
    work,
    file,
    eventId,
    changed.filter(({ field }) => field !== 'beneficiary.nationalId'),
  );
  return { file };
}

async function editPerson(work: Work, file: BeneficiaryFile, input: PersonInput): Promise<FieldChange[]> {
  const refusal = birthRefusal(input.bornOn, dateIn(work.now));
  if (refusal !== null) throw ruleBroken(refusal);
  const person = await work.em.findOneOrFail(Beneficiary, { file: file.id });
  const { fields, keys } = personFields(input);
  const changes = assignFields(person, 'beneficiary', fields);
  assignFields(person, 'beneficiary', keys);
  if (input.nationalId && (await keepNationalId(work, file, input.nationalId))) {
    changes.push({ field: 'beneficiary.nationalId', before: null, after: null });
  }
  return changes;
}

async function editProject(
  work: Work,
  file: BeneficiaryFile,
  input: ProjectIdeaInput,
): Promise<FieldChange[]> {
  const project = await work.em.findOneOrFail(ProjectIdea, { file: file.id });
  return assignFields(project, 'project', projectFields(input));
}

/** Moves the project on towards an enterprise, or back with a reason. */
export async function moveStage(work: Work, input: MoveStageInput): Promise<{ file: BeneficiaryFile }> {
  const file = await loadFile(work, input.id, 'MOVE_STAGE', ['input', 'id']);
  await assertVersion(work, file, input.expectedVersion);
  const refusal = stageRefusal(file.stage, input.stage, input.reason ?? null);
  if (refusal !== null) throw ruleBroken(refusal, { from: file.stage, to: input.stage });
  const stage = { before: file.stage, after: input.stage };
  file.stage = input.stage;
  file.stateSince = work.now;
  const version = nextVersion(file);
  await work.em.flush();
  const eventId = await record(work, {
    type: 'beneficiary_file.stage_moved',
    subject: fileSubject(file.id),
    delegation: file.delegation.id,
    changes: { version, stage },
  });
  if (input.reason) {
    await keepChanges(work, file, eventId, [{ field: 'stage.reason', before: null, after: input.reason }]);
  }
  return { file };
}

/** Puts a file away, with the reason. */
export const closeFile = (work: Work, input: CloseFileInput): Promise<{ file: BeneficiaryFile }> =>
  changeState(work, input.id, 'CLOSE', input.reason);

/** Takes a closed file up again. */
export const reopenFile = (work: Work, input: { id: string }): Promise<{ file: BeneficiaryFile }> =>
  changeState(work, input.id, 'REOPEN', null);

async function changeState(
  work: Work,
  id: string,
  action: 'CLOSE' | 'REOPEN',
  reason: string | null,
): Promise<{ file: BeneficiaryFile }> {
  const file = await loadFile(work, id, action, ['input', 'id']);
  const next = step(fileLife, 'beneficiary_file', file.state, action);
  const state = { before: file.state, after: next };
  file.state = next;
  file.stateSince = work.now;
  const version = nextVersion(file);
  await work.em.flush();
  const eventId = await record(work, {
    type: action === 'CLOSE' ? 'beneficiary_file.closed' : 'beneficiary_file.reopened',
    subject: fileSubject(file.id),
    delegation: file.delegation.id,
    changes: { version, state },
  });
  if (reason !== null) {
    await keepChanges(work, file, eventId, [{ field: 'state.reason', before: null, after: reason }]);
  }
  return { file };
}
