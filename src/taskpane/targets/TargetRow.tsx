/** One criterion of the tree: code and name, what it achieved, its target, a small bar; it draws when its own value changes. */
import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AddRegular, ChevronDownRegular, ChevronRightRegular, SubtractRegular } from '@fluentui/react-icons';
import { memo, useState } from 'react';
import { stepped } from '../../domain/planning/steps';
import { exactly, formatScore, subtract, zero, type Score } from '../../domain/score';
import { decimalSeparator } from '../../locales';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { flagsOf, type RowFacts, type TargetFacts } from './target-facts';
import type { ListedRow } from './target-rows';
import type { Tried } from './tried-targets';
import { ScoreBar } from '../common/ScoreBar';
import { type FieldActions, TargetField } from './TargetField';
import { TargetMenu } from './TargetMenu';
import { useRowValue } from './use-board';

/** The list of rows is the container: see TargetTree. */
const oneLine = '@container (min-width: 500px)';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    paddingLeft: tokens.spacingHorizontalXS,
  },
  changed: {
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  // Two lines in a narrow list; one where the list, not the window, has room for the name beside the figures.
  lines: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateAreas: '"head menu" "target target"',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    [oneLine]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1.2fr)',
      gridTemplateAreas: '"head menu target"',
      columnGap: tokens.spacingHorizontalS,
    },
  },
  head: {
    gridArea: 'head',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
  },
  menu: { gridArea: 'menu', display: 'flex' },
  name: {
    flexGrow: 1,
    minWidth: 0,
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  target: {
    gridArea: 'target',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
  },
  figures: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  sum: { minWidth: '76px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  fold: { minWidth: '20px', padding: 0 },
  flag: { color: tokens.colorStatusWarningForeground3 },
});

export interface RowActions {
  readonly move: (from: number, by: 1 | -1) => void;
  readonly paste: (from: number, text: string) => void;
  readonly toggle: (row: number) => void;
}

export interface TargetRowProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly facts: TargetFacts;
  readonly listed: ListedRow;
  readonly folded: boolean;
  readonly actions: RowActions;
}

/** What the row achieved and what its target leaves, in words. */
function Figures({ value, facts, before }: { value: Score | null; facts: RowFacts; before: Score | null }) {
  const styles = useStyles();
  const { w, show } = usePane();
  const words = w.targets.row;
  const { maximum, achieved } = facts;
  const gap = value && achieved ? subtract(value, achieved) : null;
  const left = maximum && value ? subtract(maximum, value) : null;
  const size = gap ? show(gap).replace('-', '') : '';
  const changed = (value === null) !== (before === null) || (value && before && show(value) !== show(before));
  const said = [
    words.figures(show(achieved), show(maximum)),
    gap && gap.high.value.gt(0) && words.toWin(size),
    gap && gap.high.value.lt(0) && words.loses(size),
    left && left.high.value.gt(0) && words.left(show(left)),
    changed && words.inSheet(before ? show(before) : words.blank),
  ].filter(Boolean);
  return (
    <Caption1 block className={styles.quiet}>
      {said.join(' · ')}
    </Caption1>
  );
}

function StepButton(props: { name: string; step: string; up: boolean; onStep: (up: boolean) => void }) {
  const words = usePane().w.targets.row;
  const { name, step, up, onStep } = props;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={up ? <AddRegular /> : <SubtractRegular />}
      aria-label={up ? words.up(name, step) : words.down(name, step)}
      onClick={() => onStep(up)}
    />
  );
}

/** The target of a leaf: a field between two small buttons. */
function Leaf({ tried, facts, listed, actions, name, value, flagged, readable }: LeafProps) {
  const { session, w, language } = usePane();
  const { board } = tried;
  const { index } = listed;
  const own = facts[index] ?? { maximum: null, achieved: null, step: zero.low.value, survey: false };
  const step = (up: boolean): void => {
    const from = board.value(index) ?? own.achieved ?? zero;
    session.targets.set(index, stepped(from, own.step, up, own.maximum?.low.value ?? null));
  };
  const field: FieldActions = {
    set: (score) => session.targets.set(index, score),
    step,
    move: (by) => actions.move(index, by),
    revert: () => session.targets.set(index, board.before(index)),
    paste: (text) => actions.paste(index, text),
    readable,
  };
  const stepWords = formatScore(exactly(own.step.toFixed()), { separator: decimalSeparator(language) });
  return (
    <>
      <StepButton name={name} step={stepWords} up={false} onStep={step} />
      <TargetField
        row={index}
        label={w.targets.row.target(name)}
        value={value}
        changed={board.differs(index)}
        invalid={flagged}
        describedBy={flagged ? `flag-${String(index)}` : undefined}
        actions={field}
      />
      <StepButton name={name} step={stepWords} up onStep={step} />
    </>
  );
}

interface LeafProps extends Pick<TargetRowProps, 'tried' | 'facts' | 'listed' | 'actions'> {
  readonly name: string;
  readonly value: Score | null;
  readonly flagged: boolean;
  readonly readable: (readable: boolean) => void;
}

export const TargetRow = memo(function TargetRow(props: TargetRowProps) {
  const styles = useStyles();
  const { w, show } = usePane();
  const { report, tried, facts, listed, folded, actions } = props;
  const { index, leaf, level } = listed;
  const value = useRowValue(tried.board, index);
  const [readable, setReadable] = useState(true);
  const row = tried.appendix.rows[index];
  const own = facts[index];
  if (!row || !own) return null;
  const name = [row.code.code, row.name].filter(Boolean).join(' ');
  const words = w.targets;
  const odd = flagsOf(value, own).map((flag) =>
    words.flags[flag](show(flag === 'over-maximum' ? own.maximum : own.achieved)),
  );
  const flags = readable ? odd : [words.flags.unreadable];
  return (
    <div
      className={mergeClasses(styles.row, tried.board.differs(index) && styles.changed)}
      style={{ marginLeft: `${String(Math.min(level - 1, 3) * 8)}px` }}
    >
      <div className={styles.lines}>
        <div className={styles.head}>
          {!leaf && (
            <Button
              size="small"
              appearance="transparent"
              className={styles.fold}
              icon={folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
              aria-expanded={!folded}
              aria-label={folded ? words.row.unfold(name) : words.row.fold(name)}
              onClick={() => actions.toggle(index)}
            />
          )}
          <Text size={200} weight={leaf ? 'regular' : 'semibold'} className={styles.name}>
            {name}
          </Text>
        </div>
        <div className={styles.menu}>
          <TargetMenu report={report} tried={tried} facts={facts} index={index} row={row} name={name} />
        </div>
        <div className={styles.target}>
          <div className={styles.figures}>
            <ScoreBar figures={{ maximum: own.maximum, achieved: own.achieved, target: value }} thin />
            <Figures value={value} facts={own} before={tried.board.before(index)} />
          </div>
          {leaf ? (
            <Leaf
              {...{ tried, facts, listed, actions, name, value }}
              flagged={flags.length > 0}
              readable={setReadable}
            />
          ) : (
            <Text size={300} weight="semibold" className={styles.sum}>
              {show(value)}
            </Text>
          )}
        </div>
      </div>
      {flags.length > 0 && (
        <Caption1 block id={`flag-${String(index)}`} className={styles.flag}>
          {flags.join(' ')}
        </Caption1>
      )}
    </div>
  );
});
