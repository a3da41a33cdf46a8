/** The paper, by the conventions of Nghị định 30/2020/NĐ-CP. */

/** A4 and margins in millimetres: top and bottom 20, left 30, right 15. */
export const page = {
  long: 297,
  short: 210,
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
} as const;

export const pointsOf = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Points that a page holds between its upper and lower margin. */
export const pageRoom = ({ orientation }: { readonly orientation: 'portrait' | 'landscape' }): number => {
  const paper = orientation === 'landscape' ? page.short : page.long;
  return pointsOf(paper - page.margins.top - page.margins.bottom);
};
