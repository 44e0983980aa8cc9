/**
 * What the page's script adds: filters, jumps by key, a theme, and everything open for the printer. The page is whole
 * without it. Plain JavaScript, as it runs in the reader's browser; its hash stands in the page's policy.
 */
export const pageScript = `'use strict';
(() => {
  const form = document.getElementById('filters');
  form.hidden = false;
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const findings = all('.finding');
  const desk = all('.desk > li');
  const copies = all('.copy');
  const status = form.querySelector('[role=status]');
  const level = { none: 0, minor: 1, major: 2 };

  function filter() {
    const { severity, kind, publisher, words } = form.elements;
    const sought = words.value.trim().toLowerCase();
    const least = level[severity.value] || 0;
    const isWanted = (element, by) =>
      level[element.dataset.severity] >= least &&
      (!kind.value || element.dataset.kind === kind.value) &&
      (!publisher.value || by.includes(publisher.value)) &&
      (!sought || element.textContent.toLowerCase().includes(sought));
    const isFree = !least && !kind.value && !publisher.value && !sought;
    let shown = 0;
    const wantedCopies = new Set();
    for (const finding of findings) {
      const copy = finding.closest('.copy');
      const isShown = isWanted(finding, [copy.dataset.publisher]);
      finding.hidden = !isShown;
      if (isShown) {
        shown++;
        wantedCopies.add(copy);
      }
    }
    for (const copy of copies) copy.hidden = !isFree && !wantedCopies.has(copy);
    for (const item of desk) item.hidden = !isWanted(item, JSON.parse(item.dataset.publisher));
    for (const row of all('[data-story]')) {
      const story = document.getElementById(row.dataset.story);
      const isShown = isFree || Array.from(story.querySelectorAll('.copy')).some((copy) => !copy.hidden);
      row.hidden = story.hidden = !isShown;
    }
    status.textContent = isFree ? '' : shown + (shown === 1 ? ' finding' : ' findings');
  }
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const button = form.elements.theme;
  const root = document.documentElement;
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches);
  button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    button.setAttribute('aria-pressed', String(isDark()));
  });

  function open(element) {
    for (let at = element; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  }
  function go(element) {
    open(element);
    element.scrollIntoView({ block: 'center' });
    if (element.tabIndex < 0 || element.tabIndex === 0) element.focus({ preventScroll: true });
  }
  function follow() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) go(target);
  }
  addEventListener('hashchange', follow);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) follow();
  });
  follow();

  let current = -1;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0;
    if (step === 0) return;
    const shown = findings.filter((finding) => !finding.hidden);
    if (shown.length === 0) return;
    const at = shown.indexOf(document.activeElement);
    current = at >= 0 ? at : current;
    current = (current + step + shown.length) % shown.length;
    go(shown[current]);
  });

  const closed = [];
  addEventListener('beforeprint', () => {
    for (const details of all('details:not([open])')) {
      closed.push(details);
      details.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const details of closed.splice(0)) details.open = false;
  });
})();
`;
