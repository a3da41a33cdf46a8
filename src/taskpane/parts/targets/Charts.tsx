/** Charts: a waterfall from achieved to target by field, bars by unit; each with its figures beside and as a table. */
import { Body1, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import { exactly, type Score } from '../../../domain/score';
import { usePane } from '../../pane-context';
import type { TargetViewProps } from '../../screens/Targets';
import { type Bar, unitBars, waterfall } from '../../state/charts';
import { Disclosure } from '../Disclosure';

const stripes = (colour: string) =>
  `repeating-linear-gradient(135deg, ${colour} 0 2px, transparent 2px 5px)` as const;

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  words: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
  figure: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  track: {
    position: 'relative',
    height: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', borderBottom: '1px solid CanvasText' },
  },
  bar: { position: 'absolute', top: 0, bottom: 0, minWidth: '2px', boxSizing: 'border-box' },
  total: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  rise: {
    backgroundColor: tokens.colorBrandBackground2,
    backgroundImage: stripes(tokens.colorBrandBackground),
    border: `1px solid ${tokens.colorBrandBackground}`,
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      backgroundImage: stripes('CanvasText'),
      border: '1px solid CanvasText',
    },
  },
  fall: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralForeground1}`,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', border: '1px dashed CanvasText' },
  },
  axis: { display: 'flex', justifyContent: 'space-between', color: tokens.colorNeutralForeground2 },
  cell: { textAlign: 'left', padding: `0 ${tokens.spacingHorizontalS} 0 0` },
});

interface BarsProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly from?: Score;
  readonly to?: Score;
}

/** The figure of a step with its sign; totals stand as they are. */
function useFigure(): (bar: Bar) => string {
  const { show } = usePane();
  return ({ kind, figure }) => (kind === 'rise' ? `+${show(figure)}` : show(figure));
}

function Bars({ title, bars, from, to }: BarsProps) {
  const styles = useStyles();
  const { w, show } = usePane();
  const figure = useFigure();
  const words = w.targets.charts;
  return (
    <section aria-label={title}>
      <Subtitle2 as="h2" block>
        {title}
      </Subtitle2>
      <div role="img" aria-label={bars.map((bar) => words.step(bar.name, figure(bar))).join('; ')}>
        <ul className={styles.list} aria-hidden="true">
          {bars.map((bar) => (
            <li key={bar.key}>
              <div className={styles.words}>
                <Caption1 className={styles.name}>{bar.name}</Caption1>
                <Caption1 className={styles.figure}>{figure(bar)}</Caption1>
              </div>
              <div className={styles.track}>
                <div
                  className={mergeClasses(styles.bar, styles[bar.kind])}
                  style={{ left: `${String(bar.left)}%`, width: `${String(bar.width)}%` }}
                />
              </div>
            </li>
          ))}
        </ul>
      </div>
      {from && to && (
        <div className={styles.axis} aria-hidden="true">
          <Caption1>{show(from)}</Caption1>
          <Caption1>{show(to)}</Caption1>
        </div>
      )}
      <Disclosure label={words.table}>
        <table>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {words.name}
              </th>
              <th scope="col" className={styles.cell}>
                {words.points}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.key}>
                <th scope="row" className={styles.cell}>
                  {bar.name}
                </th>
                <td>{figure(bar)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  );
}

export function Charts({ report, tried, facts }: TargetViewProps) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.targets.charts;
  const { board } = tried;
  const subscribe = useCallback((listener: () => void) => board.subscribeAll(listener), [board]);
  // The total changes with every edit that could move a bar, and with edits that move two bars against each other.
  useSyncExternalStore(subscribe, () => board.edits);
  const chart = waterfall(report, board, facts, words);
  const units = unitBars(report, board, words.noUnit);
  if (!chart) return <Body1>{w.targets.nothing}</Body1>;
  return (
    <div className={styles.view}>
      <Bars
        title={words.waterfall}
        bars={chart.bars}
        from={exactly(chart.from.toFixed())}
        to={exactly(chart.to.toFixed())}
      />
      {units.length > 0 ? <Bars title={words.units} bars={units} /> : <Body1>{words.none}</Body1>}
    </div>
  );
}
