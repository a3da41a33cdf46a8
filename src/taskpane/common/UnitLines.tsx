/** A matrix at a glance: a line for each unit with its points of the maximum and what it lost; a line shows the unit. */
import { Body1, Caption1, makeStyles } from '@fluentui/react-components';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { LineButton } from './LineButton';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** In the order of the sheet. */
export function UnitLines({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session, w, show } = usePane();
  const { points, lost } = w.pane.below;
  return (
    <ul className={styles.list} aria-label={w.pane.matrix.units}>
      {report.summary.matrix.map(({ unit, summary: { total, together } }) => (
        <li key={unit}>
          <LineButton onClick={() => session.chooseUnit(unit)}>
            <Body1 block>{unit}</Body1>
            <Caption1 block>
              {`${points(show(total.achieved), show(total.maximum))} · ${lost(show(total.shortfall ?? together.shortfall))}`}
            </Caption1>
          </LineButton>
        </li>
      ))}
    </ul>
  );
}
