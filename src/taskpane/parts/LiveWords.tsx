/** Says politely, to those who listen, what changed by itself: the sheet was edited and the figures followed. */
import { makeStyles } from '@fluentui/react-components';
import { usePane, useSession } from '../pane-context';
import { countBySeverity } from '../state/findings';
import { chosenReport } from '../state/session-state';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function LiveWords() {
  const styles = useStyles();
  const { w } = usePane();
  const changes = useSession((state) => state.changes);
  const report = useSession(chosenReport);
  const counts = countBySeverity(report?.findings ?? []);
  return (
    <div aria-live="polite" className={styles.unseen}>
      {changes > 0 &&
        report &&
        w.pane.live.updated(String(counts.error), String(counts.warning), String(counts.info))}
    </div>
  );
}
