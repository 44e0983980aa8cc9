/** Adjectives that with a form of *be* tell what somebody thinks: “is confident that”, “were critical of”. Our own list. */
export const reportingAdjectives: ReadonlySet<string> = new Set(
  (
    'sure unsure certain uncertain confident convinced persuaded aware unaware critical supportive skeptical sceptical ' +
    'dismissive wary suspicious cautious optimistic pessimistic hopeful fearful afraid frightened scared worried concerned ' +
    'unconcerned anxious nervous frustrated furious angry incensed outraged upset unhappy happy glad pleased thrilled ' +
    'delighted proud ashamed embarrassed sorry grateful thankful disappointed dismayed alarmed appalled horrified shocked ' +
    'surprised stunned puzzled baffled bewildered curious keen eager willing unwilling reluctant hesitant ready determined ' +
    'adamant insistent opposed hostile sympathetic vague coy silent outspoken vocal candid frank blunt clear unclear ' +
    'passionate enthusiastic excited impressed satisfied dissatisfied tired sick jealous envious intent bullish bearish ' +
    'doubtful dubious mindful interested troubled disturbed unsettled unfazed'
  ).split(' '),
);

/** What must stand behind such an adjective. */
export const adjectiveOpeners: ReadonlySet<string> = new Set(
  'that of about to with over at for by whether how why if'.split(' '),
);

/** Adjectives that say how sure nobody in particular is: “it was clear that”. */
export const impersonalAdjectives: ReadonlySet<string> = new Set(
  'clear unclear obvious apparent evident certain uncertain doubtful likely unlikely'.split(' '),
);
