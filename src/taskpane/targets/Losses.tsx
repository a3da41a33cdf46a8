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
import { isLeaf } from '../../domain/appendix';
import { comparableYears } from '../../domain/compare';
import { toWin, type ToWin } from '../../domain/planning/sensitivity';
import { exactly, type Score, zero } from '../../domain/score';
import { usePane } from '../pane-context';
import type { TargetViewProps } from './Targets';
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

function WhatIf({
  report,
  tried,
  facts,
  row,
  choose,
}: TargetViewProps & { row: number; choose: (row: number) => void }) {
  const styles = useStyles();
  const id = useId();
  const { w, show } = usePane();
  const words = w.targets.losses;
  const { board } = tried;
  const value = useRowValue(board, row) ?? zero;
  const total = useRowValue(board, board.total);
  const [taken, setTaken] = useState({ row, steps: 2 });
  const steps = taken.row === row ? taken.steps : 2;
  const leaves = report.appendix.rows.flatMap((line, index) =>
    isLeaf(line) ? [{ index, name: [line.code.code, line.name].filter(Boolean).join(' ') }] : [],
  );
  const name = leaves.find(({ index }) => index === row)?.name ?? '';
  const code = report.appendix.rows[row]?.code.code ?? name;
  const scale = lossScale(value, facts[row]?.step ?? exactly('0.25').low.value);
  const lost = lossAt(scale, steps);
  const left = total && totalAfter(total, lost);
  return (
    <section className={styles.whatIf} aria-label={words.whatIf}>
      <Subtitle2 as="h2">{words.whatIf}</Subtitle2>
      <Dropdown
        size="small"
        className={styles.small}
        aria-label={words.all}
        value={name}
        selectedOptions={[String(row)]}
        onOptionSelect={(_event, { optionValue }) => choose(Number(optionValue))}
      >
        {leaves.map(({ index, name: each }) => (
          <Option key={index} value={String(index)} text={each}>
            {each}
          </Option>
        ))}
      </Dropdown>
      <Label htmlFor={id} size="small">
        {words.slider(code)}
      </Label>
      <Slider
        id={id}
        min={0}
        max={scale.most}
        value={Math.min(steps, scale.most)}
        aria-valuetext={show(lost)}
        onChange={(_event, { value: moved }) => setTaken({ row, steps: moved })}
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

export function Losses(props: TargetViewProps) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.targets.losses;
  const said = useMoved();
  const { report } = props;
  const { appendix, summary } = report;
  const ranked = useMemo((): readonly ToWin[] => {
    const { maximum, achieved } = summary.primary;
    if (maximum === null || achieved === null) return [];
    const years = comparableYears(appendix).map(({ column }) => column);
    const before = years[years.indexOf(achieved) - 1] ?? null;
    return toWin(appendix, { maximum, achieved, before });
  }, [appendix, summary]);
  const first = ranked[0]?.row ?? appendix.rows.findIndex(isLeaf);
  const [row, choose] = useState(first);
  return (
    <div className={styles.view}>
      <WhatIf {...props} row={row} choose={choose} />
      <section aria-label={words.title}>
        <Subtitle2 as="h2">{words.title}</Subtitle2>
        {ranked.length === 0 && <Body1>{words.none}</Body1>}
        <LongList
          items={ranked}
          keyOf={(each) => String(each.row)}
          render={(each) => {
            const line = appendix.rows[each.row];
            const name = [line?.code.code, line?.name].filter(Boolean).join(' ');
            const moved = said(each.moved);
            return line ? (
              <div className={styles.line}>
                <div className={styles.words}>
                  <RowButton report={report} row={line}>
                    <Body1 block>{name}</Body1>
                    <Caption1 block>
                      {[
                        words.open(show(each.open)),
                        words.line(show(each.achieved), show(each.maximum)),
                        moved,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </Caption1>
                  </RowButton>
                </div>
                <Button size="small" aria-label={words.try(name)} onClick={() => choose(each.row)}>
                  {words.whatIf}
                </Button>
              </div>
            ) : null;
          }}
        />
      </section>
    </div>
  );
}
