/** Reviewing findings: silence with a reason, a review sheet, marks on the cells. */
import { reviewSheet } from '../../../appendices/review/review';
import type { Finding } from '../../../domain/finding';
import { keepRecord } from '../../../excel/bind';
import { areFindingsMarked, markFindings, unmarkFindings, writeReview } from '../../../excel/review';
import { silence, withoutSilenced, withSilenced } from '../../../sheets/binding';
import type { AppendixReport } from '../../../sheets/report';
import { reviewWords } from '../../findings/review-words';
import type { PaneStore } from '../pane-store';
import { chosenReport } from '../session-state';
import { type Performed, told, type Tools } from './remembering';

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

async function lookAtFindingMarks(store: PaneStore): Promise<void> {
  const report = chosenReport(store.get());
  const findingsMarked = report !== null && (await areFindingsMarked(report.appendix).catch(() => false));
  if (chosenReport(store.get()) === report) store.set({ findingsMarked });
}

async function written(
  { appendix, findings, silenced = [] }: AppendixReport,
  language: Parameters<typeof reviewWords>[1],
): Promise<Performed> {
  const words = reviewWords(appendix, language);
  const outcome = await writeReview(reviewSheet(findings, silenced, words));
  return { outcome, done: () => ({ id: 'review-written', sheet: outcome.sheet ?? words.sheet }) };
}

const marked = async ({ appendix, findings }: AppendixReport): Promise<Performed> => ({
  outcome: await markFindings(appendix, findings),
  done: told('findings-marked'),
});

const unmarked = async ({ appendix }: AppendixReport): Promise<Performed> => ({
  outcome: await unmarkFindings(appendix),
  done: told('findings-unmarked'),
});

const silenced = async (finding: Finding, reason: string): Promise<Performed> => ({
  outcome: await keepRecord('silence', (record) => withSilenced(record, silence(finding, reason))),
  done: told('kept'),
});

const unsilenced = async (finding: Finding): Promise<Performed> => ({
  outcome: await keepRecord('unsilence', (record) => withoutSilenced(record, silence(finding, ''))),
  done: told('kept'),
});

export function reviewActions({ store, perform }: Tools): ReviewActions {
  const onShow = async (act: (report: AppendixReport) => Promise<Performed>): Promise<void> => {
    const report = chosenReport(store.get());
    if (report) await perform(async () => await act(report));
  };
  return {
    silence: async (finding, reason) => void (await perform(async () => await silenced(finding, reason))),
    unsilence: async (finding) => void (await perform(async () => await unsilenced(finding))),
    writeReview: async () =>
      await onShow(async (report) => await written(report, store.get().preferences.language)),
    markFindings: async () => {
      await onShow(marked);
      await lookAtFindingMarks(store);
    },
    unmarkFindings: async () => {
      await onShow(unmarked);
      await lookAtFindingMarks(store);
    },
    lookAtFindingMarks: async () => await lookAtFindingMarks(store),
  };
}
