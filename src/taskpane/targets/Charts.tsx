/** Charts: a waterfall from achieved to target by field, bars by unit; each with its figures as a table. */
import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import { exactly, subtract } from '../../domain/score';
import { type Step, type Waterfall, waterfall } from '../../appendices/scenario/waterfall';
import { usePane } from '../pane-context';
import type { TargetViewProps } from './target-view';
import { type UnitBar, unitBars } from './chart-figures';
import { BarLegend } from '../common/BarLegend';
import { FigureTable } from './charts/FigureTable';
import { UnitChart } from './charts/UnitChart';
import { WaterfallChart } from './charts/WaterfallChart';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

function FieldSection({ chart }: { readonly chart: Waterfall }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.targets.charts;
  /** The figure of a step with its sign; totals stand as they are. */
  const figure = ({ kind, figure: score }: Step): string =>
    kind === 'rise' ? `+${show(score)}` : show(score);
  const place = (value: Step['start']): string => show(exactly(value.toFixed()));
  return (
    <section className={styles.section} aria-label={words.waterfall}>
      <Subtitle2 as="h2">{words.waterfall}</Subtitle2>
      <WaterfallChart chart={chart} figure={figure} />
      {chart.left && chart.left.low.value.gt(0) && <Caption1>{words.left(show(chart.left))}</Caption1>}
      <FigureTable
        title={words.waterfall}
        heads={[words.name, words.from, words.to, words.points]}
        lines={chart.steps.map((step) => ({
          key: step.key,
          name: step.name,
          figures:
            step.kind === 'total'
              ? ['', '', figure(step)]
              : [place(step.start), place(step.end), figure(step)],
        }))}
      />
    </section>
  );
}

function UnitSection({ units }: { readonly units: readonly UnitBar[] }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.targets.charts;
  return (
    <section className={styles.section} aria-label={words.units}>
      <Subtitle2 as="h2">{words.units}</Subtitle2>
      <Caption1 className={styles.quiet}>{words.unitNote}</Caption1>
      <UnitChart units={units} />
      <FigureTable
        title={words.units}
        heads={[words.name, words.start, words.end, words.most, words.toWin]}
        lines={units.map(({ key, name, achieved, target, maximum }) => ({
          key,
          name,
          figures: [achieved, target, maximum, subtract(target, achieved)].map(show),
        }))}
      />
    </section>
  );
}

export function Charts({ report, tried }: TargetViewProps) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.targets.charts;
  const { board } = tried;
  const subscribe = useCallback((listener: () => void) => board.subscribeAll(listener), [board]);
  // The total changes with every edit that could move a bar, and with edits that move two bars against each other.
  useSyncExternalStore(subscribe, () => board.edits);
  const chart = waterfall(report, board, words);
  const units = unitBars(report, board, words.noUnit);
  if (!chart) return <Body1>{w.targets.nothing}</Body1>;
  return (
    <div className={styles.view}>
      <BarLegend planned />
      <FieldSection chart={chart} />
      {units.length > 0 && <UnitSection units={units} />}
      {report.summary.belowMaximum.length === 0 && <Body1>{words.none}</Body1>}
    </div>
  );
}
