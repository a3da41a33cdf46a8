/** Light or dark, as Office says it, else as the system does. Pure. */
export type Shade = 'light' | 'dark';

/**
 * "#RRGGBB" is dark when a person would read white letters on it; null for anything that is no such colour.
 * @internal A table of colours, whatever the system prefers.
 */
export function shadeOf(background: string): Shade | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background.trim());
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Office's own background decides when there is one. */
export const paneShade = (officeBackground: string | null, systemIsDark: boolean): Shade =>
  (officeBackground === null ? null : shadeOf(officeBackground)) ?? (systemIsDark ? 'dark' : 'light');
