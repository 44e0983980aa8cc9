import type { Clustering } from '../types.js';
import type { ArticleLookup } from './article-lookup.js';
import type { Finding } from './list-findings.js';
import { visible } from './visible.js';

/**
 * A clustering as JUnit XML for a build server: a suite a story, a case a copy, which fails with what `isFailure` picks.
 *
 * @param findings those of the report, worst first.
 */
export function renderJunit(
  clustering: Clustering,
  findings: readonly Finding[],
  originById: ArticleLookup<string>,
  isFailure: (finding: Finding) => boolean,
): string {
  const failed = findings.filter(isFailure);
  const stories = clustering.clusters.filter(({ copies }) => copies.length > 0);
  const cases = stories.reduce((sum, { copies }) => sum + copies.length, 0);
  const failures = new Set(failed.map(({ copy }) => copy)).size;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="samestory" tests="${cases}" failures="${failures}">`,
  ];
  for (const { id, copies } of stories) {
    const ofStory = copies.map(({ article }) => ({
      article,
      told: failed.filter(({ copy }) => copy === article),
    }));
    const bad = ofStory.filter(({ told }) => told.length > 0).length;
    lines.push(`  <testsuite name="${escape(id)}" tests="${copies.length}" failures="${bad}">`);
    for (const { article, told } of ofStory) {
      const file = originById.get(article);
      const open = `    <testcase classname="${escape(id)}" name="${escape(article)}"${file === undefined ? '' : ` file="${escape(file)}"`}`;
      if (told.length === 0) {
        lines.push(`${open}/>`);
        continue;
      }
      const [worst] = told;
      lines.push(
        `${open}>`,
        `      <failure type="${worst!.fact.severity}" message="${escape(worst!.fact.note)}">${told.map(({ fact }) => escape(`${fact.severity}: ${fact.note}`)).join('\n')}</failure>`,
        '    </testcase>',
      );
    }
    lines.push('  </testsuite>');
  }
  return [...lines, '</testsuites>', ''].join('\n');
}

/** XML 1.0 has no control characters, not even written out. */
function escape(text: string): string {
  return visible(text).replace(
    /[&<>"]/gu,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!,
  );
}
