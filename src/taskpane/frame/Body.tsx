/** What stands in the middle of the pane: a screen, a preview, help, or why there is none of them. */
import { Spinner } from '@fluentui/react-components';
import { usePane, useSession } from '../pane-context';
import { NothingRecognised } from './NothingRecognised';
import { PreviewPanel } from '../preview/PreviewPanel';
import { ReadFailure } from './ReadFailure';
import { screenOf } from '../screens';
import { Help } from '../help/Help';
import { Schemes } from '../schemes/Schemes';
import { Setup } from '../setup/Setup';
import { chosenReport } from '../session/session-state';

export function Body() {
  const { w } = usePane();
  const { help, failure, report: whole, preview, preferences, panel } = useSession((state) => state);
  const report = useSession(chosenReport);
  if (help) return <Help />;
  if (panel === 'setup') return <Setup />;
  if (failure) return <ReadFailure failure={failure} />;
  if (!whole) return <Spinner label={w.pane.empty.reading} labelPosition="below" />;
  if (!report) return <NothingRecognised />;
  if (panel === 'schemes') return <Schemes report={report} />;
  if (preview) return <PreviewPanel preview={preview} />;
  const Screen = screenOf[preferences.screen];
  return <Screen key={report.appendix.id} report={report} />;
}
