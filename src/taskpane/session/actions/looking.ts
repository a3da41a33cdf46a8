/** The pane shows the table of the sheet that a person goes to, unless it was told to stay or has itself led there. */
import { watchActiveSheet } from '../../../excel/active-sheet';
import type { PaneStore } from '../pane-store';
import { chosenReport, type SessionState } from '../session-state';

/** The first table on a sheet; null where the one on show stands there, or none does. */
function tableToShow(state: SessionState, sheetId: string): string | null {
  const { report } = state;
  if (chosenReport(state)?.appendix.sheetId === sheetId) return null;
  return report?.appendices.find(({ appendix }) => appendix.sheetId === sheetId)?.appendix.id ?? null;
}

/** Nothing that a person has in front is taken away by a look at another sheet. */
const mayFollow = ({ preferences, front }: SessionState): boolean =>
  preferences.followSheet && front.at === 'screen';

/** Follows the active sheet from then on, after what runs just then; an Excel that does not tell is not followed. */
export async function followActiveSheet(
  store: PaneStore,
  choose: (appendix: string) => Promise<void>,
): Promise<void> {
  let wanted: string | null = null;
  const follow = (): void => {
    const state = store.get();
    if (wanted === null || state.busy !== null || !state.report) return;
    const isOwn = wanted === state.wentTo;
    const table = mayFollow(state) && !isOwn ? tableToShow(state, wanted) : null;
    wanted = null;
    if (!isOwn && state.wentTo !== null) store.set({ wentTo: null });
    if (table !== null) void choose(table);
  };
  store.subscribe(follow);
  await watchActiveSheet((sheetId) => {
    wanted = sheetId;
    follow();
  }).catch(() => undefined);
}
