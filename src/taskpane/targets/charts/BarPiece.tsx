/** One piece of a bar, below the words of its row; too small to see is drawn as a line. */
import type { FrameFacts } from './BarFrame';
import { barHeight, barShift } from './row-size';
import { type BarLook, useChartStyles } from './use-chart-styles';

interface BarPieceProps extends FrameFacts {
  readonly look: BarLook;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const thinnest = 2;

export function BarPiece({ look, x, y, width, lines, stripes }: BarPieceProps) {
  const styles = useChartStyles();
  return (
    <rect
      className={styles[look]}
      {...(look === 'striped' ? { fill: stripes } : {})}
      x={x + 0.5}
      y={y + barShift(lines) + 0.5}
      width={Math.max(thinnest, width) - 1}
      height={barHeight - 1}
    />
  );
}
