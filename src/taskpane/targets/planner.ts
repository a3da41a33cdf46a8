/** The goal planner's state: what is asked, what was found. Kept while the pane is open, whatever is on show. */
import { goalQuestion } from '../../domain/planning/ask';
import type { GoalAnswer, Omission } from '../../domain/planning/goal';
import type { GoalQuestion } from '../../domain/planning/goal-question';
import { planGoal, whyNot } from '../../domain/planning/goal';
import type { Solver } from '../../domain/planning/program';
import {
  goalRequest,
  goalSettingKey,
  type GoalSettings,
  readGoalSettings,
} from '../../domain/planning/settings';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { createStore, type Store } from '../session/store';

/** An answer with the question it is to. */
export interface Found {
  readonly question: GoalQuestion;
  readonly answer: GoalAnswer;
}

export interface PlannerState {
  /** Id of the appendix that is planned. */
  readonly appendix: string | null;
  readonly settings: GoalSettings;
  readonly status: 'idle' | 'finding' | 'stopped' | 'failed';
  /** The solver's own words when it failed. */
  readonly detail: string;
  readonly found: Found | null;
  readonly why: { readonly row: number; readonly omission: Omission } | null;
}

export interface Planner {
  readonly store: Store<PlannerState>;
  /** Begins with what the workbook keeps for this appendix, unless it is already being planned. */
  readonly open: (report: AppendixReport, kept: WorkbookReport | null) => void;
  readonly change: (settings: Partial<GoalSettings>) => void;
  /** Looks for a plan; false when the goal is no number or there is nothing to plan with. */
  readonly find: (report: AppendixReport, solve: Solver) => Promise<boolean>;
  readonly ask: (row: number, solve: Solver) => Promise<void>;
  readonly stopped: () => void;
}

const opening = (): PlannerState => ({
  appendix: null,
  settings: readGoalSettings(null),
  status: 'idle',
  detail: '',
  found: null,
  why: null,
});

/** Runs a search; what the solver throws becomes words, unless a person stopped it. */
async function search(store: Store<PlannerState>, work: () => Promise<Partial<PlannerState>>): Promise<void> {
  store.set({ status: 'finding', detail: '', why: null });
  try {
    store.set({ ...(await work()), status: 'idle' });
  } catch (error) {
    if (store.get().status !== 'finding') return;
    store.set({ status: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

export function createPlanner(): Planner {
  const store = createStore(opening());
  return {
    store,
    open: ({ appendix }, kept) => {
      if (store.get().appendix === appendix.id) return;
      const settings = readGoalSettings(kept?.settings?.[goalSettingKey(appendix.id)]);
      store.set({ appendix: appendix.id, settings, status: 'idle', found: null, why: null });
    },
    change: (settings) => store.set({ settings: { ...store.get().settings, ...settings } }),
    find: async (report, solve) => {
      const request = goalRequest(store.get().settings, report.appendix);
      const question = request && goalQuestion(report, request);
      if (!question || question.candidates.length === 0) return false;
      store.set({ found: null });
      await search(store, async () => ({ found: { question, answer: await planGoal(question, solve) } }));
      return true;
    },
    ask: async (row, solve) => {
      const { found } = store.get();
      if (!found) return;
      await search(store, async () => ({ why: { row, omission: await whyNot(found.question, row, solve) } }));
    },
    stopped: () => store.set({ status: 'stopped' }),
  };
}
