/**
 * The frame of a chart whose bars lie one above the other: words over each bar, so that the bars have the whole width of a
 * narrow pane, and an axis below. To a screen reader it is one picture with its words; the table beside it has the rest.
 */
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { exactly } from '../../../domain/score';
import { usePane } from '../../pane-context';
import type { Axis } from '../../../appendices/scenario/chart-axis';
import { RowWords } from './RowWords';
import { barHeight, nameLines, rowHeight } from './row-size';
import { Stripes } from './Stripes';
import { useChartStyles } from './use-chart-styles';

/** What every row of a chart has; the bars read what else is in it. */
export interface ChartRow {
  readonly key: string;
  readonly name: string;
  /** Its figures in words. */
  readonly figure: string;
}

/** What a bar has to know of its frame. */
export interface FrameFacts {
  /** Lines of a name. */
  readonly lines: number;
  /** The fill of striped bars. */
  readonly stripes: string;
}

interface BarFrameProps<R extends ChartRow> {
  readonly label: string;
  readonly rows: readonly R[];
  readonly axis: Axis;
  readonly tip: (row: R) => ReactNode;
  readonly bars: (facts: FrameFacts) => ReactElement | readonly ReactElement[];
}

/** Pixels: the figures of the axis, and what of the outer ones stands beyond its ends. */
const axisHeight = 20;
const margin = { top: 0, right: 10, bottom: 0, left: 10 } as const;
/** The chart's width before it is measured: that of a pane of 320 px. */
const narrow = 296;

/** What both axes share: words only, no lines of their own. */
const bareAxis = { axisLine: false, tickLine: false, interval: 0 } as const;

/** The figures below the bars. Recharts looks for its own elements among a chart's children, so it is no component. */
function useFigureAxis(axis: Axis) {
  const styles = useChartStyles();
  const { show } = usePane();
  return (
    <XAxis
      {...bareAxis}
      type="number"
      domain={[axis.from.toNumber(), axis.to.toNumber()]}
      ticks={axis.ticks.map((tick) => tick.toNumber())}
      allowDataOverflow
      height={axisHeight}
      tick={({ x, y, index }) => (
        <text className={styles.tick} x={x} y={Number(y) + 4} textAnchor="middle">
          {show(exactly(axis.ticks[index]?.toFixed() ?? '0'))}
        </text>
      )}
    />
  );
}

/** The words over each bar, in the place of an axis. */
const wordAxis = (rows: readonly ChartRow[], lines: number) => (
  <YAxis
    {...bareAxis}
    type="category"
    dataKey="key"
    width={1}
    tick={({ y, index }) => {
      const row = rows[index];
      return row ? <RowWords name={row.name} figure={row.figure} y={Number(y)} lines={lines} /> : <g />;
    }}
  />
);

function useTip<R extends ChartRow>(tip: (row: R) => ReactNode) {
  const styles = useChartStyles();
  return (
    <Tooltip
      isAnimationActive={false}
      cursor={{ className: styles.cursor }}
      content={({ active, payload }) => {
        const row = active ? (payload[0]?.payload as R | undefined) : undefined;
        return row ? <div className={styles.tip}>{tip(row)}</div> : null;
      }}
    />
  );
}

export function BarFrame<R extends ChartRow>({ label, rows, axis, tip, bars }: BarFrameProps<R>) {
  const styles = useChartStyles();
  const id = useId();
  const [width, setWidth] = useState(narrow);
  const lines = nameLines(rows, width - margin.left - margin.right);
  const height = rows.length * rowHeight(lines) + axisHeight;
  const figureAxis = useFigureAxis(axis);
  const rowTip = useTip(tip);
  return (
    <div className={styles.frame}>
      <ResponsiveContainer
        width="100%"
        height={height}
        initialDimension={{ width: narrow, height }}
        onResize={setWidth}
      >
        <BarChart
          data={[...rows]}
          layout="vertical"
          margin={margin}
          accessibilityLayer={false}
          role="img"
          aria-label={label}
          barSize={barHeight}
        >
          <Stripes id={id} />
          <CartesianGrid horizontal={false} className={styles.grid} />
          {figureAxis}
          {wordAxis(rows, lines)}
          {rowTip}
          {bars({ lines, stripes: `url(#${id})` })}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
