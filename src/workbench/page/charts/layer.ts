/** The charts of the sheet on show, drawn over Univer's grid, which has none: they follow scrolling, zoom and every change. */
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

import type { ChartState } from '../../charts';
import type { Engine } from '../../engine/types';
import { boxOf } from '../../host/chart-place';
import { drawChart } from './draw';
import { figuresOf } from './figures';
import { pixels } from './svg';

/** How the grid lies in its canvas, in pixels of the page. */
interface View {
  readonly parent: HTMLElement;
  readonly scale: number;
  readonly scrollX: number;
  readonly scrollY: number;
  /** The letters of columns and numbers of rows. */
  readonly headers: { readonly width: number; readonly height: number };
}

export class ChartLayer {
  private readonly layer = document.createElement('div');
  private frame = 0;
  /** What each chart was drawn from, so that scrolling draws nothing anew. */
  private readonly drawn = new Map<number, { readonly key: string; readonly element: HTMLElement }>();

  constructor(private readonly engine: Engine) {
    this.layer.className = 'charts';
    engine.onCommand(() => this.refresh());
  }

  /** Draws what has changed, before the page is next shown. */
  refresh(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.layer.remove();
  }

  private draw(): void {
    this.frame = 0;
    const view = this.view();
    if (!view) return;
    const { parent, headers, scale } = view;
    if (this.layer.parentElement !== parent) parent.append(this.layer);
    Object.assign(this.layer.style, {
      left: `${headers.width * scale}px`,
      top: `${headers.height * scale}px`,
    });
    const sheet = this.engine.workbook.getActiveSheet();
    const charts = this.engine.extras.sheets[sheet.getSheetId()]?.charts ?? [];
    for (const [shape, { element }] of this.drawn)
      if (!charts.some((chart) => chart.shape === shape)) {
        element.remove();
        this.drawn.delete(shape);
      }
    for (const chart of charts) this.place(chart, view);
  }

  private place(chart: ChartState, { scale, scrollX, scrollY }: View): void {
    const box = boxOf(this.engine.workbook.getActiveSheet(), chart);
    const [width, height] = [pixels(box.width), pixels(box.height)];
    const figures = figuresOf(chart, this.engine);
    const key = JSON.stringify([chart, width, height, figures.categories, figures.series]);
    const known = this.drawn.get(chart.shape);
    const element = known?.element ?? document.createElement('div');
    if (known?.key !== key) {
      element.innerHTML = chart.kind === null ? '' : drawChart(figures, width, height);
      this.drawn.set(chart.shape, { key, element });
    }
    this.layer.append(element);
    const [x, y] = [(pixels(box.left) - scrollX) * scale, (pixels(box.top) - scrollY) * scale];
    element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  private view(): View | null {
    const render = this.engine.injector.get(IRenderManagerService).getRenderById(this.engine.unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const parent = render?.engine.getCanvasElement().parentElement;
    if (!render || !skeleton || !viewport || !parent) return null;
    return {
      parent,
      scale: render.scene.getAncestorScale().scaleX,
      scrollX: viewport.viewportScrollX,
      scrollY: viewport.viewportScrollY,
      headers: { width: skeleton.rowHeaderWidth, height: skeleton.columnHeaderHeight },
    };
  }
}
