/** The waterfall: achieved, each field's move from where the one before ended, the target. */
import { Caption1, Caption1Strong } from '@fluentui/react-components';
import { Bar, type BarShapeProps } from 'recharts';
import { exactly } from '../../../domain/score';
import { usePane } from '../../pane-context';
import type { Step, Waterfall } from '../../../appendices/scenario/waterfall';
import { stepEnds } from '../chart-figures';
import { BarFrame, type ChartRow, type FrameFacts } from './BarFrame';
import { BarPiece } from './BarPiece';
import { barHeight, barShift, rowHeight } from './row-size';
import { type BarLook, useChartStyles } from './use-chart-styles';

interface StepRow extends ChartRow {
  readonly step: Step;
  readonly ends: readonly [number, number];
  readonly last: boolean;
}

const looks: Record<Step['kind'], BarLook> = { total: 'solid', rise: 'striped', fall: 'dashed' };

/** A step's bar and the thin line down to where the next one begins. */
function StepShape({ x, y, width, payload, ...facts }: BarShapeProps & FrameFacts) {
  const styles = useChartStyles();
  const { step, last } = payload as StepRow;
  const end = step.kind === 'fall' ? x : x + width;
  const top = y + barShift(facts.lines) + barHeight;
  return (
    <g>
      {!last && (
        <line
          className={styles.link}
          x1={end}
          x2={end}
          y1={top}
          y2={top + rowHeight(facts.lines) - barHeight}
          strokeDasharray="2 2"
        />
      )}
      <BarPiece look={looks[step.kind]} x={x} y={y} width={width} {...facts} />
    </g>
  );
}

interface WaterfallChartProps {
  readonly chart: Waterfall;
  readonly figure: (step: Step) => string;
}

export function WaterfallChart({ chart: { steps, axis }, figure }: WaterfallChartProps) {
  const { w, show } = usePane();
  const words = w.targets.charts;
  const rows = steps.map((step, at): StepRow => ({
    key: step.key,
    name: step.name,
    figure: figure(step),
    step,
    ends: stepEnds(step, axis),
    last: at === steps.length - 1,
  }));
  const place = (value: Step['start']): string => show(exactly(value.toFixed()));
  return (
    <BarFrame
      label={rows.map((row) => words.step(row.name, row.figure)).join('; ')}
      rows={rows}
      axis={axis}
      tip={({ name, figure: said, step }) => (
        <>
          <Caption1Strong>{words.step(name, said)}</Caption1Strong>
          {step.kind !== 'total' && <Caption1>{words.way(place(step.start), place(step.end))}</Caption1>}
        </>
      )}
      bars={(facts) => (
        <Bar
          dataKey="ends"
          isAnimationActive={false}
          shape={(props: BarShapeProps) => <StepShape {...props} {...facts} />}
        />
      )}
    />
  );
}
