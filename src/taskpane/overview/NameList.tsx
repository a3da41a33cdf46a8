/** The workbook names of a bound table, each ready to be copied into a formula. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { leavesName, totalName } from '../../sheets/binding/sum-names';
import type { AppendixReport } from '../../sheets/report';
import { CopyButton } from '../common/CopyButton';
import { Disclosure } from '../common/Disclosure';
import { usePane, useSession } from '../pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  name: { display: 'grid', rowGap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** How a name is used: cells to be added up in a SUM, all others as they are. */
const formulaOf = (name: string): string =>
  name.endsWith(leavesName('')) ? `=SUM(${name})` : name.endsWith(totalName('')) ? `=${name}` : name;

export function NameList({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.pane.names;
  const reading = useSession((state) => state.reading);
  const prefix = `CCHC_${report.appendix.id}_`.toLowerCase();
  const names = (reading?.names ?? []).filter(({ name }) => name.toLowerCase().startsWith(prefix));
  if (!report.appendix.bound || names.length === 0) return null;
  return (
    <Disclosure label={words.title(String(names.length))}>
      <Caption1 block className={styles.quiet}>
        {words.hint}
      </Caption1>
      <ul className={styles.list}>
        {names.map(({ name, refersTo }) => (
          <li key={name} className={styles.name}>
            <Caption1 className={styles.formula}>{formulaOf(name)}</Caption1>
            <Caption1 className={styles.quiet} truncate>
              {refersTo.length > 60 ? `${refersTo.slice(0, 60)}…` : refersTo}
            </Caption1>
            <CopyButton text={() => formulaOf(name)} label={words.copy} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
