import type { Article, Clustering, Comparison, Evidence, FactChange, Passage } from '../../src/types.js';

/** Five made-up articles, one with a text that fights the terminal, and what a run would say of them. */
export const ARTICLES: readonly Article[] = [
  {
    id: 'wire',
    text: 'Nine barges sank at Olm.\nThe mayor, Ada Vint, said that 14 men were lost.',
    publisher: 'Wire',
  },
  {
    id: 'copy\u001b[2J',
    text: '[ad_1]\nNine barges sink at Olm\u202e.\nThe mayor, Ada Wint, says \u001b]0;pwned\u0007 that 41 men were lost. .',
  },
  { id: 'other', text: 'Barges go down off Olm, 20 feared dead.', title: 'Olm\r\ndisaster' },
  { id: '__proto__', text: '' },
  { id: '10', text: 'The apple harvest is late.' },
];

const [WIRE, COPY] = ARTICLES as readonly [Article, Article];

const EVIDENCE: Evidence = {
  resemblance: 0.31,
  sourceContainment: 0.5,
  copyContainment: 0.45,
  contentOverlap: 0.72,
  sourceAligned: 1,
  copyAligned: 0.93,
  order: 0.8,
  contributions: [{ measure: 'contentOverlap', value: 0.72, logOdds: 2.1 }],
  passages: [
    {
      source: passage(WIRE, 'Nine barges sank at Olm.'),
      copy: passage(COPY, 'Nine barges sink at Olm\u202e.'),
      score: 0.9,
    },
  ],
};

const FACTS: readonly FactChange[] = [
  {
    change: 'garbled',
    kind: 'quantity',
    garble: 'value-changed',
    severity: 'major',
    confidence: 0.95,
    source: passage(WIRE, '14 men'),
    copy: passage(COPY, '\u001b]0;pwned\u0007 that 41 men'),
    note: 'The wire says 14 men\u0007, the copy 41 men.',
  },
  {
    change: 'garbled',
    kind: 'text',
    garble: 'corrupted',
    severity: 'minor',
    confidence: 0.6,
    copy: passage(COPY, '. .'),
    note: 'A stray mark.',
  },
  {
    change: 'garbled',
    kind: 'person',
    garble: 'name-changed',
    severity: 'minor',
    confidence: 0.8,
    source: passage(WIRE, 'Vint'),
    copy: passage(COPY, 'Wint'),
    note: 'Vint became Wint.',
  },
  {
    change: 'rephrased',
    kind: 'event',
    severity: 'none',
    confidence: 0.9,
    source: passage(WIRE, 'sank'),
    copy: passage(COPY, 'sink'),
    note: 'Said in other words.',
  },
];

export const COMPARISON: Comparison = {
  relation: 'rewrite',
  copyProbability: 0.997,
  eventProbability: 1,
  evidence: EVIDENCE,
  facts: FACTS,
};

export const CLUSTERING: Clustering = {
  clusters: [
    {
      id: COPY.id,
      members: ['wire', COPY.id],
      source: { article: 'wire', confidence: 0.84, reason: 'it is the wire’s own text.' },
      copies: [
        {
          article: COPY.id,
          parent: 'wire',
          reason: 'It says “from the wire”.',
          confidence: 0.9,
          comparison: COMPARISON,
        },
      ],
    },
    { id: '10', members: ['10'], copies: [] },
    { id: '__proto__', members: ['__proto__'], copies: [] },
    { id: 'other', members: ['other'], copies: [] },
  ],
  events: [
    { id: COPY.id, clusters: [COPY.id, 'other'], independentSources: 2 },
    { id: '10', clusters: ['10'], independentSources: 1 },
    { id: '__proto__', clusters: ['__proto__'], independentSources: 1 },
  ],
};

function passage({ text }: Article, words: string): Passage {
  const start = text.indexOf(words);
  return { text: words, start, end: start + words.length };
}
