/** Tìm: criteria, units and findings of the workbook by a few letters; each leads to its cell or its screen. */
import { Body1, Button, Caption1, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { cellAddress } from '../../a1/address';
import { findingSentence } from '../../locales';
import { PanelHead } from '../common/PanelHead';
import { usePane, useSession } from '../pane-context';
import { type CriterionHit, type FindingHit, type Hits, search, type UnitHit } from './search';

/** Hits of one kind that are shown; more are told by their number. */
const most = 30;

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  hit: {
    justifyContent: 'start',
    width: '100%',
    minWidth: 0,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  words: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
});

interface HitButtonProps {
  readonly title: string;
  readonly place: string;
  readonly go: () => void;
}

function HitButton({ title, place, go }: HitButtonProps) {
  const styles = useStyles();
  return (
    <li>
      <Button appearance="subtle" className={styles.hit} onClick={go}>
        <span className={styles.words}>
          <Body1>{title}</Body1>
          <Caption1>{place}</Caption1>
        </span>
      </Button>
    </li>
  );
}

/** Goes to another table first, where the hit stands on one. */
function useGoing() {
  const { session } = usePane();
  const chosen = useSession((state) => state.chosen);
  return async (appendix: string): Promise<void> => {
    if (appendix !== chosen) await session.choose(appendix);
  };
}

function Criterion({ hit: { report, row } }: { readonly hit: CriterionHit }) {
  const { session, w } = usePane();
  const { sheet, sheetId, area } = report.appendix;
  const bounds = { left: area.left, right: area.right, top: row.row, bottom: row.rows.at(-1) ?? row.row };
  return (
    <HitButton
      title={[row.code.code, row.name].filter(Boolean).join('. ')}
      place={w.pane.search.row(sheet, String(row.row + 1))}
      go={() => void session.select({ sheetId, area: bounds })}
    />
  );
}

function Unit({ hit: { report, unit, criteria } }: { readonly hit: UnitHit }) {
  const { session, w } = usePane();
  const goTo = useGoing();
  const go = async (): Promise<void> => {
    await goTo(report.appendix.id);
    session.prefer({ lossesBy: 'unit' });
    session.open('below-maximum');
  };
  return (
    <HitButton
      title={unit}
      place={w.pane.search.below(String(criteria), report.appendix.sheet)}
      go={() => void go()}
    />
  );
}

function Found({ hit: { report, finding, sentence } }: { readonly hit: FindingHit }) {
  const { session } = usePane();
  const goTo = useGoing();
  const { place, sheetId, sheet } = finding;
  const go = async (): Promise<void> => {
    await goTo(report.appendix.id);
    session.open('findings');
    const area = { top: place.row, bottom: place.row, left: place.column, right: place.column };
    await session.select({ sheetId, area });
  };
  return <HitButton title={sentence} place={`${sheet}, ${cellAddress(place)}`} go={() => void go()} />;
}

interface GroupProps<T> {
  readonly id: string;
  readonly title: string;
  readonly hits: readonly T[];
  readonly draw: (hit: T, key: number) => ReactNode;
}

function Group<T>({ id, title, hits, draw }: GroupProps<T>) {
  const styles = useStyles();
  const { w } = usePane();
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby={`search-${id}`}>
      <Subtitle2 as="h3" id={`search-${id}`}>
        {title} ({hits.length})
      </Subtitle2>
      <ul className={styles.list}>{hits.slice(0, most).map(draw)}</ul>
      {hits.length > most && <Caption1>{w.pane.search.more(String(hits.length - most))}</Caption1>}
    </section>
  );
}

function Results({ hits, asked }: { readonly hits: Hits; readonly asked: boolean }) {
  const { w } = usePane();
  const words = w.pane.search;
  const { criteria, units, findings } = hits;
  const all = criteria.length + units.length + findings.length;
  return (
    <>
      <Caption1 role="status">{asked ? words.found(String(all)) : words.hint}</Caption1>
      <Group id="units" title={words.units} hits={units} draw={(hit, key) => <Unit key={key} hit={hit} />} />
      <Group
        id="criteria"
        title={words.criteria}
        hits={criteria}
        draw={(hit, key) => <Criterion key={key} hit={hit} />}
      />
      <Group
        id="findings"
        title={words.findings}
        hits={findings}
        draw={(hit, key) => <Found key={key} hit={hit} />}
      />
    </>
  );
}

export function Search() {
  const styles = useStyles();
  const { w, language } = usePane();
  const words = w.pane.search;
  const report = useSession((state) => state.report);
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const hits = useMemo(
    () => search(report?.appendices ?? [], asked, (finding) => findingSentence(finding, language)),
    [report, asked, language],
  );
  return (
    <section className={styles.screen} aria-labelledby="search">
      <PanelHead id="search" title={words.title} close={words.close} />
      <Input
        input={{ ref: box }}
        type="search"
        aria-label={words.label}
        placeholder={words.placeholder}
        contentBefore={<SearchRegular />}
        value={query}
        onChange={(_event, { value }) => setQuery(value)}
      />
      <Results hits={hits} asked={asked.trim() !== ''} />
    </section>
  );
}
