/** The words of a chart's row: its name on the left and its figure on the right, over its bar. */
import { mergeClasses } from '@fluentui/react-components';
import { Text, usePlotArea } from 'recharts';
import { lineHeight, nameWidth, rowHeight } from './row-size';
import { useChartStyles } from './use-chart-styles';

interface RowWordsProps {
  readonly name: string;
  readonly figure: string;
  /** The middle of the row. */
  readonly y: number;
  readonly lines: number;
}

export function RowWords({ name, figure, y, lines }: RowWordsProps) {
  const styles = useChartStyles();
  const plot = usePlotArea();
  if (!plot) return null;
  const bottom = y - rowHeight(lines) / 2 + lines * lineHeight - 3;
  return (
    <g>
      <Text
        className={styles.words}
        x={plot.x}
        y={bottom}
        width={nameWidth(plot.width, figure)}
        maxLines={lines}
        lineHeight={`${String(lineHeight)}px`}
        style={{ fontSize: '12px' }}
      >
        {name}
      </Text>
      <text
        className={mergeClasses(styles.words, styles.figure)}
        x={plot.x + plot.width}
        y={bottom}
        textAnchor="end"
      >
        {figure}
      </text>
    </g>
  );
}
