/** The title of a chart or an axis, as it is read. */
import type { ChartFont, ChartTitle, TitlePart } from '../../charts';
import { descendants, kid, kids, numberAttr, type Element } from '../parts/xml';
import { isOn, present, readFill, readFont, readLine, textFont } from './chart-words';

interface Said {
  readonly text: string;
  readonly parts: readonly TitlePart[];
}

const differs = (one: ChartFont | undefined, other: ChartFont | undefined): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);

/** What a run's look adds to that of the whole title. */
function added(own: ChartFont | undefined, whole: ChartFont | undefined): ChartFont {
  const entries = Object.entries(own ?? {}).filter(
    ([key, value]) => whole?.[key as keyof ChartFont] !== value,
  );
  return Object.fromEntries(entries);
}

/** Paragraphs are lines; runs that look otherwise than the whole are parts. */
function wordsIn(rich: Element, look: ChartFont | undefined): Said {
  let start = 0;
  const parts: TitlePart[] = [];
  const lines = kids(rich, 'p').map((paragraph) => {
    let line = '';
    for (const run of descendants(paragraph, 'r')) {
      const text = kid(run, 't')?.textContent ?? '';
      const font = readFont(kid(run, 'rPr'));
      if (text !== '' && differs(font, look))
        parts.push({ start: start + line.length, length: text.length, font: added(font, look) });
      line += text;
    }
    start += line.length + 1;
    return line;
  });
  return { text: lines.join('\n'), parts };
}

/** `usualTurn` is that of a title of this place, in 60,000ths of a degree. */
export function readTitle(title: Element | undefined, usualTurn?: number): ChartTitle {
  if (!title) return { visible: false };
  const rich = kid(kid(title, 'tx'), 'rich');
  const turn = numberAttr(kid(rich ?? kid(title, 'txPr'), 'bodyPr'), 'rot');
  const properties = kid(title, 'spPr');
  const font = rich ? readFont(kid(kid(kid(rich, 'p'), 'pPr'), 'defRPr')) : textFont(title);
  const said = rich && wordsIn(rich, font);
  return present({
    visible: true,
    text: said?.text,
    font,
    parts: said && said.parts.length > 0 ? said.parts : undefined,
    fill: readFill(properties),
    border: readLine(properties),
    turn: turn === undefined || turn === usualTurn ? undefined : -turn / 60_000 + 0,
    shadow: kid(kid(properties, 'effectLst'), 'outerShdw') ? true : undefined,
    overlay: isOn(title, 'overlay', false) ? true : undefined,
  });
}
