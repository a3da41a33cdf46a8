/** Names of bound tables that lead nowhere any more or end above new rows, and what our part cannot be read for: said, with a way to mend it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { BrokenName } from '../../sheets/binding';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalM } });

const none: readonly BrokenName[] = [];
const nobody: readonly AppendixReport[] = [];

export function BrokenNames() {
  const styles = useStyles();
  const { session, w } = usePane();
  const broken = useSession((state) => state.report?.brokenNames ?? none);
  const problem = useSession((state) => state.report?.partProblem ?? null);
  const appendices = useSession((state) => state.report?.appendices ?? nobody);
  const grown = appendices.filter((report) => report.grown !== undefined);
  const ids = [...new Set(broken.map(({ appendix }) => appendix))];
  return (
    <>
      {problem && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{problem === 'newer' ? w.setup.partNewer : w.setup.partUnreadable}</MessageBarBody>
        </MessageBar>
      )}
      {grown.map(({ appendix: { id }, grown: rows }) => (
        <MessageBar key={`${id} grown`} className={styles.bar} intent="info" layout="multiline">
          <MessageBarBody>{w.setup.grown(String(rows), id)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.rebind(id)}>
              {w.setup.rebind}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
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
