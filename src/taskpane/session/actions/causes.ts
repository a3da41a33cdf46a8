/** Causes of wrong sums that take longer than a glance are looked for beside the pane, and shown when they are found. */
import { searchIn } from '../../../domain/diagnosis';
import type { Diagnosis } from '../../../domain/diagnosis';
import type { AppendixReport, WorkbookReport } from '../../../sheets/report';
import type { CauseSearch } from '../../causes/client';
import type { PaneStore } from '../pane-store';

/** Steps of a search, for each column, that nobody notices while they type: some fifty milliseconds. */
export const glance = 25_000;

/** Columns whose search broke off. */
const unfinishedIn = ({ appendix, diagnoses }: AppendixReport) => {
  const keys = new Set(diagnoses.flatMap(({ unfinished, column }) => (unfinished ? [column] : [])));
  return appendix.columns.filter(({ key }) => keys.has(key));
};

/** A report whose causes are all looked for, as far as they can be found. */
const searched = async (report: AppendixReport, search: CauseSearch): Promise<AppendixReport> => {
  const { appendix, stale = [] } = report;
  const found = new Map<string, readonly Diagnosis[]>();
  for (const column of unfinishedIn(report)) {
    const { system, tell } = searchIn(appendix, column, { stale });
    found.set(column.key, tell(await search(system)));
  }
  const diagnoses = appendix.columns.flatMap(
    ({ key }) => found.get(key) ?? report.diagnoses.filter(({ column }) => column === key),
  );
  return { ...report, diagnoses };
};

const allSearched = async (report: WorkbookReport, search: CauseSearch): Promise<WorkbookReport> => ({
  ...report,
  appendices: await Promise.all(
    report.appendices.map(async (each) =>
      unfinishedIn(each).length > 0 ? await searched(each, search) : each,
    ),
  ),
});

/** Looks for what the report on show leaves open; an answer that came too late for it is dropped. */
export async function lookForCauses(store: PaneStore, search: CauseSearch | null): Promise<void> {
  const { report } = store.get();
  if (!search || !report?.appendices.some((each) => unfinishedIn(each).length > 0)) return;
  store.set({ searching: true });
  // Where the search cannot run, what is known stays: the sums are wrong, and no cause is named.
  const found = await allSearched(report, search).catch(() => report);
  if (store.get().report === report) store.set({ report: found, searching: false });
}
