/** "Dùng vùng đang chọn": the cells selected in the sheet are the table. */
import { Button } from '@fluentui/react-components';
import { TableCursorRegular } from '@fluentui/react-icons';
import { usePane, useSession } from '../pane-context';

export function TakeSelection() {
  const { session, w } = usePane();
  const busy = useSession((state) => state.busy !== null);
  return (
    <Button
      size="small"
      icon={<TableCursorRegular />}
      disabled={busy}
      onClick={() => void session.takeSelection()}
    >
      {w.setup.useSelection}
    </Button>
  );
}
