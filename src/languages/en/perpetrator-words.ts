/** Stems of nouns for those who did it, where nobody says who they were. Our own list. */
export const perpetratorStems: ReadonlySet<string> = new Set(
  'milit gunman gunmen attack assail rebel insurg fight terrorist extremist jihadist jihadi islamist bandit kidnapp hijack'.split(
    ' ',
  ),
);

/** Words that may stand between such a noun and the name of their group: “militants from the terrorist organisation X”. */
export const groupLinks: ReadonlySet<string> = new Set(
  (
    'from of with the a to linked affiliated allied loyal belonging connected terrorist terror extremist jihadist islamist militant ' +
    'armed rebel group organisation organization movement network militia faction'
  ).split(' '),
);
