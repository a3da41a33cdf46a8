/** What a table described by hand comes to: its rows as a tree, the points of each, and the sums that differ. */
import { Body1, Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnName } from '../../a1/address';
import { judgeRow, statedScore } from '../../domain/tree';
import type { HandPreview } from '../../sheets/by-hand/preview';
import { LongList } from '../common/LongList';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  deep: { paddingLeft: tokens.spacingHorizontalM },
  deeper: { paddingLeft: tokens.spacingHorizontalXXL },
  sums: { fontWeight: tokens.fontWeightSemibold },
  points: { color: tokens.colorNeutralForeground3 },
  differs: { color: tokens.colorStatusWarningForeground1 },
});

interface LineProps {
  readonly preview: HandPreview;
  readonly index: number;
}

function Line({ preview: { appendix, points, sums }, index }: LineProps) {
  const styles = useStyles();
  const { show, w } = usePane();
  const row = appendix.rows[index];
  if (!row) return null;
  const figures = points.flatMap(({ key, column }) => {
    const stated = statedScore(row, key);
    if (!stated) return [];
    const differs = judgeRow(appendix, key, index) === 'mismatch';
    const exact = show(sums.get(key)?.[index] ?? null);
    const words = differs ? w.setup.byHand.differs(show(stated), exact) : show(stated);
    return [{ words: `${columnName(column)} ${words}`, differs }];
  });
  return (
    <div className={mergeClasses(styles.row, row.level === 2 && styles.deep, row.level > 2 && styles.deeper)}>
      <Body1 className={mergeClasses(row.children.length > 0 && styles.sums)}>
        {row.code.code} {row.name || String(row.code.raw)}
      </Body1>
      {figures.length > 0 && (
        <Caption1 className={figures.some(({ differs }) => differs) ? styles.differs : styles.points}>
          {figures.map(({ words }) => words).join(' · ')}
        </Caption1>
      )}
    </div>
  );
}

export function HandTree({ preview }: { readonly preview: HandPreview | null }) {
  const styles = useStyles();
  const { byHand } = usePane().w.setup;
  return (
    <section className={styles.part} aria-labelledby="by-hand-tree">
      <Body1Strong as="h3" id="by-hand-tree" block>
        {byHand.preview}
      </Body1Strong>
      <Body1 role="status">{verdictOf(preview, byHand)}</Body1>
      {preview && (
        <LongList
          items={preview.appendix.rows.map((_, index) => index)}
          keyOf={String}
          render={(index) => <Line preview={preview} index={index} />}
        />
      )}
    </section>
  );
}

type ByHandWords = ReturnType<typeof usePane>['w']['setup']['byHand'];

function verdictOf(preview: HandPreview | null, words: ByHandWords): string {
  if (!preview) return words.needsName;
  const { points, agree, differ } = preview;
  if (points.length === 0) return words.needsPoints;
  return agree + differ === 0 ? words.noSums : words.sums(String(agree), String(differ));
}
