/** What stands in the middle of the pane: a screen, a panel, a preview, or why there is none of them. */
import { Spinner } from '@fluentui/react-components';
import { Help } from '../help/Help';
import { usePane, useSession } from '../pane-context';
import { PreviewPanel } from '../preview/PreviewPanel';
import { Schemes } from '../schemes/Schemes';
import { Search } from '../search/Search';
import { screenTraits } from '../screens';
import { AssignColumns } from '../setup/AssignColumns';
import { Setup } from '../setup/Setup';
import { inTheMiddle } from './in-the-middle';
import { NothingRecognised } from './NothingRecognised';
import { ReadFailure } from './ReadFailure';

export function Body() {
  const { w } = usePane();
  const middle = inTheMiddle(useSession((state) => state));
  switch (middle.kind) {
    case 'help':
      return <Help />;
    case 'search':
      return <Search />;
    case 'setup':
      return <Setup />;
    case 'read-failure':
      return <ReadFailure failure={middle.failure} />;
    case 'reading':
      return <Spinner label={w.pane.empty.reading} labelPosition="below" />;
    case 'nothing-recognised':
      return <NothingRecognised />;
    case 'assigning':
      return <AssignColumns start={middle.start} />;
    case 'schemes':
      return <Schemes report={middle.report} />;
    case 'preview':
      return <PreviewPanel preview={middle.preview} />;
    case 'screen': {
      const { Screen } = screenTraits[middle.screen];
      return <Screen key={middle.report.appendix.id} report={middle.report} />;
    }
  }
}
