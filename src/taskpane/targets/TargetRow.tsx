/** One criterion of the tree: code and name, what it achieved, its target, a small bar; it draws when its own value changes. */
import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { memo, useState } from 'react';
import type { Score } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { flagsOf, type RowFacts, type TargetFacts } from './target-facts';
import type { ListedRow } from './target-rows';
import type { Tried } from './target-boards';
import { LeafTarget, type RowActions } from './LeafTarget';
import type { Mistyped } from './TargetField';
import { TargetFigures } from './TargetFigures';
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
  sum: { minWidth: '76px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  fold: { minWidth: '20px', padding: 0 },
  flag: { gridColumn: '1 / -1', color: tokens.colorStatusWarningForeground3 },
});

export interface TargetRowProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly facts: TargetFacts;
  readonly listed: ListedRow;
  readonly folded: boolean;
  readonly actions: RowActions;
}

/** Code and name; a parent can be folded. */
function RowHead({ listed, name, folded, toggle }: RowHeadProps) {
  const styles = useStyles();
  const words = usePane().w.targets.row;
  return (
    <div className={styles.head}>
      {!listed.leaf && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.fold}
          icon={folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
          aria-expanded={!folded}
          aria-label={folded ? words.unfold(name) : words.fold(name)}
          onClick={() => toggle(listed.index)}
        />
      )}
      <Text size={200} weight={listed.leaf ? 'regular' : 'semibold'} className={styles.name}>
        {name}
      </Text>
    </div>
  );
}

interface RowHeadProps {
  readonly listed: ListedRow;
  readonly name: string;
  readonly folded: boolean;
  readonly toggle: (row: number) => void;
}

/** What is odd about a target: what cannot be read comes first, for the value is then the one before it. */
function useFlags(value: Score | null, facts: RowFacts, mistyped: Mistyped | null): readonly string[] {
  const { w, show } = usePane();
  const { flags, unreadable } = w.targets;
  if (mistyped) return [unreadable[mistyped.why](mistyped.text)];
  return flagsOf(value, facts).map((flag) =>
    flags[flag](show(flag === 'over-maximum' ? facts.maximum : facts.achieved)),
  );
}

interface RowTargetProps extends TargetRowProps {
  readonly rowFacts: RowFacts;
  readonly name: string;
  readonly value: Score | null;
}

/** The row's figures, its target, and what is odd about it. */
function RowTarget({ tried, listed, actions, rowFacts, name, value }: RowTargetProps) {
  const styles = useStyles();
  const { show } = usePane();
  const { index, leaf } = listed;
  const [mistyped, setMistyped] = useState<Mistyped | null>(null);
  const flags = useFlags(value, rowFacts, mistyped);
  const flag = flags.length > 0 ? `flag-${String(index)}` : undefined;
  return (
    <>
      <div className={styles.target}>
        <TargetFigures value={value} facts={rowFacts} before={tried.board.before(index)} />
        {leaf ? (
          <LeafTarget
            {...{ tried, index, name, value, actions, flag }}
            facts={rowFacts}
            mistyped={setMistyped}
          />
        ) : (
          <Text size={300} weight="semibold" className={styles.sum}>
            {show(value)}
          </Text>
        )}
      </div>
      {flag && (
        <Caption1 block id={flag} role="status" className={styles.flag}>
          {flags.join(' ')}
        </Caption1>
      )}
    </>
  );
}

export const TargetRow = memo(function TargetRow(props: TargetRowProps) {
  const styles = useStyles();
  const { report, tried, facts, listed, folded, actions } = props;
  const { index, level } = listed;
  const value = useRowValue(tried.board, index);
  const row = tried.appendix.rows[index];
  const rowFacts = facts[index];
  if (!row || !rowFacts) return null;
  const name = [row.code.code, row.name].filter(Boolean).join(' ');
  return (
    <div
      className={mergeClasses(styles.row, tried.board.differs(index) && styles.changed)}
      style={{ marginLeft: `${String(Math.min(level - 1, 3) * 8)}px` }}
    >
      <div className={styles.lines}>
        <RowHead {...{ listed, name, folded }} toggle={actions.toggle} />
        <div className={styles.menu}>
          <TargetMenu {...{ report, tried, facts, index, row, name }} />
        </div>
        <RowTarget {...props} {...{ rowFacts, name, value }} />
      </div>
    </div>
  );
});
