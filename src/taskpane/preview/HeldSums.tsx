/** Sums that stay as they are stated: said with both figures, and replaced on a tick where that can be; or why they are not known. */
import { Body1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { sumsLeft } from '../../sheets/recompute-patch';
import type { AppendixReport } from '../../sheets/report';
import { heldByCause, heldKinds } from '../../sheets/sums/held';
import type { HeldFigure } from '../../sheets/sums/held';
import { cellAddress } from '../../a1/address';
import { usePane } from '../pane-context';
import type { RecomputeSource } from '../session/preview';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** So many figures of a kind are named; the others are counted. */
const mostNamed = 6;

interface HeldSumsProps {
  readonly report: AppendixReport;
  readonly source: RecomputeSource;
}

export function HeldSums({ report, source }: HeldSumsProps) {
  const styles = useStyles();
  const { session, w, show } = usePane();
  const words = w.pane.preview.held;
  const { replace = [] } = source;
  const all = sumsLeft(report);
  const figures = ({ stated, exact, ...place }: HeldFigure): string =>
    words.figures(cellAddress(place), show(stated), show(exact));
  const { figuresOf, unread } = heldByCause(all);
  const kinds = heldKinds.filter((kind) => figuresOf(kind).length > 0);
  if (all.length === 0) return null;
  return (
    <div className={styles.list}>
      {kinds.map((kind) => {
        const own = figuresOf(kind);
        const named = own.slice(0, mostNamed).map(figures).join('; ');
        const more = own.length > mostNamed ? words.more(String(own.length - mostNamed)) : '';
        return (
          <Checkbox
            key={kind}
            checked={replace.includes(kind)}
            label={words.replace[kind](`${named}${more}`)}
            onChange={(_event, { checked }) => {
              const others = replace.filter((each) => each !== kind);
              session.preview({ ...source, replace: checked === true ? [...others, kind] : others });
            }}
          />
        );
      })}
      {unread.map(({ cell, kept }) => {
        const unreadCell = cellAddress(cell);
        const keptCells = kept.map((each) => cellAddress(each)).join(', ');
        return <Body1 key={unreadCell}>{words.unread(keptCells, unreadCell)}</Body1>;
      })}
    </div>
  );
}
