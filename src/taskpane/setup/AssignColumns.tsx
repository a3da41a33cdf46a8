/** "Gán cột": a person says what each column of a table holds, sees what it comes to, and takes it. */
import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { areaAddress } from '../../a1/address';
import { draftIn, draftOf, withRole } from '../../sheets/by-hand/draft';
import type { HandDraft } from '../../sheets/by-hand/draft';
import { previewByHand } from '../../sheets/by-hand/preview';
import type { Grid } from '../../sheets/grid';
import { PanelHead } from '../common/PanelHead';
import { usePane, useSession } from '../pane-context';
import type { SessionState } from '../session/session-state';
import type { AssignStart } from '../session/stage';
import { HandColumnLine } from './HandColumnLine';
import { HandRows } from './HandRows';
import { HandTree } from './HandTree';

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  take: { justifySelf: 'start' },
});

const gridIn = ({ reading }: SessionState, sheetId: string): Grid | null =>
  reading?.grids.find((grid) => grid.sheetId === sheetId) ?? null;

function firstDraft({ report }: SessionState, grid: Grid | null, start: AssignStart): HandDraft | null {
  if (!grid) return null;
  const read = report?.appendices.find(({ appendix }) => appendix.id === start.id)?.appendix;
  return start.asRead === true && read ? draftOf(grid, read) : draftIn(grid, start.area, start.id);
}

interface FormProps {
  readonly grid: Grid;
  readonly first: HandDraft;
  readonly asked: number | undefined;
}

/** A click on a finding leads to its column; whoever uses the keyboard goes on from there. */
function useFocusOn(asked: number | undefined) {
  const columns = useRef<HTMLDivElement>(null);
  useEffect(() => {
    columns.current
      ?.querySelector<HTMLElement>(`[data-column="${String(asked)}"] [role="combobox"]`)
      ?.focus();
  }, [asked]);
  return columns;
}

function Form({ grid, first, asked }: FormProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const busy = useSession((state) => state.busy !== null);
  const [draft, setDraft] = useState(first);
  const preview = useMemo(() => previewByHand(grid, draft), [grid, draft]);
  const columns = useFocusOn(asked);
  const { byHand } = w.setup;
  return (
    <>
      <Body1>{byHand.intro(`${draft.sheet}, ${areaAddress(draft.area)}`)}</Body1>
      <section className={styles.part} aria-labelledby="by-hand-columns">
        <Body1Strong as="h3" id="by-hand-columns" block>
          {w.setup.columns}
        </Body1Strong>
        <div ref={columns}>
          {draft.columns.map((each) => (
            <HandColumnLine
              key={each.column}
              line={each}
              onChange={(role, year) => setDraft(withRole(draft, each.column, role, year))}
            />
          ))}
        </div>
      </section>
      <HandRows grid={grid} draft={draft} preview={preview} onChange={setDraft} />
      <HandTree preview={preview} />
      <Button
        appearance="primary"
        className={styles.take}
        disabled={busy || !preview}
        onClick={() => void session.bindByHand(draft)}
      >
        {byHand.take}
      </Button>
    </>
  );
}

export function AssignColumns({ start }: { readonly start: AssignStart }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const grid = useSession((state) => gridIn(state, start.sheetId));
  // What a person has said stays when the sheet is read again; only another table begins anew.
  const [first] = useState(() => firstDraft(session.store.get(), grid, start));
  return (
    <section className={styles.panel} aria-labelledby="by-hand">
      <PanelHead id="by-hand" title={w.setup.byHand.title} close={w.setup.byHand.cancel} />
      {grid && first ? (
        <Form grid={grid} first={first} asked={start.column} />
      ) : (
        <Body1>{w.setup.byHand.gone}</Body1>
      )}
    </section>
  );
}
