/** A ranking at a glance: its units by place, each with its points. */
import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { AppendixReport } from '../../sheets/report';
import { RowButton } from '../common/RowButton';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  points: { color: tokens.colorNeutralForeground3 },
});

/** A line shows the unit's row in the sheet. */
export function Places({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const { overview } = w.pane;
  return (
    <section aria-labelledby="by-place">
      <Subtitle2 as="h2" id="by-place">
        {overview.places}
      </Subtitle2>
      <ol className={styles.list}>
        {report.summary.places.map(({ row: index, unit, points, rank }) => {
          const row = report.appendix.rows[index];
          if (!row) return null;
          return (
            <li key={index}>
              <RowButton report={report} row={row}>
                <Body1 block>{rank === null ? unit : overview.place(String(rank), unit)}</Body1>
                {points && (
                  <Caption1 block className={styles.points}>
                    {overview.points(show(points))}
                  </Caption1>
                )}
              </RowButton>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
