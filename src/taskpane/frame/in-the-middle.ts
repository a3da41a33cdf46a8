/** What stands in the middle of the pane, from what is in front and what could be read. Pure. */
import type { AppendixReport } from '../../sheets/report';
import type { ScreenId } from '../session/preferences';
import type { Preview } from '../session/preview';
import type { Refusal } from '../session/refusal';
import type { AssignStart } from '../session/stage';
import { chosenReport, type SessionState } from '../session/session-state';

export type Middle =
  | { readonly kind: 'help' | 'search' | 'setup' | 'reading' | 'nothing-recognised' }
  | { readonly kind: 'read-failure'; readonly failure: Refusal }
  | { readonly kind: 'schemes'; readonly report: AppendixReport }
  | { readonly kind: 'assigning'; readonly start: AssignStart }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'screen'; readonly screen: ScreenId; readonly report: AppendixReport };

/** Help and "Cột và vùng" stand also where nothing could be read or recognised: they are ways out of it. */
export function inTheMiddle(state: SessionState): Middle {
  const { front, failure, preferences } = state;
  if (front.at === 'panel' && front.panel !== 'schemes') return { kind: front.panel };
  if (failure) return { kind: 'read-failure', failure };
  if (!state.report) return { kind: 'reading' };
  if (front.at === 'assigning') return { kind: 'assigning', start: front.start };
  const report = chosenReport(state);
  if (!report) return { kind: 'nothing-recognised' };
  if (front.at === 'panel') return { kind: 'schemes', report };
  if (front.at === 'preview') return { kind: 'preview', preview: front.preview };
  return { kind: 'screen', screen: preferences.screen, report };
}
