/** Typed sums that did not follow a change below them: nobody's mistake, said before everything else, with the way out. */
import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular, CalculatorRegular } from '@fluentui/react-icons';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  words: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0, justifyItems: 'start' },
  text: { color: tokens.colorNeutralForeground1 },
});

/** Cells named one by one; more are counted. */
const mostNamed = 5;

export function StaleSums({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.pane.stale;
  const { appendix, stale = [] } = report;
  if (stale.length === 0) return null;
  const cells = stale.flatMap(({ index, column }) => appendix.rows[index]?.points.get(column) ?? []);
  const unnamed = cells.length - mostNamed;
  return (
    <section className={styles.card} aria-labelledby="stale-sums">
      <ArrowSyncRegular className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <Body1Strong as="h2" id="stale-sums" className={styles.text}>
          {words.title(String(stale.length))}
        </Body1Strong>
        <Body1 className={styles.text}>{words.text}</Body1>
        <Body1 className={styles.text}>
          {cells.slice(0, mostNamed).map((place) => (
            <span key={`${place.row} ${place.column}`}>
              <CellLink {...appendix} place={place} />{' '}
            </span>
          ))}
          {unnamed > 0 && words.more(String(unnamed))}
        </Body1>
        <Button
          size="small"
          appearance="primary"
          icon={<CalculatorRegular />}
          onClick={() => session.preview({ kind: 'recompute' })}
        >
          {w.pane.frame.recompute}
        </Button>
      </div>
    </section>
  );
}
