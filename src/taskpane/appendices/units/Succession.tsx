/** Units of the table on show that no longer exist in the year a plan is made for: who takes their place, then the preview. */
import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { patchSize } from '../../../sheets/patch';
import { buildSuccessionPatch, successionYear, supersededUnits } from '../../../sheets/succession';
import type { SupersededUnit } from '../../../sheets/succession';
import { unitsOf } from '../../../sheets/report';
import type { AppendixReport, WorkbookReport } from '../../../sheets/report';
import { dayText } from '../unit-draft';
import { usePane, useSession } from '../../pane-context';
import { CellLink } from '../../common/CellLink';
import { ViewHead } from '../../common/ViewHead';
import { ChooseUnit } from './ChooseUnit';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  year: { maxWidth: '120px' },
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

export function Succession({ book, report }: SuccessionProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.units.succession;
  const grid = useSession((state) =>
    state.reading?.grids.find(({ sheetId }) => sheetId === report.appendix.sheetId),
  );
  const [year, setYear] = useState(() => successionYear(report.appendix));
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const registry = unitsOf(book);
  const valid = /^\d{4}$/u.test(year);
  const asked = valid ? year : '';
  const found = useMemo(
    () => (grid ? supersededUnits(report, grid, registry, { year: asked, choices }) : []),
    [report, grid, registry, asked, choices],
  );
  const cells = useMemo(
    () => (grid ? patchSize(buildSuccessionPatch(report, grid, registry, { year: asked, choices })) : 0),
    [report, grid, registry, asked, choices],
  );
  return (
    <section className={styles.view} aria-labelledby="view">
      <ViewHead title={words.title} back={w.units.back} onBack={() => session.showAppendices('list')} />
      <Body1>{words.about}</Body1>
      <Field
        size="small"
        label={words.year}
        {...(!valid && { validationMessage: words.yearWrong, validationState: 'error' })}
      >
        <Input
          size="small"
          className={styles.year}
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={(_event, { value }) => setYear(value)}
        />
      </Field>
      {valid && found.length === 0 && <Body1 role="status">{words.none(year)}</Body1>}
      <ul className={styles.list}>
        {found.map((each) => (
          <li key={each.unit} className={styles.unit}>
            <Body1Strong>{words.unit(each.unit, dayText(each.until))}</Body1Strong>
            <Places report={report} found={each} />
            <ChooseUnit
              label={words.choose(each.unit)}
              none={words.keep}
              registry={registry}
              without={each.unit}
              value={each.by ?? ''}
              onChange={(unit) => setChoices({ ...choices, [each.unit]: unit })}
            />
          </li>
        ))}
      </ul>
      {found.length > 0 && (
        <>
          <Button
            appearance="primary"
            className={styles.preview}
            disabled={cells === 0}
            onClick={() => session.previewSuccession({ year, choices })}
          >
            {words.preview(String(cells))}
          </Button>
          {cells === 0 && <Caption1>{words.nothing}</Caption1>}
        </>
      )}
    </section>
  );
}
