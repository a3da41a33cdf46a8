/** A chart of milliseconds per row by rows, both logarithmic, as SVG: a level line is a cost in step with the rows. */
interface Series {
  readonly name: string;
  readonly points: readonly { readonly rows: number; readonly time: number }[];
}

const size = { width: 640, height: 320, left: 70, right: 110, top: 20, bottom: 50 };
const colours = ['#0f6cbd', '#107c10', '#bc4b09'];

/** Rows from 10² to 10⁵, milliseconds per row from 0.01 to 10. */
const x = (rows: number): number =>
  size.left + ((Math.log10(rows) - 2) / 3) * (size.width - size.left - size.right);
const y = (time: number): number =>
  size.top + ((1 - Math.log10(time)) / 3) * (size.height - size.top - size.bottom);

const text = (at: readonly [number, number], words: string, more = ''): string =>
  `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${words}</text>`;

const lineOf = ({ name, points }: Series, at: number): string => {
  const colour = colours[at % colours.length] ?? '#000';
  const path = points.map(({ rows, time }) => `${x(rows).toFixed(1)},${y(time).toFixed(1)}`).join(' ');
  const dots = points.map(
    ({ rows, time }) =>
      `<circle cx="${x(rows).toFixed(1)}" cy="${y(time).toFixed(1)}" r="3.5" fill="${colour}"/>`,
  );
  const last = points.at(-1);
  const label = last ? text([x(last.rows) + 9, y(last.time) + 4], name, `fill="${colour}"`) : '';
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${label}`;
};

export function chartOf(series: readonly Series[]): string {
  const [right, bottom] = [size.width - size.right, size.height - size.bottom];
  const across = [0.01, 0.1, 1, 10].map(
    (time) =>
      `<line x1="${String(size.left)}" x2="${String(right)}" y1="${y(time).toFixed(1)}" y2="${y(time).toFixed(1)}" stroke="#ddd"/>${text([size.left - 8, y(time) + 4], String(time), 'text-anchor="end"')}`,
  );
  const down = [100, 1_000, 10_000, 100_000].map((rows) =>
    text([x(rows), bottom + 20], rows.toLocaleString('en'), 'text-anchor="middle"'),
  );
  const words = [
    text([(size.left + right) / 2, size.height - 8], 'rows', 'text-anchor="middle"'),
    text([14, 14], 'ms of processor time per row'),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size.width)} ${String(size.height)}" font-family="sans-serif" font-size="12" role="img" aria-label="Milliseconds of processor time per row by the number of rows"><rect width="100%" height="100%" fill="#fff"/>${[...across, ...down, ...words, ...series.map(lineOf)].join('')}</svg>\n`;
}
