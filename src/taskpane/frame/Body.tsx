/** What stands in the middle of the pane: a screen, a panel, a preview, or why there is none of them. */
import { Spinner } from '@fluentui/react-components';
import { later } from '../common/later';
import { usePane, useSession } from '../pane-context';
import { screenTraits } from '../screens';
import { inTheMiddle } from './in-the-middle';
import { NothingRecognised } from './NothingRecognised';
import { ReadFailure } from './ReadFailure';

const Help = later(async () => (await import('../help/Help')).Help);
const PreviewPanel = later(async () => (await import('../preview/PreviewPanel')).PreviewPanel);
const Schemes = later(async () => (await import('../schemes/Schemes')).Schemes);
const Search = later(async () => (await import('../search/Search')).Search);
const AssignColumns = later(async () => (await import('../setup/AssignColumns')).AssignColumns);
const Setup = later(async () => (await import('../setup/Setup')).Setup);

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
