/** `.` `!` `?` `…`, and the stops of Chinese, Japanese, Arabic, Urdu, Hindi and others. */
export function isStop(code: number): boolean {
  if (code < 0x80) return code === 0x2e || code === 0x21 || code === 0x3f;
  return code === 0x2026 || isFullStop(code) || code === 0x61f || code === 0x589 || code === 0x1362;
}

/** Stops that need no blank after them. */
export function isFullStop(code: number): boolean {
  return (
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0xff61 ||
    code === 0x6d4 ||
    code === 0x964 ||
    code === 0x965 ||
    code === 0x104b
  );
}

/** Closing quotation marks and brackets. `"` and `'` count where they touch the stop. */
export function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x7d ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0xbb ||
    code === 0x203a ||
    code === 0x300d ||
    code === 0x300f ||
    code === 0xff09 ||
    code === 0xff02 ||
    code === 0x3011
  );
}

/** Blanks and line breaks. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x85 ||
    code === 0xfeff
  );
}
