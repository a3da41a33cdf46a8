/** The field a target is typed into: read at every keystroke, moved through with the arrow keys, pasted into. */
import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Score } from '../../domain/score';
import { usePane } from '../pane-context';
import { readTarget } from './target-input';
import { isColumn } from './target-paste';

const useStyles = makeStyles({
  field: { width: '76px', minWidth: 0 },
  input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

export interface FieldActions {
  readonly set: (score: Score | null) => void;
  readonly step: (up: boolean) => void;
  /** Moves to the next target below (1) or above (-1). */
  readonly move: (by: 1 | -1) => void;
  readonly revert: () => void;
  readonly paste: (text: string) => void;
  /** Told whether what is typed can be read. */
  readonly readable: (readable: boolean) => void;
}

interface TargetFieldProps {
  readonly row: number;
  readonly label: string;
  readonly value: Score | null;
  readonly changed: boolean;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly actions: FieldActions;
}

/** Keys that do something else than type; true when the key was one of them. */
function pressed(event: KeyboardEvent, typed: boolean, actions: FieldActions, clear: () => void): boolean {
  const vertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  if (vertical && event.altKey) {
    clear();
    actions.step(event.key === 'ArrowUp');
    return true;
  }
  if (vertical || event.key === 'Enter') {
    clear();
    actions.move(event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey) ? -1 : 1);
    return true;
  }
  // Without anything to take back, Escape is the way from the pane to the sheet.
  if (event.key !== 'Escape' || !typed) return false;
  clear();
  actions.revert();
  return true;
}

export function TargetField({ row, label, value, changed, describedBy, invalid, actions }: TargetFieldProps) {
  const styles = useStyles();
  const { show } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // A value that came from a step stands ready to be typed over, as in a sheet.
  useEffect(() => {
    if (typed === null && document.activeElement === input.current) input.current?.select();
  }, [typed, value]);
  const clear = (): void => {
    setTyped(null);
    actions.readable(true);
  };
  const type = (text: string): void => {
    setTyped(text);
    const read = readTarget(text);
    actions.readable(read.kind !== 'unreadable');
    if (read.kind !== 'unreadable') actions.set(read.kind === 'score' ? read.score : null);
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isColumn(text)) return;
    event.preventDefault();
    clear();
    actions.paste(text);
  };
  return (
    <Input
      size="small"
      className={styles.field}
      input={{ ref: input, className: mergeClasses(styles.input, changed && styles.changed) }}
      value={typed ?? (value ? show(value) : '')}
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      data-target={row}
      onChange={(_event, { value: text }) => type(text)}
      onFocus={(event) => event.target.select()}
      onBlur={clear}
      onPaste={paste}
      onKeyDown={(event) => {
        if (!pressed(event, typed !== null, actions, clear)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
