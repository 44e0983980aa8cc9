import { readFileSync } from 'node:fs';
import { clusterArticles } from 'samestory';

const ids = ['courier', 'newsroll', 'tribune', 'radio-soll', 'border-post'];
const articles = ids.map((id) => ({
  id,
  text: readFileSync(new URL(`articles/${id}.txt`, import.meta.url), 'utf8'),
}));

const { clusters, events } = clusterArticles(articles);
for (const { members, copies } of clusters) {
  console.log(members.join(' + '));
  for (const { comparison } of copies) {
    for (const { severity, note } of comparison.facts) if (severity === 'major') console.log(`  ! ${note}`);
  }
}
for (const { clusters, independentSources } of events.filter(({ clusters }) => clusters.length > 1)) {
  console.log(`${clusters.join(' and ')}: one event, ${independentSources} independent sources`);
}

/* prints:
courier + newsroll
  ! The statement is turned into its opposite: “did not reach” became “cut”.
  ! A fragment stands as a sentence: “tea house.”.
  ! What the source tells as something that happened, the copy tells as something to come: “continued to worsen” became “would worsen”.
  ! The copy leaves out the quotation “mourns seven fighters”.
  ! The copy leaves out “seven fighters”.
  ! The copy adds “several boats”, which the source does not have.
border-post
radio-soll
tribune
radio-soll and tribune: one event, 2 independent sources
*/
