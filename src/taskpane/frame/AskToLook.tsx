/** Where recognition is a guess the pane asks: look at it, or say that it is right, which is then remembered. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { usePane, useSession } from '../pane-context';
import { asksToLook, unsureColumns } from '../setup/columns';
import { chosenReport } from '../session/session-state';

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalM } });

export function AskToLook() {
  const styles = useStyles();
  const { session, w } = usePane();
  const report = useSession(chosenReport);
  const shut = useSession(({ front }) => front.at !== 'screen');
  if (!report || shut || !asksToLook(report)) return null;
  const columns = unsureColumns(report).map(({ header }) => header || w.setup.noHeader);
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        {columns.length > 0 ? w.setup.unsureColumns(columns.join('; ')) : w.setup.unsure}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => session.openPanel('setup')}>
          {w.setup.look}
        </Button>
        <Button size="small" onClick={() => void session.bind()}>
          {w.setup.right}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
