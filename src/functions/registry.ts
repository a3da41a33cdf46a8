/** The custom functions, each loaded when it is first needed: the pane opens without them. */
import type { CustomFunction } from './function';

/** What stands before each function's name in a formula: CCHC.DIEM. */
export const namespace = 'CCHC';

export type FunctionLoader = () => Promise<CustomFunction>;

/** By their ids, in the order in which documents list them. */
export const functionLoaders: Readonly<Record<string, FunctionLoader>> = {
  DIEM: async () => (await import(/* webpackChunkName: "functions" */ './kinds/diem')).diem,
  TONG: async () => (await import(/* webpackChunkName: "functions" */ './kinds/tong')).tong,
  TOIDA: async () => (await import(/* webpackChunkName: "functions" */ './kinds/toi-da')).toiDa,
  MUCTIEU: async () => (await import(/* webpackChunkName: "functions" */ './kinds/muc-tieu')).mucTieu,
  CANTANG: async () => (await import(/* webpackChunkName: "functions" */ './kinds/can-tang')).canTang,
  DIEMMAT: async () => (await import(/* webpackChunkName: "functions" */ './kinds/diem-mat')).diemMat,
  TYLE: async () => (await import(/* webpackChunkName: "functions" */ './kinds/ty-le')).tyLe,
  DONVI: async () => (await import(/* webpackChunkName: "functions" */ './kinds/don-vi')).donVi,
  TEN: async () => (await import(/* webpackChunkName: "functions" */ './kinds/ten')).ten,
};
