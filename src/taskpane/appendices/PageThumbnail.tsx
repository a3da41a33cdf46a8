/** A small picture of the page that a kind of appendix prints as: its shape, columns, groups and bold rows. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PageLook } from '../../appendices/model/page-look';

const useStyles = makeStyles({
  page: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

const long = 60;
const short = 44;
const margin = 5;
const titleHeight = 9;
const rowHeight = 3.4;

/** A filled box of the page. */
function Box({
  x,
  y,
  width,
  height,
  opacity = 1,
}: Readonly<Record<'x' | 'y' | 'width' | 'height', number>> & { readonly opacity?: number }) {
  return <rect x={x} y={y} width={width} height={height} fill="currentColor" opacity={opacity} />;
}

/** How dark a row of the table is filled. */
const fillOf = { bold: 0.45, section: 0.25 } as const;

function RowOf({
  row,
  inner,
  y,
}: {
  readonly row: PageLook['rows'][number];
  readonly inner: number;
  readonly y: number;
}) {
  const end = y + rowHeight;
  return (
    <g>
      {(row === 'bold' || row === 'section') && (
        <Box x={margin} y={y} width={inner} height={rowHeight} opacity={fillOf[row]} />
      )}
      {row === 'to-fill' && (
        <Box
          x={margin + inner * 0.55}
          y={y + 0.8}
          width={inner * 0.4}
          height={rowHeight - 1.6}
          opacity={0.3}
        />
      )}
      <line x1={margin} x2={margin + inner} y1={end} y2={end} stroke="currentColor" strokeWidth={0.5} />
    </g>
  );
}

/** An empty page at an offset from the first one. */
function Sheet({ offset, width, height }: Readonly<Record<'offset' | 'width' | 'height', number>>) {
  return (
    <rect
      x={offset}
      y={offset}
      width={width}
      height={height}
      fill={tokens.colorNeutralBackground1}
      stroke="currentColor"
      strokeWidth={0.75}
    />
  );
}

/** The lines above the table: number, title, reference. */
function TitleLines({ width }: { readonly width: number }) {
  return (
    <>
      <Box x={width * 0.38} y={margin} width={width * 0.24} height={1.6} />
      <Box x={width * 0.22} y={margin + 3} width={width * 0.56} height={1.2} opacity={0.7} />
      <Box x={width * 0.3} y={margin + 5.4} width={width * 0.4} height={0.9} opacity={0.4} />
    </>
  );
}

function Table({ look, inner }: { readonly look: PageLook; readonly inner: number }) {
  const header = margin + titleHeight;
  const top = header + rowHeight;
  const bottom = top + look.rows.length * rowHeight;
  const edge = { fill: 'none', stroke: 'currentColor', strokeWidth: 0.75 };
  return (
    <>
      <Box x={margin} y={header} width={inner} height={rowHeight} opacity={0.6} />
      {look.rows.map((row, at) => (
        <RowOf key={at} row={row} inner={inner} y={top + at * rowHeight} />
      ))}
      {look.columns.map((part) => (
        <line
          key={part}
          x1={margin + inner * part}
          x2={margin + inner * part}
          y1={header + (look.groups?.includes(part) ? 0 : rowHeight / 2)}
          y2={bottom}
          stroke="currentColor"
          strokeWidth={0.5}
        />
      ))}
      <rect x={margin} y={header} width={inner} height={bottom - header} {...edge} />
    </>
  );
}

/** Decoration: the generator's name always stands beside it. */
export function PageThumbnail({ look }: { readonly look: PageLook }) {
  const styles = useStyles();
  const [width, height] = look.portrait ? [short, long] : [long, short];
  const behind = look.behind ?? 0;
  return (
    <svg
      className={styles.page}
      width={64}
      height={64}
      viewBox={`${(width - 64) / 2 - behind} ${(height - 64) / 2 - behind} 64 64`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: behind }, (_, page) => (
        <Sheet key={page} offset={(page - behind) * 2} width={width} height={height} />
      ))}
      <Sheet offset={0} width={width} height={height} />
      <TitleLines width={width} />
      <Table look={look} inner={width - 2 * margin} />
    </svg>
  );
}
