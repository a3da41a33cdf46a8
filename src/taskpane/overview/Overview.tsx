/** Tổng quan: what was recognised, the three large numbers, and a bar per field. */
import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CalculatorRegular, TagRegular } from '@fluentui/react-icons';
import { isLeaf } from '../../domain/appendix';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { BarLegend } from '../common/BarLegend';
import { FieldList } from './FieldList';
import { headFigures } from './figures';
import { NameList } from './NameList';
import { Numbers } from './Numbers';
import { Places } from './Places';
import { StaleSums } from '../common/StaleSums';
import { ScoreBar } from '../common/ScoreBar';
import { StatedNotes } from './StatedNotes';
import { SumExplorer } from './SumExplorer';
import { UnitLines } from '../common/UnitLines';
import { UnitPicker } from '../common/UnitPicker';
import { useUnitView } from '../common/unit-view';
import { YearCompare } from './YearCompare';
import { appendixPlace, appendixYear, kindName } from '../common/label';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

function Recognised({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { w } = usePane();
  const { rows, kind } = report.appendix;
  const year = appendixYear(report);
  const criteria = rows.filter((row) => row.kind === 'criterion');
  const { overview } = w.pane;
  return (
    <div>
      <Body1 block>{overview.kind(kindName(kind, w.domain.kinds), year)}</Body1>
      <Caption1 block className={styles.quiet}>
        {report.summary.places.length > 0
          ? overview.ranked(appendixPlace(report), String(criteria.length))
          : overview.facts(
              appendixPlace(report),
              String(criteria.length),
              String(criteria.filter(isLeaf).length),
            )}
      </Caption1>
    </div>
  );
}

/** What can be done at once: recompute, and names for a table that has none. */
function OverviewButtons({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const { frame } = w.pane;
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        icon={<CalculatorRegular />}
        onClick={() => session.preview({ kind: 'recompute' })}
      >
        {frame.recompute}
      </Button>
      {!report.appendix.bound && (
        <Button size="small" icon={<TagRegular />} onClick={() => void session.bind()}>
          {frame.bind}
        </Button>
      )}
    </div>
  );
}

/** The large numbers, their bar, and why a stated one differs. */
function Total({ report }: { readonly report: AppendixReport }) {
  const { total } = report.summary;
  return (
    <>
      <Numbers report={report} />
      <ScoreBar figures={headFigures(total)} />
      <BarLegend planned={total.target !== null} />
      <StatedNotes report={report} />
    </>
  );
}

/** Where a figure comes from: the one that was asked about in the sheet, else the total. */
function AskedSum({ report }: { readonly report: AppendixReport }) {
  const { id, owner } = report.appendix;
  const asked = useSession(({ explained }) => (explained?.appendix === id ? explained : null));
  return (
    <SumExplorer
      key={`${id} ${owner} ${String(asked?.asked)}`}
      report={report}
      {...(asked && { asked: true, row: asked.row, column: asked.column })}
    />
  );
}

export function Overview({ report: whole }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { w } = usePane();
  const report = useUnitView(whole);
  const { fields, matrix, places } = report.summary;
  const ofUnits = report === whole && matrix.length > 0;
  return (
    <div className={styles.screen}>
      <Recognised report={report} />
      <StaleSums report={whole} />
      <UnitPicker report={whole} />
      {ofUnits && <UnitLines report={whole} />}
      {places.length > 0 ? <Places report={report} /> : <Total report={report} />}
      <OverviewButtons report={report} />
      <NameList report={whole} />
      <AskedSum report={report} />
      <YearCompare report={report} />
      {fields.length > 0 && (
        <section aria-labelledby="by-field">
          <Subtitle2 as="h2" id="by-field">
            {w.pane.overview.fields}
          </Subtitle2>
          <Caption1 block className={styles.quiet}>
            {w.pane.overview.selectHint}
          </Caption1>
          <FieldList report={report} />
        </section>
      )}
    </div>
  );
}
