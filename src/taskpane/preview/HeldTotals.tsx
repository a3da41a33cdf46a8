/** Totals that stay as they are stated: said with both figures, and replaced on a tick. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { totalsLeft } from '../../sheets/recompute-patch';
import type { AppendixReport } from '../../sheets/report';
import { heldKinds, type HeldTotal } from '../../sheets/sums/held';
import { cellAddress } from '../../a1/address';
import { usePane } from '../pane-context';
import type { RecomputeSource } from '../session/preview';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface HeldTotalsProps {
  readonly report: AppendixReport;
  readonly source: RecomputeSource;
}

export function HeldTotals({ report, source }: HeldTotalsProps) {
  const styles = useStyles();
  const { session, w, show } = usePane();
  const words = w.pane.preview.held;
  const { replace = [] } = source;
  const all = totalsLeft(report);
  const figures = ({ stated, exact, ...place }: HeldTotal): string =>
    words.figures(cellAddress(place), show(stated), show(exact));
  const kinds = heldKinds.filter((kind) => all.some((held) => held.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <div className={styles.list}>
      {kinds.map((kind) => {
        const own = all.filter((held) => held.kind === kind).map(figures);
        return (
          <Checkbox
            key={kind}
            checked={replace.includes(kind)}
            label={words.replace[kind](own.join('; '))}
            onChange={(_event, { checked }) => {
              const others = replace.filter((each) => each !== kind);
              session.preview({ ...source, replace: checked === true ? [...others, kind] : others });
            }}
          />
        );
      })}
    </div>
  );
}
