/** Closed classes: what news agencies put before a headline, in capitals, by their style guides. */
export const wireLabels: readonly string[] =
  'UPDATE|UPDATED|WRAPUP|WRAP|RPT|REPEAT|REFILE|CORRECTED|CORRECTION|BRIEF|FACTBOX|TIMELINE|EXCLUSIVE|ANALYSIS|INSIGHT|INTERVIEW|PREVIEW|POLL|GRAPHIC|SNAPSHOT|NEWSMAKER|FEATURE|ADVISORY|URGENT|BREAKING NEWS|BREAKING|LEAD|ADV|EMBARGOED'.split(
    '|',
  );

/** What sites put before one, in any case, with a colon or a bar. */
export const siteLabels: readonly string[] =
  'breaking news|breaking|just in|exclusive|updated|update|watch|watch live|live updates|live blog|video|photos|gallery|opinion|analysis|explainer|fact check'.split(
    '|',
  );
