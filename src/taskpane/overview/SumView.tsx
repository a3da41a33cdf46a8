/** One sum opened: what it states, what its rows add up to, and what each of their cells holds. */
import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ExplainedCell, ExplainedSum } from '../../domain/explain';
import type { Appendix } from '../../domain/appendix';
import { usePane } from '../pane-context';
import { passedOver, rowLabel } from './explaining';
import { CellLink } from '../common/CellLink';

const useStyles = makeStyles({
  view: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
  points: { textAlign: 'right', whiteSpace: 'nowrap', paddingLeft: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface PartProps {
  readonly appendix: Appendix;
  readonly part: ExplainedCell;
  readonly open: (row: number) => void;
}

function PartRow({ appendix, part, open }: PartProps) {
  const styles = useStyles();
  const { w, show } = usePane();
  const label = rowLabel(part, w);
  return (
    <tr>
      <td className={styles.cell}>
        {part.opens ? (
          <Link as="button" inline aria-label={w.explain.open(label)} onClick={() => open(part.row)}>
            {label}
          </Link>
        ) : (
          label
        )}{' '}
        {part.code !== null && part.name}
        <Caption1 block className={styles.quiet}>
          {part.place && <CellLink {...appendix} place={part.place} />} {w.explain.holds[part.holds]}
          {part.formula !== null && ` ${part.formula}`}
        </Caption1>
      </td>
      <td className={`${styles.cell} ${styles.points}`}>{show(part.stated)}</td>
    </tr>
  );
}

interface SumViewProps {
  readonly appendix: Appendix;
  readonly sum: ExplainedSum;
  readonly open: (row: number) => void;
}

export function SumView({ appendix, sum, open }: SumViewProps) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.explain;
  const over = passedOver(sum);
  const figures = [
    [words.states, sum.cell.stated],
    [words.sum, sum.sumOfParts],
    [words.off, sum.off],
    [words.exact, sum.cell.exact],
  ] as const;
  return (
    <div className={styles.view}>
      <dl className={styles.figures}>
        {figures.map(([label, value]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label} value`} className={styles.figure}>
            {show(value)}
          </dd>,
        ])}
      </dl>
      <Body1>{sum.verdict ? words.verdicts[sum.verdict] : words.nothingStated}</Body1>
      <Caption1 className={styles.quiet}>
        {sum.cell.place && <CellLink {...appendix} place={sum.cell.place} />} {words.holds[sum.cell.holds]}
        {sum.cell.formula !== null && ` ${sum.cell.formula}`}
      </Caption1>
      {over.length > 0 && <Caption1>{words.passedOver(over.join(', '))}</Caption1>}
      <table className={styles.table} aria-label={words.parts}>
        <tbody>
          {sum.parts.map((part) => (
            <PartRow key={part.row} appendix={appendix} part={part} open={open} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
