/** A doubted table: how it was understood, other ways to understand it with the sums that agree, and the way by hand. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Appendix, OtherReading } from '../../domain/appendix';
import { sumsOf } from '../../sheets/layout/agreement';
import { usePane, useSession } from '../pane-context';
import { chosenReport } from '../session/session-state';

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
});

const none: readonly OtherReading[] = [];

const levelsOf = ({ rows }: Appendix): number => Math.max(0, ...rows.map(({ level }) => level));

export function OtherReadings({ id }: { readonly id: string }) {
  const styles = useStyles();
  const { session, w, language } = usePane();
  const appendix = useSession(
    ({ report }) => report?.appendices.find((each) => each.appendix.id === id)?.appendix,
  );
  const busy = useSession((state) => state.busy !== null);
  // A correction is of the appendix on show.
  const isOnShow = useSession((state) => chosenReport(state)?.appendix.id === id);
  if (!appendix) return null;
  const { doubt } = w.setup;
  const { agree, differ } = sumsOf(appendix);
  const first = appendix.columns[0]?.column ?? appendix.area.left;
  return (
    <div className={styles.part}>
      <Caption1>
        {doubt.understood(
          String(levelsOf(appendix)),
          String(appendix.rows.length),
          String(agree),
          String(agree + differ),
        )}
      </Caption1>
      {(isOnShow ? (appendix.readings ?? none) : none).map(({ label, agreeing, judged, says }) => (
        <Button
          key={label.vi}
          size="small"
          disabled={busy}
          onClick={() => void session.correct({ kind: 'reading', says })}
        >
          {doubt.readAs(label[language], String(agreeing), String(judged))}
        </Button>
      ))}
      <Button size="small" onClick={() => session.askColumn(id, first)}>
        {w.setup.byHand.title}
      </Button>
    </div>
  );
}
