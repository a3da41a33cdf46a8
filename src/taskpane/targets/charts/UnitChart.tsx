/** What each unit's criteria below maximum stand at: achieved, to be won, given up; the longest first. */
import { Button, Caption1, Caption1Strong } from '@fluentui/react-components';
import { useState } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import { usePane } from '../../pane-context';
import { type UnitBar, type UnitParts, unitAxis, unitParts } from '../chart-figures';
import { BarFrame, type ChartRow, type FrameFacts } from './BarFrame';
import { BarPiece } from './BarPiece';
import type { BarLook } from './use-chart-styles';

/** Units shown at once; the rest on request. */
const step = 12;

interface UnitRow extends ChartRow, UnitParts {
  readonly unit: UnitBar;
}

/** From left to right. */
const parts: readonly (readonly [keyof UnitParts, BarLook])[] = [
  ['kept', 'solid'],
  ['fell', 'dashed'],
  ['won', 'striped'],
  ['left', 'empty'],
];

/** A unit as a row of the chart, with its figures in words. */
function useUnitRows(units: readonly UnitBar[]): readonly UnitRow[] {
  const { show } = usePane();
  return units.map((unit) => ({
    key: unit.key,
    name: unit.name,
    figure: `${show(unit.achieved)} → ${show(unit.target)} / ${show(unit.maximum)}`,
    unit,
    ...unitParts(unit),
  }));
}

function UnitTip({ unit }: { readonly unit: UnitBar }) {
  const { w, show } = usePane();
  const words = w.targets.charts;
  return (
    <>
      <Caption1Strong>{unit.name}</Caption1Strong>
      <Caption1>{words.achieved(show(unit.achieved))}</Caption1>
      <Caption1>{words.target(show(unit.target))}</Caption1>
      <Caption1>{words.maximum(show(unit.maximum))}</Caption1>
    </>
  );
}

const unitBar = (part: keyof UnitParts, look: BarLook, facts: FrameFacts) => (
  <Bar
    key={part}
    dataKey={part}
    stackId="unit"
    isAnimationActive={false}
    shape={({ x, y, width }: BarShapeProps) =>
      width > 0 ? <BarPiece {...{ look, x, y, width }} {...facts} /> : <g />
    }
  />
);

export function UnitChart({ units }: { readonly units: readonly UnitBar[] }) {
  const { w, show } = usePane();
  const [count, setCount] = useState(step);
  const rows = useUnitRows(units.slice(0, count));
  const left = units.length - rows.length;
  const unitWords = ({ name, achieved, target, maximum }: UnitBar): string =>
    w.targets.charts.unit(name, show(achieved), show(target), show(maximum));
  return (
    <>
      <BarFrame
        label={rows.map(({ unit }) => unitWords(unit)).join('; ')}
        rows={rows}
        axis={unitAxis(units)}
        tip={({ unit }) => <UnitTip unit={unit} />}
        bars={(facts) => parts.map(([part, look]) => unitBar(part, look, facts))}
      />
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setCount(count + step)}>
          {w.pane.more(String(Math.min(step, left)))}
        </Button>
      )}
    </>
  );
}
