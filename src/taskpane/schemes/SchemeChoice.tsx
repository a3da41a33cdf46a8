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

export function SchemeChoice({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session, w, language } = usePane();
  const words = w.schemes;
  const own = useSession((state) => state.report?.ownSchemes ?? noSchemes);
  const { appendix, scheme: inUse } = report;
  const fits = useMemo(() => {
    const taken = new Set(own.map(({ id }) => id));
    return fitScheme(appendix, [...own, ...knownSchemes.filter(({ id }) => !taken.has(id))]);
  }, [appendix, own]);
  const { scheme, fit, chosen } = inUse;
  const automatic = scheme && !chosen ? words.automatic(scheme.title) : words.automaticNone;
  const shown = chosen
    ? scheme
      ? words.withFit(scheme.title, percent(fit))
      : words.none
    : scheme
      ? words.withFit(automatic, percent(fit))
      : automatic;
  const choose = (value: string | undefined) =>
    void session.chooseScheme(value === byFit ? undefined : value === against ? null : value);
  return (
    <div className={styles.choice}>
      <Dropdown
        size="small"
        className={styles.dropdown}
        aria-label={words.inUse}
        value={shown}
        selectedOptions={[chosen ? (scheme?.id ?? against) : byFit]}
        onOptionSelect={(_event, { optionValue }) => choose(optionValue)}
      >
        <Option value={byFit} className={styles.option}>
          {words.byFit}
        </Option>
        {fits.map((each) => (
          <Option
            key={each.scheme.id}
            value={each.scheme.id}
            text={each.scheme.title}
            className={styles.option}
          >
            {words.withFit(each.scheme.title, percent(each.score))}
          </Option>
        ))}
        <Option value={against}>{words.none}</Option>
      </Dropdown>
      {scheme && (
        <>
          <Caption1>{words.facts(String(scheme.nodes.length), localNumber(scheme.total, language))}</Caption1>
          {scheme.partial && <Caption1>{words.partial}</Caption1>}
          <Caption1 className={styles.quiet}>{words.source(scheme.source)}</Caption1>
        </>
      )}
    </div>
  );
}
