/** Names of bound tables that lead nowhere any more, and what our part cannot be read for: said, with a way to mend it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { BrokenName } from '../../sheets/binding';
import { usePane, useSession } from '../pane-context';

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalM } });

const none: readonly BrokenName[] = [];

export function BrokenNames() {
  const styles = useStyles();
  const { session, w } = usePane();
  const broken = useSession((state) => state.report?.brokenNames ?? none);
  const problem = useSession((state) => state.report?.partProblem ?? null);
  const ids = [...new Set(broken.map(({ appendix }) => appendix))];
  return (
    <>
      {problem && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{problem === 'newer' ? w.setup.partNewer : w.setup.partUnreadable}</MessageBarBody>
        </MessageBar>
      )}
      {ids.map((id) => (
        <MessageBar key={id} className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>
            {w.setup.broken(String(broken.filter(({ appendix }) => appendix === id).length), id)}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.rebind(id)}>
              {w.setup.rebind}
            </Button>
            <Button size="small" onClick={() => void session.dropNames(id)}>
              {w.setup.dropNames}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </>
  );
}
