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

function Rows({
  look,
  width,
  top,
}: {
  readonly look: PageLook;
  readonly width: number;
  readonly top: number;
}) {
  const inner = width - 2 * margin;
  return (
    <>
      {look.rows.map((row, at) => {
        const y = top + at * rowHeight;
        const filled = row === 'bold' || row === 'section';
        return (
          <g key={at}>
            {filled && (
              <rect
                x={margin}
                y={y}
                width={inner}
                height={rowHeight}
                fill="currentColor"
                opacity={row === 'bold' ? 0.45 : 0.25}
              />
            )}
            {row === 'to-fill' && (
              <rect
                x={margin + inner * 0.55}
                y={y + 0.8}
                width={inner * 0.4}
                height={rowHeight - 1.6}
                fill="currentColor"
                opacity={0.3}
              />
            )}
            <line
              x1={margin}
              x2={margin + inner}
              y1={y + rowHeight}
              y2={y + rowHeight}
              stroke="currentColor"
              strokeWidth={0.5}
            />
          </g>
        );
      })}
    </>
  );
}

/** Decoration: the generator's name always stands beside it. */
export function PageThumbnail({ look }: { readonly look: PageLook }) {
  const styles = useStyles();
  const [width, height] = look.portrait ? [short, long] : [long, short];
  const inner = width - 2 * margin;
  const header = margin + titleHeight;
  const top = header + rowHeight;
  const bottom = top + look.rows.length * rowHeight;
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
        <rect
          key={page}
          x={(page - behind) * 2}
          y={(page - behind) * 2}
          width={width}
          height={height}
          fill={tokens.colorNeutralBackground1}
          stroke="currentColor"
          strokeWidth={0.75}
        />
      ))}
      <rect
        width={width}
        height={height}
        fill={tokens.colorNeutralBackground1}
        stroke="currentColor"
        strokeWidth={0.75}
      />
      <rect x={width * 0.38} y={margin} width={width * 0.24} height={1.6} fill="currentColor" />
      <rect
        x={width * 0.22}
        y={margin + 3}
        width={width * 0.56}
        height={1.2}
        fill="currentColor"
        opacity={0.7}
      />
      <rect
        x={width * 0.3}
        y={margin + 5.4}
        width={width * 0.4}
        height={0.9}
        fill="currentColor"
        opacity={0.4}
      />
      <rect x={margin} y={header} width={inner} height={rowHeight} fill="currentColor" opacity={0.6} />
      <Rows look={look} width={width} top={top} />
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
      <rect
        x={margin}
        y={header}
        width={inner}
        height={bottom - header}
        fill="none"
        stroke="currentColor"
        strokeWidth={0.75}
      />
    </svg>
  );
}
