/** Words by which news tells that a figure rose or fell. A closed class of the business, weather and ballot pages; our own list. */

const forms = (text: string): readonly string[] => text.split(/\s+/);

export const upWords: ReadonlySet<string> = new Set(
  forms(
    `rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing jump
    jumps jumped jumping climb climbs climbed climbing soar soars soared soaring surge surges surged surging gain gains
    gained gaining advance advances advanced advancing rally rallied rallies rallying swell swells swelled swollen
    expand expands expanded expanding raise raises raised raising lift lifts lifted lifting up higher upwards upward
    extra additional add adds added adding widen widens widened warmer hotter dearer heavier longer taller faster bigger`,
  ),
);

export const downWords: ReadonlySet<string> = new Set(
  forms(
    `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
    decreased decreasing cut cuts cutting reduce reduces reduced reducing reduction slip slips slipped slipping slump
    slumps slumped slumping sink sinks sank sunk sinking plunge plunges plunged plunging tumble tumbles tumbled tumbling
    dip dips dipped slide slides slid sliding shrink shrinks shrank shrunk shrinking contract contracted contraction
    lower lowers lowered lowering ease eases eased easing weaken weakens weakened narrow narrows narrowed down downward
    downwards fewer lose loses lost losing loss losses colder cooler cheaper lighter shorter slower smaller`,
  ),
);

/** Words after which a figure is where something came from, went to, or how far it went. */
export const steps: ReadonlyMap<string, 'by' | 'to' | 'from'> = new Map([
  ['by', 'by'],
  ['to', 'to'],
  ['from', 'from'],
]);

/** Words beside a figure that say it is the difference of two others: those that compare, and the nouns for what lies between. */
export const comparingWords: ReadonlySet<string> = new Set(
  forms(
    `more less fewer higher lower up down ahead behind above below over under clear adrift longer shorter older younger heavier
    lighter faster slower taller dearer cheaper difference gap lead margin deficit`,
  ),
);

/** What a rate is told by: `$20 an hour`, `three a head`. Time, and what is shared out; under one name each. */
export const ratePer: ReadonlyMap<string, string> = new Map([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['night', 'night'],
  ['week', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['annum', 'year'],
  ['season', 'season'],
  ['decade', 'decade'],
  ['person', 'person'],
  ['head', 'person'],
  ['capita', 'person'],
  ['household', 'household'],
  ['family', 'household'],
  ['child', 'child'],
  ['pupil', 'pupil'],
  ['student', 'pupil'],
  ['patient', 'patient'],
  ['share', 'share'],
  ['barrel', 'barrel'],
  ['litre', 'litre'],
  ['liter', 'litre'],
  ['gallon', 'gallon'],
  ['kilo', 'kg'],
  ['kilogram', 'kg'],
  ['kilogramme', 'kg'],
  ['kg', 'kg'],
  ['pound', 'pound'],
  ['ounce', 'ounce'],
  ['tonne', 'tonne'],
  ['ton', 'tonne'],
  ['mile', 'mile'],
  ['kilometre', 'km'],
  ['kilometer', 'km'],
  ['km', 'km'],
  ['metre', 'm'],
  ['meter', 'm'],
  ['hectare', 'hectare'],
  ['acre', 'acre'],
  ['ticket', 'ticket'],
  ['game', 'game'],
  ['match', 'game'],
]);

/** Adverbs and adjectives that tell the same: `daily`, `annual`. */
export const rateAdverbs: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['fortnightly', 'fortnight'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['annual', 'year'],
  ['yearly', 'year'],
  ['apiece', 'person'],
]);
