/** A bar per field; a field opens to its criteria. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1Strong,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { SummaryLine } from '../../domain/summary';
import type { AppendixReport } from '../../sheets/report';
import { CriterionLines } from './CriterionLines';
import { FigureWords } from './FigureWords';
import { headFigures, toldFigures } from './figures';
import { ScoreBar } from '../common/ScoreBar';

const useStyles = makeStyles({
  header: { display: 'grid', rowGap: tokens.spacingVerticalXXS, width: '100%', minWidth: 0 },
  button: { padding: `${tokens.spacingVerticalS} 0`, alignItems: 'flex-start' },
  panel: { margin: 0 },
});

interface FieldHeadProps {
  readonly report: AppendixReport;
  readonly field: SummaryLine;
}

function FieldHead({ report, field }: FieldHeadProps) {
  const styles = useStyles();
  const told =
    field.row === null ? { figures: headFigures(field), differences: [] } : toldFigures(report, field.row);
  return (
    <span className={styles.header}>
      <Caption1Strong>{[field.code, field.name].filter(Boolean).join('. ')}</Caption1Strong>
      <ScoreBar figures={told.figures} />
      <FigureWords {...told} />
    </span>
  );
}

export function FieldList({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  return (
    <Accordion collapsible multiple>
      {report.summary.fields.map((field) => (
        <AccordionItem key={field.row ?? field.name} value={field.row}>
          <AccordionHeader button={{ className: styles.button }} expandIconPosition="end">
            <FieldHead report={report} field={field} />
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {field.row !== null && <CriterionLines report={report} field={field.row} />}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
