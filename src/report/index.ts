export { renderPage, type PageOptions } from './page/render-page.js';
export { renderMatrixSvg, renderTreeSvg } from './page/render-pictures.js';
