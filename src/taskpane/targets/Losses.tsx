/** Sensitivity: what a loss would cost, by a slider; and the criteria ranked by the points they still hold. */
import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Dropdown,
  Label,
  makeStyles,
  Option,
  Slider,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { isLeaf, type Row } from '../../domain/appendix';
import { comparableYears } from '../../domain/compare';
import { toWin, type ToWin } from '../../domain/planning/sensitivity';
import { exactly, type Score, zero } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import type { TargetViewProps } from './target-view';
import { lossAt, lossScale, totalAfter } from './loss';
import { LongList } from '../common/LongList';
import { RowButton } from '../common/RowButton';
import { useRowValue } from './use-board';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  whatIf: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  small: { minWidth: 0, width: '100%' },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0 },
});

interface WhatIfProps extends TargetViewProps {
  /** Index of the criterion that loses. */
  readonly row: number;
  readonly choose: (row: number) => void;
}

const rowName = (row: Row | undefined): string => [row?.code.code, row?.name].filter(Boolean).join(' ');

function LeafChoice({ report, row, choose }: Pick<WhatIfProps, 'report' | 'row' | 'choose'>) {
  const styles = useStyles();
  const words = usePane().w.targets.losses;
  const { rows } = report.appendix;
  return (
    <Dropdown
      size="small"
      className={styles.small}
      aria-label={words.all}
      value={rowName(rows[row])}
      selectedOptions={[String(row)]}
      onOptionSelect={(_event, { optionValue }) => choose(Number(optionValue))}
    >
      {rows.map((each, index) =>
        isLeaf(each) ? (
          <Option key={index} value={String(index)} text={rowName(each)}>
            {rowName(each)}
          </Option>
        ) : null,
      )}
    </Dropdown>
  );
}

/** Steps of the slider at first: a loss one can see. */
const FIRST_STEPS = 2;

/** What a criterion loses by the slider, and what the total is then. */
function useLoss({ tried, facts, row }: WhatIfProps) {
  const { board } = tried;
  const value = useRowValue(board, row) ?? zero;
  const total = useRowValue(board, board.total);
  const [taken, setTaken] = useState({ row, steps: FIRST_STEPS });
  const steps = taken.row === row ? taken.steps : FIRST_STEPS;
  const scale = lossScale(value, facts[row]?.step ?? exactly('0.25').low.value);
  const lost = lossAt(scale, steps);
  const move = (moved: number): void => setTaken({ row, steps: moved });
  return {
    steps: Math.min(steps, scale.most),
    most: scale.most,
    lost,
    left: total && totalAfter(total, lost),
    move,
  };
}

function WhatIf(props: WhatIfProps) {
  const styles = useStyles();
  const id = useId();
  const { w, show } = usePane();
  const words = w.targets.losses;
  const { steps, most, lost, left, move } = useLoss(props);
  const row = props.report.appendix.rows[props.row];
  const code = row?.code.code ?? rowName(row);
  return (
    <section className={styles.whatIf} aria-label={words.whatIf}>
      <Subtitle2 as="h2">{words.whatIf}</Subtitle2>
      <LeafChoice {...props} />
      <Label htmlFor={id} size="small">
        {words.slider(code)}
      </Label>
      <Slider
        id={id}
        min={0}
        max={most}
        value={steps}
        aria-valuetext={show(lost)}
        onChange={(_event, { value }) => move(value)}
      />
      <Body1Strong role="status">{words.sentence(show(lost), code, show(left))}</Body1Strong>
    </section>
  );
}

/** How a criterion moved since the year before, in words; '' where that year is unknown. */
function useMoved(): (moved: Score | null) => string {
  const { w, show } = usePane();
  const words = w.targets.losses;
  return (moved) => {
    if (!moved) return '';
    if (moved.low.value.isZero()) return words.same;
    const size = show(moved).replaceAll('-', '');
    return moved.low.value.gt(0) ? words.up(size) : words.down(size);
  };
}

/** Criteria by the points they still hold; nothing where the table has no points to tell it from. */
function useRanked({ appendix, summary }: AppendixReport): readonly ToWin[] {
  return useMemo(() => {
    const { maximum, achieved } = summary.primary;
    if (maximum === null || achieved === null) return [];
    const years = comparableYears(appendix).map(({ column }) => column);
    const before = years[years.indexOf(achieved) - 1] ?? null;
    return toWin(appendix, { maximum, achieved, before });
  }, [appendix, summary]);
}

interface RankedLineProps extends Pick<WhatIfProps, 'report' | 'choose'> {
  readonly ranked: ToWin;
}

function RankedLine({ report, ranked, choose }: RankedLineProps) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.targets.losses;
  const movedWords = useMoved();
  const row = report.appendix.rows[ranked.row];
  if (!row) return null;
  const name = rowName(row);
  const facts = [
    words.open(show(ranked.open)),
    words.line(show(ranked.achieved), show(ranked.maximum)),
    movedWords(ranked.moved),
  ];
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <RowButton report={report} row={row}>
          <Body1 block>{name}</Body1>
          <Caption1 block>{facts.filter(Boolean).join(' · ')}</Caption1>
        </RowButton>
      </div>
      <Button size="small" aria-label={words.try(name)} onClick={() => choose(ranked.row)}>
        {words.whatIf}
      </Button>
    </div>
  );
}

export function Losses(props: TargetViewProps) {
  const styles = useStyles();
  const words = usePane().w.targets.losses;
  const { report } = props;
  const ranked = useRanked(report);
  const [row, choose] = useState(ranked[0]?.row ?? report.appendix.rows.findIndex(isLeaf));
  return (
    <div className={styles.view}>
      <WhatIf {...props} row={row} choose={choose} />
      <section aria-label={words.title}>
        <Subtitle2 as="h2">{words.title}</Subtitle2>
        {ranked.length === 0 && <Body1>{words.none}</Body1>}
        <LongList
          items={ranked}
          keyOf={(each) => String(each.row)}
          render={(each) => <RankedLine report={report} ranked={each} choose={choose} />}
        />
      </section>
    </div>
  );
}
