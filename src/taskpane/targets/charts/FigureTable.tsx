/** A chart's figures as a table, opened on request: all that the picture and its hints say, reachable with the keyboard. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../common/Disclosure';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'right',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

interface FigureTableProps {
  readonly title: string;
  /** Of the name's column first. */
  readonly heads: readonly string[];
  readonly lines: readonly {
    readonly key: string;
    readonly name: string;
    readonly figures: readonly string[];
  }[];
}

export function FigureTable({ title, heads, lines }: FigureTableProps) {
  const styles = useStyles();
  const { w } = usePane();
  return (
    <Disclosure label={w.targets.charts.table}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={mergeClasses(styles.cell, at === 0 && styles.name)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, figures }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              {figures.map((figure, at) => (
                <td key={at} className={styles.cell}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
