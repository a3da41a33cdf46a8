/** The criteria of one field with their figures, in the order of the sheet; a line selects its row. */
import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AppendixReport } from '../../sheets/report';
import { linesUnder, toldFigures } from './figures';
import { FigureWords } from './FigureWords';
import { RowButton } from '../common/RowButton';
import { ScoreBar } from '../common/ScoreBar';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  leaf: { paddingLeft: tokens.spacingHorizontalM },
  parent: { fontWeight: tokens.fontWeightSemibold },
});

interface CriterionLinesProps {
  readonly report: AppendixReport;
  /** Index of the field's row. */
  readonly field: number;
}

export function CriterionLines({ report, field }: CriterionLinesProps) {
  const styles = useStyles();
  const lines = useMemo(
    () => linesUnder(report, field).map(({ index, row }) => ({ index, row, ...toldFigures(report, index) })),
    [report, field],
  );
  return (
    <ul className={styles.list}>
      {lines.map(({ index, row, figures, differences }) => (
        <li key={index} className={mergeClasses(row.level > 2 && styles.leaf)}>
          <RowButton report={report} row={row}>
            <Body1 block className={mergeClasses(row.children.length > 0 && styles.parent)}>
              {row.code.code} {row.name}
            </Body1>
            <ScoreBar figures={figures} thin />
            <FigureWords figures={figures} differences={differences} />
          </RowButton>
        </li>
      ))}
    </ul>
  );
}
