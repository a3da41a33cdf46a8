/** Units of the table on show that no longer exist in the year a plan is made for: who takes their place, then the preview. */
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { UnitRegistry } from '../../../domain/units';
import { isCalendarYear } from '../../../domain/year';
import { patchSize } from '../../../sheets/patch';
import { buildSuccessionPatch, successionYear, supersededUnits } from '../../../sheets/succession';
import type { SupersededUnit } from '../../../sheets/succession';
import { unitsOf } from '../../../sheets/report';
import type { AppendixReport, WorkbookReport } from '../../../sheets/report';
import { dayText } from '../unit-draft';
import { usePane, useSession } from '../../pane-context';
import { CellLink } from '../../common/CellLink';
import { ViewHead } from '../../common/ViewHead';
import { YearField } from '../YearField';
import { ChooseUnit } from './ChooseUnit';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  unit: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  preview: { justifySelf: 'start' },
});

const mostLinks = 8;

function Places({ report, found }: { readonly report: AppendixReport; readonly found: SupersededUnit }) {
  const { w } = usePane();
  const { places } = found;
  return (
    <Caption1>
      {w.units.succession.cells(String(places.length))}:{' '}
      {places.slice(0, mostLinks).map((place, at) => (
        <span key={`${place.row} ${place.column}`}>
          {at > 0 && ', '}
          <CellLink {...report.appendix} place={place} />
        </span>
      ))}
      {places.length > mostLinks && ' …'}
    </Caption1>
  );
}

interface SuccessionProps {
  readonly book: WorkbookReport;
  readonly report: AppendixReport;
}

interface SuccessorsProps {
  readonly report: AppendixReport;
  readonly registry: UnitRegistry;
  readonly found: readonly SupersededUnit[];
  readonly choose: (unit: string, by: string) => void;
}

/** Each unit that is over, where it stands, and who takes its place. */
function Successors({ report, registry, found, choose }: SuccessorsProps) {
  const styles = useStyles();
  const words = usePane().w.units.succession;
  return (
    <ul className={styles.list}>
      {found.map((superseded) => (
        <li key={superseded.unit} className={styles.unit}>
          <Body1Strong>{words.unit(superseded.unit, dayText(superseded.until))}</Body1Strong>
          <Places report={report} found={superseded} />
          <ChooseUnit
            label={words.choose(superseded.unit)}
            none={words.keep}
            registry={registry}
            without={superseded.unit}
            value={superseded.by ?? ''}
            onChange={(by) => choose(superseded.unit, by)}
          />
        </li>
      ))}
    </ul>
  );
}

function PreviewButton({ cells, onPreview }: { readonly cells: number; readonly onPreview: () => void }) {
  const styles = useStyles();
  const words = usePane().w.units.succession;
  return (
    <>
      <Button appearance="primary" className={styles.preview} disabled={cells === 0} onClick={onPreview}>
        {words.preview(String(cells))}
      </Button>
      {cells === 0 && <Caption1>{words.nothing}</Caption1>}
    </>
  );
}

/** What a succession of a year would change, with a person's choices of who takes whose place. */
function useSuccession({ report }: SuccessionProps, registry: UnitRegistry) {
  const grid = useSession((state) =>
    state.reading?.grids.find(({ sheetId }) => sheetId === report.appendix.sheetId),
  );
  const [year, setYear] = useState(() => successionYear(report.appendix));
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const asked = isCalendarYear(year) ? year : '';
  const found = useMemo(
    () => (grid ? supersededUnits(report, grid, registry, { year: asked, choices }) : []),
    [report, grid, registry, asked, choices],
  );
  const cells = useMemo(
    () => (grid ? patchSize(buildSuccessionPatch(report, grid, registry, { year: asked, choices })) : 0),
    [report, grid, registry, asked, choices],
  );
  const choose = (unit: string, by: string) => setChoices({ ...choices, [unit]: by });
  return { year, setYear, choices, choose, found, cells };
}

export function Succession({ book, report }: SuccessionProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.units.succession;
  const registry = unitsOf(book);
  const { year, setYear, choices, choose, found, cells } = useSuccession({ book, report }, registry);
  return (
    <section className={styles.view} aria-labelledby="view">
      <ViewHead title={words.title} back={w.units.back} onBack={() => session.showAppendices('list')} />
      <Body1>{words.about}</Body1>
      <YearField
        label={words.year}
        year={year}
        wrong={isCalendarYear(year) ? null : words.yearWrong}
        onChange={setYear}
      />
      {isCalendarYear(year) && found.length === 0 && <Body1 role="status">{words.none(year)}</Body1>}
      <Successors report={report} registry={registry} found={found} choose={choose} />
      {found.length > 0 && (
        <PreviewButton cells={cells} onPreview={() => session.previewSuccession({ year, choices })} />
      )}
    </section>
  );
}
