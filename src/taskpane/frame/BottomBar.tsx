/** Always there: what runs now, or what was written last and can be taken back. */
import { Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { usePane, useSession } from '../pane-context';
import { actionLabel } from './action-words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { flexGrow: 1, minWidth: 0 },
});

export function BottomBar() {
  const styles = useStyles();
  const { session, w } = usePane();
  const busy = useSession((state) => state.busy);
  const last = useSession((state) => state.last);
  const { bottom } = w.pane;
  const idle = last ? bottom.last(actionLabel(last.action, w), String(last.cells)) : bottom.nothing;
  return (
    <footer className={styles.bar} aria-label={bottom.label}>
      {busy && <Spinner size="extra-tiny" />}
      <Caption1 className={styles.words} role="status">
        {busy ? bottom.busy[busy] : idle}
      </Caption1>
      {last && (
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          disabled={busy !== null}
          onClick={() => void session.undo()}
        >
          {last.cells > 0 ? bottom.undoCells(String(last.cells)) : bottom.undo}
        </Button>
      )}
    </footer>
  );
}
