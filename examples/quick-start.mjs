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
  ! The words inside the quotation marks changed: “My men fired until there was nothing left to fire,” became “My people fired until there was nothing left to fire,”.
  ! A fragment stands as a sentence: “tea house.”.
  ! What the source tells as something that happened, the copy tells as something to come: “started” became “will launch”.
  ! The copy quotes words that its source does not have: “above all around the reservoirs” became “above all around the reservoirs. I noted that I continued”.
  ! What the source tells as something that happened, the copy tells as something to come: “continued to worsen” became “would worsen”.
  ! The copy leaves out a denial: “The council denies that any contractor was on duty that night.”.
border-post
radio-soll
tribune
radio-soll and tribune: one event, 2 independent sources
*/
