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

interface NameBarProps {
  readonly intent: 'info' | 'warning';
  readonly words: string;
  /** The appendix whose names these are. */
  readonly id: string;
  /** The names may lead nowhere: they can also be dropped. */
  readonly droppable: boolean;
}

function NameBar({ intent, words, id, droppable }: NameBarProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.rebind(id)}>
          {w.setup.rebind}
        </Button>
        {droppable && (
          <Button size="small" onClick={() => void session.dropNames(id)}>
            {w.setup.dropNames}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function PartProblem() {
  const styles = useStyles();
  const { w } = usePane();
  const problem = useSession((state) => state.report?.partProblem ?? null);
  if (!problem) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>{problem === 'newer' ? w.setup.partNewer : w.setup.partUnreadable}</MessageBarBody>
    </MessageBar>
  );
}

export function BrokenNames() {
  const { w } = usePane();
  const broken = useSession((state) => state.report?.brokenNames ?? none);
  const appendices = useSession((state) => state.report?.appendices ?? nobody);
  const grown = appendices.filter((report) => report.grown !== undefined);
  const behind = appendices.filter(
    (report) => report.namesBehind !== undefined && report.grown === undefined,
  );
  const ids = [...new Set(broken.map(({ appendix }) => appendix))];
  const brokenOf = (id: string): string => String(broken.filter(({ appendix }) => appendix === id).length);
  return (
    <>
      <PartProblem />
      {grown.map(({ appendix: { id }, grown: rows }) => (
        <NameBar
          key={`${id} grown`}
          intent="info"
          words={w.setup.grown(String(rows), id)}
          id={id}
          droppable={false}
        />
      ))}
      {behind.map(({ appendix: { id }, namesBehind: names = [] }) => (
        <NameBar
          key={`${id} behind`}
          intent="warning"
          words={w.setup.behind(names.join(', '), id)}
          id={id}
          droppable={false}
        />
      ))}
      {ids.map((id) => (
        <NameBar key={id} intent="warning" words={w.setup.broken(brokenOf(id), id)} id={id} droppable />
      ))}
    </>
  );
}
