/** Panels that take the place of the screen for a while: opened from the menu, closed by their own button. */
export const panels = ['setup', 'schemes'] as const;
export type PanelId = (typeof panels)[number];
