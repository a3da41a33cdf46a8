/** Says politely, to those who listen, what changed by itself: the sheet was edited and the figures followed. */
import { countBySeverity } from '../../domain/severity';
import { usePane, useSession } from '../pane-context';
import { chosenReport } from '../session/session-state';
import { useUnseen } from '../common/unseen';

export function LiveWords() {
  const styles = useUnseen();
  const { w } = usePane();
  const changes = useSession((state) => state.changes);
  const report = useSession(chosenReport);
  const behind = useSession((state) => state.behind);
  const counts = countBySeverity(report?.findings ?? []);
  return (
    <div aria-live="polite" className={styles.unseen}>
      {behind && w.pane.frame.behindHint[behind]}
      {!behind &&
        changes > 0 &&
        report &&
        w.pane.live.updated(String(counts.error), String(counts.warning), String(counts.info))}
    </div>
  );
}
