/** The bar between the grid and the pane: dragged, or moved by the arrow keys. */

/** Excel's own panes start at 320 px; past 640 the grid has too little room. */
const MIN = 320;
const MAX = 640;
const START = 360;
const STEP = 10;

export function setUpSplitter(splitter: HTMLElement): void {
  let width = START;
  const set = (wanted: number) => {
    width = Math.round(Math.min(MAX, Math.max(MIN, wanted)));
    document.documentElement.style.setProperty('--pane-width', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
  };
  splitter.setAttribute('aria-valuemin', String(MIN));
  splitter.setAttribute('aria-valuemax', String(MAX));
  set(Number(new URLSearchParams(location.search).get('pane') ?? START));

  splitter.addEventListener('keydown', (event) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: MAX,
      End: MIN,
    };
    const wanted = moves[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add('dragging');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(innerWidth - event.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => document.body.classList.remove('dragging'));
}
