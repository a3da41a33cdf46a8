/** Chưa đạt: the leaves below maximum, by lead unit or by field, most points lost first. */
import {
  Accordion,
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { HighlightRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { CopyButton } from '../common/CopyButton';
import { GoodNews } from '../common/GoodNews';
import { UnitLines } from '../common/UnitLines';
import { UnitPicker } from '../common/UnitPicker';
import { useUnitView } from '../common/unit-view';
import { Cuts } from './Cuts';
import { LossGroupItem } from './LossGroupItem';
import {
  belowMaximumCount,
  gapsOfAll,
  lossGroups,
  type LossGrouping,
  lossOfAll,
  lossText,
} from './loss-groups';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'start' },
});

function MarkButton() {
  const { session, w } = usePane();
  const marked = useSession((state) => state.marked);
  return (
    <Button
      size="small"
      icon={<HighlightRegular />}
      onClick={() => void (marked ? session.unmark() : session.mark())}
    >
      {marked ? w.pane.below.unmark : w.pane.below.mark}
    </Button>
  );
}

function Grouping({ by }: { readonly by: LossGrouping }) {
  const { session, w } = usePane();
  const words = w.pane.below;
  return (
    <Field label={words.by} orientation="horizontal">
      <RadioGroup
        layout="horizontal"
        value={by}
        onChange={(_event, { value }) => session.prefer({ lossesBy: value as LossGrouping })}
      >
        <Radio value="unit" label={words.byUnit} />
        <Radio value="field" label={words.byField} />
      </RadioGroup>
    </Field>
  );
}

/** How many criteria lose how much: by the stated total, and by themselves where that is another figure. */
function Lost({ report, count }: { readonly report: AppendixReport; readonly count: number }) {
  const { w, show } = usePane();
  const { below, overview } = w.pane;
  const { byCriteria, byTotal } = lossOfAll(report);
  return (
    <>
      <Body1>{below.sum(String(count), show(byTotal?.lost ?? byCriteria))}</Body1>
      {byTotal && (
        <Caption1>
          {below.byCriteria(show(byCriteria), byTotal.cause ? overview.why[byTotal.cause] : '')}
        </Caption1>
      )}
    </>
  );
}

/** What is still to be won: by the stated totals, as the overview says it, and by the criteria where that is another figure. */
function ToWin({ report }: { readonly report: AppendixReport }) {
  const { w, show } = usePane();
  const words = w.units.below;
  const gaps = gapsOfAll(report);
  if (!gaps) return null;
  const { byCriteria } = gaps;
  const why = byCriteria?.cause ? w.pane.overview.why[byCriteria.cause] : '';
  return (
    <>
      <Body1>{words.together(show(gaps.toWin), show(gaps.remaining))}</Body1>
      {byCriteria && (
        <Caption1>{words.byCriteria(show(byCriteria.toWin), show(byCriteria.remaining), why)}</Caption1>
      )}
    </>
  );
}

/** The losses of a table, or of one unit of a matrix. */
function Losses({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.pane.below;
  const preferred = useSession((state) => state.preferences.lossesBy);
  const known = report.summary.units.some(({ unit }) => unit !== '');
  const by = known ? preferred : 'field';
  const shared = report.summary.belowMaximum.some(({ units }) => units.length > 1);
  const prose = report.summary.belowMaximum.some(({ unitsFrom }) => unitsFrom === 'prose');
  const groups = useMemo(() => lossGroups(report, by), [report, by]);
  const count = belowMaximumCount(report);
  if (count === null) return <Body1>{words.noPoints}</Body1>;
  if (count === 0) return <GoodNews title={words.none} text={words.noneText} />;
  const text = () =>
    lossText(groups, { noUnit: words.noUnit, group: words.textGroup, item: words.textItem }, show);
  return (
    <div className={styles.screen}>
      <Lost report={report} count={count} />
      <ToWin report={report} />
      <div className={styles.buttons}>
        <MarkButton />
        <CopyButton text={text} />
      </div>
      {known && <Grouping by={by} />}
      {by === 'unit' && shared && <Caption1>{w.units.below.countedOnce}</Caption1>}
      {by === 'unit' && prose && <Caption1>{w.units.below.prose}</Caption1>}
      <Accordion collapsible multiple>
        {groups.map((group) => (
          <LossGroupItem key={group.key} report={report} group={group} />
        ))}
      </Accordion>
    </div>
  );
}

export function BelowMaximum({ report: whole }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const report = useUnitView(whole);
  const { matrix, primary } = report.summary;
  const ofUnits = report === whole && matrix.length > 0;
  return (
    <div className={styles.screen}>
      <UnitPicker report={whole} />
      {ofUnits && <UnitLines report={whole} />}
      {(!ofUnits || primary.achieved !== null) && <Losses report={report} />}
      <Cuts report={report} />
    </div>
  );
}
