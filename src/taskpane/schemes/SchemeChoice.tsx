/** Which scheme the table is held against, how well it fits, and the others it could be held against. */
import { Caption1, Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { fitScheme, schemes as knownSchemes, type Scheme } from '../../domain/scheme';
import { localNumber } from '../../locales';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';

const useStyles = makeStyles({
  choice: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  dropdown: { minWidth: 0 },
  option: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

const byFit = '*';
const against = '-';
const noSchemes: readonly Scheme[] = [];
const percent = (fit: number): string => String(Math.round(fit * 100));

/** All schemes with how well the table fits them; one of the workbook's own takes the place of a known one. */
function useFits({ appendix }: AppendixReport) {
  const own = useSession((state) => state.report?.ownSchemes ?? noSchemes);
  return useMemo(() => {
    const taken = new Set(own.map(({ id }) => id));
    return fitScheme(appendix, [...own, ...knownSchemes.filter(({ id }) => !taken.has(id))]);
  }, [appendix, own]);
}

/** The scheme in use, whether a person chose it or it fits, as the closed list says it. */
function useChosenWords({ scheme: inUse }: AppendixReport): string {
  const words = usePane().w.schemes;
  const { scheme, fit, chosen } = inUse;
  if (!scheme) return chosen ? words.none : words.automaticNone;
  return words.withFit(chosen ? scheme.title : words.automatic(scheme.title), percent(fit));
}

function SchemeFacts({ scheme }: { readonly scheme: Scheme }) {
  const styles = useStyles();
  const { w, language } = usePane();
  const words = w.schemes;
  return (
    <>
      <Caption1>{words.facts(String(scheme.nodes.length), localNumber(scheme.total, language))}</Caption1>
      {scheme.partial && <Caption1>{words.partial}</Caption1>}
      <Caption1 className={styles.quiet}>{words.source(scheme.source)}</Caption1>
    </>
  );
}

export function SchemeChoice({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.schemes;
  const fits = useFits(report);
  const { scheme, chosen } = report.scheme;
  const choose = (value: string | undefined) =>
    void session.chooseScheme(value === byFit ? undefined : value === against ? null : value);
  return (
    <div className={styles.choice}>
      <Dropdown
        size="small"
        className={styles.dropdown}
        aria-label={words.inUse}
        value={useChosenWords(report)}
        selectedOptions={[chosen ? (scheme?.id ?? against) : byFit]}
        onOptionSelect={(_event, { optionValue }) => choose(optionValue)}
      >
        <Option value={byFit} className={styles.option}>
          {words.byFit}
        </Option>
        {fits.map(({ scheme: { id, title }, score }) => (
          <Option key={id} value={id} text={title} className={styles.option}>
            {words.withFit(title, percent(score))}
          </Option>
        ))}
        <Option value={against}>{words.none}</Option>
      </Dropdown>
      {scheme && <SchemeFacts scheme={scheme} />}
    </div>
  );
}
