/** Scenarios side by side with the sheet: by field, unit or criterion; and the same as a sheet of the workbook. */
import {
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AppendixReport } from '../../sheets/report';
import { scenarioSheet } from '../../appendices/scenario/scenario-sheet';
import { usePane, useSession } from '../pane-context';
import { appendixLabel } from '../common/label';
import {
  comparedLines,
  type ComparedLine,
  type Comparison,
  comparisons,
  type ScenarioView,
  totalLine,
} from './scenario-list';
import type { Tried } from './target-boards';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    verticalAlign: 'top',
  },
  name: { textAlign: 'left', minWidth: '96px', fontWeight: tokens.fontWeightRegular },
  head: { fontWeight: tokens.fontWeightSemibold, minWidth: '52px', overflowWrap: 'anywhere' },
  differs: { fontWeight: tokens.fontWeightSemibold },
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface CompareProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly views: readonly ScenarioView[];
}

function Line({ line }: { readonly line: ComparedLine }) {
  const styles = useStyles();
  const { show } = usePane();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name, line.differs && styles.differs)}>
        {line.name}
      </th>
      {line.values.map((value, at) => (
        <td key={at} className={mergeClasses(styles.cell, line.differs && styles.differs)}>
          {show(value)}
        </td>
      ))}
    </tr>
  );
}

/** Makes the comparison a sheet of the workbook. */
function useSheetMaker({ report, views }: Pick<CompareProps, 'report' | 'views'>): (chart: boolean) => void {
  const { session, w } = usePane();
  const words = w.targets.scenarios;
  const scenarios = views.map(({ scenario, board }) => ({ name: scenario.name, board }));
  const sheetWords = {
    sheet: words.sheetName,
    title: words.sheetTitle,
    subtitle: appendixLabel(report, w.domain.kinds),
    code: words.code,
    criterion: words.criterion,
    achieved: words.achieved,
    inSheet: words.sheet,
    total: words.total,
    chart: words.chart,
    gain: words.gain,
    off: words.off,
    announced: words.announced,
    waterfall: words.waterfall,
    byField: words.inFields,
    byCriterion: words.inCriteria,
  };
  return (chart) => void session.makeSheet(scenarioSheet(report, scenarios, sheetWords, chart));
}

function SheetButton(props: Pick<CompareProps, 'report' | 'views'>) {
  const styles = useStyles();
  const words = usePane().w.targets.scenarios;
  const busy = useSession((state) => state.busy !== null);
  const [chart, setChart] = useState(true);
  const make = useSheetMaker(props);
  return (
    <div className={styles.choices}>
      <Button size="small" disabled={busy} onClick={() => make(chart)}>
        {words.summary}
      </Button>
      <Checkbox
        label={words.withChart}
        checked={chart}
        onChange={(_event, { checked }) => setChart(checked === true)}
      />
    </div>
  );
}

/** What a line of the comparison is, in the words of the choice. */
function useComparisonNames(): Readonly<Record<Comparison, string>> {
  const words = usePane().w.targets.scenarios;
  return { field: words.byField, unit: words.byUnit, criterion: words.byCriterion };
}

interface ByChoiceProps {
  readonly by: Comparison;
  readonly choose: (by: Comparison) => void;
}

function ByChoice({ by, choose }: ByChoiceProps) {
  const words = usePane().w.targets.scenarios;
  const names = useComparisonNames();
  return (
    <Field label={words.by}>
      <RadioGroup
        layout="horizontal"
        value={by}
        onChange={(_event, { value }) => choose(value as Comparison)}
      >
        {comparisons.map((each) => (
          <Radio key={each} value={each} label={names[each]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface ComparisonTableProps {
  /** What the first column holds. */
  readonly head: string;
  readonly views: readonly ScenarioView[];
  readonly lines: readonly ComparedLine[];
}

function ComparisonTable({ head, views, lines }: ComparisonTableProps) {
  const styles = useStyles();
  const words = usePane().w.targets.scenarios;
  const columns = [words.sheet, ...views.map(({ scenario }) => scenario.name)];
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.compareTitle}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
              {head}
            </th>
            {columns.map((name, at) => (
              <th key={at} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function CompareScenarios({ report, views }: CompareProps) {
  const words = usePane().w.targets.scenarios;
  const names = useComparisonNames();
  const [by, setBy] = useState<Comparison>('field');
  const [only, setOnly] = useState(false);
  const boards = useMemo(() => views.map(({ board }) => board), [views]);
  const lines = useMemo(
    () => comparedLines(report, boards, by, words.noUnit),
    [report, boards, by, words.noUnit],
  );
  const listed = lines.filter(({ differs }) => differs || !(only || by === 'criterion'));
  return (
    <>
      <ByChoice by={by} choose={setBy} />
      {by !== 'criterion' && (
        <Checkbox
          label={words.differing}
          checked={only}
          onChange={(_event, { checked }) => setOnly(checked === true)}
        />
      )}
      <ComparisonTable head={names[by]} views={views} lines={[totalLine(boards, words.total), ...listed]} />
      {listed.length === 0 && <Caption1 block>{words.same}</Caption1>}
      {by === 'unit' && <Caption1 block>{words.unitNote}</Caption1>}
      <SheetButton report={report} views={views} />
    </>
  );
}
