/** The target of a leaf: a field between two small buttons. */
import { Button } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import { stepped } from '../../domain/planning/steps';
import { exactly, formatScore, type Score, zero } from '../../domain/score';
import { decimalSeparator } from '../../locales';
import { usePane } from '../pane-context';
import type { Tried } from './target-boards';
import type { RowFacts } from './target-facts';
import { type FieldActions, type Mistyped, TargetField } from './TargetField';

/** What the rows of the tree do with each other. */
export interface RowActions {
  readonly move: (from: number, by: 1 | -1) => void;
  readonly paste: (from: number, text: string) => void;
  readonly toggle: (row: number) => void;
}

interface StepButtonProps {
  readonly name: string;
  readonly step: string;
  readonly up: boolean;
  readonly onStep: (up: boolean) => void;
}

function StepButton({ name, step, up, onStep }: StepButtonProps) {
  const words = usePane().w.targets.row;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={up ? <AddRegular /> : <SubtractRegular />}
      aria-label={up ? words.up(name, step) : words.down(name, step)}
      onClick={() => onStep(up)}
    />
  );
}

interface LeafTargetProps {
  readonly tried: Tried;
  readonly facts: RowFacts;
  /** Index into `Appendix.rows`. */
  readonly index: number;
  readonly name: string;
  readonly value: Score | null;
  readonly actions: RowActions;
  /** Id of the words that say what is odd about the target; undefined when nothing is. */
  readonly flag: string | undefined;
  readonly mistyped: (typed: Mistyped | null) => void;
}

/** What the field's keys, buttons and pasting do with the target. */
function useFieldActions({ tried, facts, index, actions, mistyped }: LeafTargetProps): FieldActions {
  const { targets } = usePane().session;
  const { board } = tried;
  return {
    set: (score) => targets.set(index, score),
    step: (up) => {
      const from = board.value(index) ?? facts.achieved ?? zero;
      targets.set(index, stepped(from, facts.step, up, facts.maximum?.low.value ?? null));
    },
    move: (by) => actions.move(index, by),
    revert: () => targets.set(index, board.before(index)),
    paste: (text) => actions.paste(index, text),
    mistyped,
  };
}

export function LeafTarget(props: LeafTargetProps) {
  const { w, language } = usePane();
  const { tried, facts, index, name, value, flag } = props;
  const field = useFieldActions(props);
  const step = formatScore(exactly(facts.step.toFixed()), { separator: decimalSeparator(language) });
  return (
    <>
      <StepButton name={name} step={step} up={false} onStep={field.step} />
      <TargetField
        row={index}
        label={w.targets.row.target(name)}
        value={value}
        changed={tried.board.differs(index)}
        invalid={flag !== undefined}
        describedBy={flag}
        actions={field}
      />
      <StepButton name={name} step={step} up onStep={field.step} />
    </>
  );
}
