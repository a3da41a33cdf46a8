/** Tables that stand on their side: said, with the way to turn them. */
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../a1/address';
import type { TurnedTable } from '../../sheets/turned';
import { usePane, useSession } from '../pane-context';

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalM } });

const none: readonly TurnedTable[] = [];

export function TurnedTables() {
  const styles = useStyles();
  const { w } = usePane();
  const turned = useSession((state) => state.report?.turned ?? none);
  return turned.map(({ sheet, sheetId, place }) => (
    <MessageBar key={sheetId} className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>{w.setup.turned(sheet, cellAddress(place))}</MessageBarBody>
    </MessageBar>
  ));
}
