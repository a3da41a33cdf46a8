/** What each unit's criteria below maximum stand at: achieved, to be won, given up; the longest first. */
import { Button, Caption1, Caption1Strong } from '@fluentui/react-components';
import { useState } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import { usePane } from '../../pane-context';
import { type UnitBar, type UnitParts, unitAxis, unitParts } from '../chart-figures';
import { BarFrame, type ChartRow } from './BarFrame';
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

export function UnitChart({ units }: { readonly units: readonly UnitBar[] }) {
  const { w, show } = usePane();
  const words = w.targets.charts;
  const [shown, setShown] = useState(step);
  const rows = units.slice(0, shown).map((unit): UnitRow => {
    const [achieved, target, maximum] = [unit.achieved, unit.target, unit.maximum].map(show);
    return {
      key: unit.key,
      name: unit.name,
      figure: `${achieved ?? ''} → ${target ?? ''} / ${maximum ?? ''}`,
      unit,
      ...unitParts(unit),
    };
  });
  const left = units.length - rows.length;
  const said = ({ name, achieved, target, maximum }: UnitBar): string =>
    words.unit(name, show(achieved), show(target), show(maximum));
  return (
    <>
      <BarFrame
        label={rows.map(({ unit }) => said(unit)).join('; ')}
        rows={rows}
        axis={unitAxis(units)}
        tip={({ unit }) => (
          <>
            <Caption1Strong>{unit.name}</Caption1Strong>
            <Caption1>{words.achieved(show(unit.achieved))}</Caption1>
            <Caption1>{words.target(show(unit.target))}</Caption1>
            <Caption1>{words.maximum(show(unit.maximum))}</Caption1>
          </>
        )}
        bars={(facts) =>
          parts.map(([part, look]) => (
            <Bar
              key={part}
              dataKey={part}
              stackId="unit"
              isAnimationActive={false}
              shape={({ x, y, width }: BarShapeProps) =>
                width > 0 ? <BarPiece {...{ look, x, y, width }} {...facts} /> : <g />
              }
            />
          ))
        }
      />
      {left > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + step)}>
          {w.pane.more(String(Math.min(step, left)))}
        </Button>
      )}
    </>
  );
}
