type Brush = (text: string) => string;

/** Colours of a report by what they mean; a terminal or a page brings its own. */
export interface Paint {
  readonly strong: Brush;
  readonly faint: Brush;
  readonly major: Brush;
  readonly minor: Brush;
  readonly source: Brush;
  readonly copy: Brush;
}

const same: Brush = (text) => text;

/** No colours at all: nothing in a report is told by colour alone. */
export const PLAIN: Paint = {
  strong: same,
  faint: same,
  major: same,
  minor: same,
  source: same,
  copy: same,
};
