/** What would be written, before it is: choices, every cell, and one button that says how many. */
import {
  Body1,
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { columnName } from '../../a1/address';
import { isDoubted } from '../../sheets/report';
import { newColumnsOf, type Patch, patchSize } from '../../sheets/patch';
import { usePane, useSession } from '../pane-context';
import type { WriteMode } from '../session/preferences';
import { asksForPlace } from './places';
import type { Preview, PreviewSource } from '../session/preview';
import { chosenGrid, chosenReport, newRounding } from '../session/session-state';
import { HeldSums } from './HeldSums';
import { NewRows } from './NewRows';
import { PreviewList } from './PreviewList';
import { PlaceChoices } from './PlaceChoices';
import { RoundingChoices } from './RoundingChoices';

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

function RecomputeChoices() {
  const { session, w } = usePane();
  const words = w.pane.preview;
  const mode = useSession((state) => state.preferences.mode);
  const gapColumns = useSession((state) => state.preferences.gapColumns);
  const ratioColumn = useSession((state) => state.preferences.ratioColumn);
  return (
    <div>
      <Field label={words.mode}>
        <RadioGroup
          layout="horizontal"
          value={mode}
          onChange={(_event, { value }) => session.prefer({ mode: value as WriteMode })}
        >
          <Radio value="formulas" label={words.formulas} />
          <Radio value="values" label={words.values} />
        </RadioGroup>
      </Field>
      <Checkbox
        checked={ratioColumn}
        label={words.ratioColumn}
        onChange={(_event, { checked }) => session.prefer({ ratioColumn: checked === true })}
      />
      <Checkbox
        checked={gapColumns}
        label={words.gapColumns}
        onChange={(_event, { checked }) => session.prefer({ gapColumns: checked === true })}
      />
    </div>
  );
}

/** True where the sums are not recomputed because the tree of the table is doubted. */
function useDoubt({ kind }: PreviewSource): boolean {
  const report = useSession(chosenReport);
  return kind === 'recompute' && !!report && isDoubted(report);
}

function useTitle(source: PreviewSource, cells: number): string {
  const words = usePane().w.pane.preview;
  switch (source.kind) {
    case 'recompute':
      return words.recompute;
    case 'repairs':
      return words.repairs(String(cells));
    case 'correction':
      return words.correction;
    case 'made':
      return words.made[source.title];
  }
}

/** The letters of a patch's new columns, and what moves for them. */
function useColumnWords(patch: Patch): string {
  const words = usePane().w.pane.place;
  return patch.sheets
    .flatMap((sheet) => {
      const letters = newColumnsOf(sheet).map(columnName);
      if (letters.length === 0) return [];
      const { inserted } = sheet;
      return inserted
        ? words.inserted(letters.join(', '), columnName(inserted.at - 1))
        : words.beside(letters.join(', '));
    })
    .join(' ');
}

interface PreviewProps {
  readonly preview: Preview;
}

/** What the write is, and how many cells where; takes the focus, for one came here from further down. */
function PreviewHead({ preview }: PreviewProps) {
  const styles = useStyles();
  const words = usePane().w.pane.preview;
  const { source, patch } = preview;
  const cells = patchSize(patch);
  const sheets = patch.sheets.map(({ sheet }) => `“${sheet}”`).join(', ');
  const columnWords = useColumnWords(patch);
  const nothing = useDoubt(source) ? words.doubted : words.nothing[source.kind];
  const title = useRef<HTMLHeadingElement>(null);
  // In the tab order (0, not -1): on the web office.js walks the pane itself and would leave it from an element it skips.
  useEffect(() => title.current?.focus(), [source.kind]);
  return (
    <div>
      <h2 id="preview" ref={title} tabIndex={0} className={styles.title}>
        <Subtitle2>{useTitle(source, cells)}</Subtitle2>
      </h2>
      <Body1 block role="status">
        {cells > 0 ? words.count(String(cells), sheets) : nothing} {columnWords}
      </Body1>
    </div>
  );
}

/** What can still be chosen of the write; it is planned anew with every choice. */
function Choices({ preview: { source } }: PreviewProps) {
  const report = useSession(chosenReport);
  const grid = useSession(chosenGrid);
  const asks = useSession(asksForPlace);
  if (!report) return null;
  return (
    <>
      {source.kind === 'recompute' && <RecomputeChoices />}
      {source.kind === 'recompute' && <HeldSums report={report} source={source} />}
      {asks && grid && <PlaceChoices report={report} grid={grid} />}
      {source.kind === 'recompute' && <RoundingChoices report={report} source={source} />}
    </>
  );
}

/** The one button that writes, with the number of cells on it; or that keeps a rounding which changes none. */
function PreviewButtons({ preview: { patch, problem } }: PreviewProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.pane.preview;
  const busy = useSession((state) => state.busy !== null);
  const rounding = useSession((state) => newRounding(state) !== null);
  const cells = patchSize(patch);
  return (
    <div className={styles.buttons}>
      {(cells > 0 || rounding) && (
        <Button appearance="primary" disabled={busy || problem !== null} onClick={() => void session.write()}>
          {cells > 0 ? words.write(String(cells)) : words.keep}
        </Button>
      )}
      <Button onClick={session.closePreview}>{words.leave}</Button>
    </div>
  );
}

export function PreviewPanel({ preview }: PreviewProps) {
  const styles = useStyles();
  const { source, patch, conflicts } = preview;
  const isDoubtful = useDoubt(source);
  return (
    <section className={styles.panel} aria-labelledby="preview">
      <PreviewHead preview={preview} />
      {!isDoubtful && <Choices preview={preview} />}
      <NewRows patch={patch} />
      {patchSize(patch) > 0 && <PreviewList key={source.kind} patch={patch} conflicts={conflicts} />}
      <PreviewButtons preview={preview} />
    </section>
  );
}
