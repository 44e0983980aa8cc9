export { renderPage, type PageOptions } from './page/render-page.js';
