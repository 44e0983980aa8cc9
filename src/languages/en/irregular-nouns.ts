/** Plural and singular of nouns that no rule makes; `-men` of any word besides. Our own list. */
export const irregularNouns: ReadonlyMap<string, string> = new Map(
  (
    'men man;women woman;children child;grandchildren grandchild;people person;feet foot;teeth tooth;wives wife;' +
    'housewives housewife;knives knife;thieves thief;halves half;wolves wolf;crises crisis;analyses analysis;' +
    'hypotheses hypothesis;theses thesis;oxen ox;mice mouse;geese goose;criteria criterion;phenomena phenomenon;buses bus;' +
    'gases gas;series series;species species;headquarters headquarters;news news;lenses lens'
  )
    .split(';')
    .map((pair) => pair.split(' ') as [string, string]),
);
