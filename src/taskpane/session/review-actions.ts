/** Reviewing findings: silence with a reason, a review sheet, marks on the cells. */
import type { Finding } from '../../domain/finding';
import { silence, withoutSilenced, withSilenced } from '../../sheets/binding';
import { reviewSheet } from '../../appendices/review/review';
import type { AppendixReport } from '../../sheets/report';
import type { Desk } from './desk';
import { type Perform, type Performed, told } from './perform';
import { reviewWords } from '../findings/review-words';
import { chosenReport, type SessionState } from './session-state';
import type { Store } from './store';

export interface ReviewActions {
  readonly silence: (finding: Finding, reason: string) => Promise<void>;
  /** Lets a silenced finding count again. */
  readonly unsilence: (finding: Finding) => Promise<void>;
  readonly writeReview: () => Promise<void>;
  readonly markFindings: () => Promise<void>;
  readonly unmarkFindings: () => Promise<void>;
  /** Asks whether the findings of the appendix on show are marked; a sheet that cannot say counts as unmarked. */
  readonly lookAtFindingMarks: () => Promise<void>;
}

export function reviewActions(store: Store<SessionState>, desk: Desk, perform: Perform): ReviewActions {
  const onShow = async (act: (report: AppendixReport) => Promise<Performed>): Promise<void> => {
    const report = chosenReport(store.get());
    if (report) await perform(async () => await act(report));
  };
  const lookAtFindingMarks = async (): Promise<void> => {
    const report = chosenReport(store.get());
    const findingsMarked =
      report !== null && (await desk.areFindingsMarked(report.appendix).catch(() => false));
    if (chosenReport(store.get()) === report) store.set({ findingsMarked });
  };
  return {
    silence: async (finding, reason) =>
      void (await perform(async () => ({
        outcome: await desk.keep('silence', (record) => withSilenced(record, silence(finding, reason))),
        done: told('kept'),
      }))),
    unsilence: async (finding) =>
      void (await perform(async () => ({
        outcome: await desk.keep('unsilence', (record) => withoutSilenced(record, silence(finding, ''))),
        done: told('kept'),
      }))),
    writeReview: async () =>
      await onShow(async ({ appendix, findings, silenced = [] }) => {
        const words = reviewWords(appendix, store.get().preferences.language);
        const outcome = await desk.writeReview(reviewSheet(findings, silenced, words));
        return { outcome, done: () => ({ id: 'review-written', sheet: outcome.sheet ?? words.sheet }) };
      }),
    markFindings: async () => {
      await onShow(async ({ appendix, findings }) => ({
        outcome: await desk.markFindings(appendix, findings),
        done: told('findings-marked'),
      }));
      await lookAtFindingMarks();
    },
    unmarkFindings: async () => {
      await onShow(async ({ appendix }) => ({
        outcome: await desk.unmarkFindings(appendix),
        done: told('findings-unmarked'),
      }));
      await lookAtFindingMarks();
    },
    lookAtFindingMarks,
  };
}
