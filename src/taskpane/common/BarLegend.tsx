/** What the patterns of the bars mean. */
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useBarStyles } from './ScoreBar';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { width: '14px', height: '10px' },
});

/** `planned`: the appendix has targets, so there is something between achieved and given up. */
export function BarLegend({ planned }: { readonly planned: boolean }) {
  const styles = useStyles();
  const bar = useBarStyles();
  const { legend } = usePane().w.pane.overview;
  const entry = (words: string, part: string) => (
    <span className={styles.entry}>
      <span className={mergeClasses(bar.track, styles.swatch, part)} />
      <Caption1>{words}</Caption1>
    </span>
  );
  return (
    <div className={styles.legend} aria-hidden="true">
      {entry(legend.achieved, bar.achieved)}
      {planned && entry(legend.toWin, bar.toBeWon)}
      {entry(planned ? legend.givenUp : legend.lost, bar.givenUp)}
    </div>
  );
}
