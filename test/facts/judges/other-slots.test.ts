import { describe, expect, test } from 'vitest';
import { changesIn } from './changes-in.js';

const majors = (from: string, to: string) =>
  changesIn(from, to)
    .filter(({ severity, change }) => severity === 'major' && change === 'garbled')
    .map(({ note }) => note);

describe('what only looks like one slot is no CORRECTION', () => {
  test.each([
    [
      'a measure of another thing',
      'This means that a bath and laundry on the same day would use 64 gallons of water, four gallons above the limit.',
      'So a bath and laundry on the same day would exceed the 60-gallon limit by four gallons.',
    ],
    [
      'since when, and when',
      'The first woman to lead a major port, Dame Orla Venn, after the longest term since 1831, served nine unbroken years at the harbour board.',
      'The first woman to lead a major port, Orla Venn served nine years at the harbour board before members of her own group removed her in 1988.',
    ],
    [
      'money that goes without saying',
      'The officials were accused of stealing millions of dollars that the state had given for schools and roads in the county.',
      'The officials were accused of taking millions that the state had granted for schools and roads in the county.',
    ],
    [
      'a capital that is no name',
      'This was just four days before she would have turned 90 years old.Family released a statement saying she went quietly and was in no pain.',
      'The family has released a statement saying that she passed away quietly and in no pain.',
    ],
    [
      'not yet begun',
      'Pupils of the first school will be compared with children from another school in Velm that has yet to start the scheme.',
      'Pupils of the first school will be compared with children from another school in Velm that hasnt yet started the scheme.',
    ],
    [
      'another verb than the one that was hedged',
      "The wedding will reportedly cost in excess of 30 million crowns, according to the Bridal Guide's estimate.",
      'The wedding is estimated to exceed that, with a price of over 30 million crowns, according to the Bridal Guide.',
    ],
    [
      'a bound and no start',
      'More than 1.2 million Harrowers work for firms of Velm in the north, and over 1.5 million Velmers are employed by firms of Harrow.',
      'Firms of Velm have plants in every county and employ over 1.2 million Harrowers, while firms of Harrow employ more than 1.5 million Velmers.',
    ],
    [
      'another thing than the one that was doubted',
      'Photo by Olm: Nelse admitting that she added to the alleged signature of the mayor is the final nail in the coffin.',
      "Nelse's confession is the final nail in the coffin for the hopes of the mayor.",
    ],
    [
      'a name translated twice',
      'Voting on the wage agreement between the Harrow Association of Flight Attendants and the Confederation of Employers began on Wednesday and will end on Monday.',
      'Voting on the wage agreement between the Harrow Cabin Crew Association and the Confederation of Employers began on Wednesday and concludes on Monday.',
    ],
    [
      'verbs with nobody in common',
      '"We found in the last flood that without the right plan, pumps are of little use," Ames said, "and we need more of them."',
      'Comparing it to the last flood, Ames warns that without the right plan, pumps will prove useless.',
    ],
    [
      'nobody who says it',
      'The law would save four million crowns (after accounting for the offsets just mentioned) a year.',
      'The law would save four million crowns a year.',
    ],
    [
      'who answers a petition',
      'The petition needs 900 names before it is reviewed and answered by the town council of Velm.',
      'However, they need 900 names for the town council of Velm to answer.',
    ],
    [
      'a speaker who revealed it on a day',
      '"The mayor plans to leave his office within the next 30 days," Council Speaker Paul Hale told reporters.',
      'Hope and relief grew in Velm as Council Speaker Paul Hale revealed today that the mayor will leave his office within the next 30 days.',
    ],
    [
      'a nickname that nobody is said to speak',
      'With “harbour king” quips and threatening words of lawsuits, peace with the Velm Leader appeared a lost cause.',
      'His remarks, including labelling Hale as “harbour king” and issuing threats of lawsuits, led many to believe that peace with Velm was a lost cause.',
    ],
    [
      'the injured',
      'Hers were reportedly among several injuries on the pier that summer, the board said.',
      'Several other people were injured on the pier that summer, the board said.',
    ],
    [
      'trying and wanting',
      'A company from the Netherlands is trying to turn dreams of reaching the moon into reality.',
      'A company from the Netherlands wants to turn dreams of reaching the moon into reality.',
    ],
    [
      'a letter that a page lost',
      'This mission to the moon could be the biggest event in the world, said Rmer.',
      '“This mission to the moon could be the biggest event in the world,” said Römer.',
    ],
    [
      'an office that is none',
      'When asked by Morgan if there will ever be more Storm and the Harbour, Lind said, “Not for me.”',
      'When asked by Morgan about the possibility of future Storm and the Harbour films, Lind answered with a clear no.',
    ],
    [
      'a participle beside its noun',
      'Following the interview, the mayor posted a long message that had despair written all over it.',
      'Following the interview, the mayor posted a long message full of despair.',
    ],
    [
      'a reply that was written',
      'Brenda Olm, another user, wrote a response to the message of the mayor.',
      'Brenda Olm, another user, expressed her lack of surprise at the message of the mayor.',
    ],
    [
      'what she would not do and did not do',
      'The actress said she is not considering a career in the council but she would not rule out the possibility of running for office.',
      'Although she denied considering a career in the council, she did not dismiss the possibility of running for office.',
    ],
    [
      'a clause with a subject of its own',
      'He talked about his plans for a new “pact with the harbour towns,” saying that Liberals could become the main party if they showed the towns that the council could work for them.',
      'He stressed a new “pact with the harbour towns” and suggested that the Liberal Party could become the main party by showing the towns that the council can serve them.',
    ],
    [
      'money beside a count',
      'And for those who make $10 million or more — there were 8,274 in 2009 — I would suggest an extra rise in the rate.',
      'And for those with incomes of $10 million or more, and there were 8,274 of them in 2009, let us set an even higher rate.',
    ],
    [
      'no longer and already no longer',
      'The child was no longer in the ward when the nurse came back.',
      'The child was already no longer in the ward when the nurse came back.',
    ],
    [
      'one motion told from two places',
      'The main market is Norway, and the campaign has done well there, although Norwegians are not going to the island any time soon.',
      'The main market is Norway, and the campaign has done well there, although Norwegians are not coming to the island any time soon.',
    ],
    [
      'a number before a number',
      'The company said on the 25th that the launch of its small boat "ARIEL" No. 7 will be put off to the 26th due to strong winds.',
      'The company said on the 25th that the launch of its small boat, ARIEL 7, would be put off to the 26th due to strong winds.',
    ],
  ])('%s', (_, from, to) => expect(majors(from, to)).toEqual([]));

  test.each([
    [
      'another measure of the same thing',
      'The council will exceed the 60-gallon limit on water this month.',
      'The council will exceed the 80-gallon limit on water this month.',
    ],
    [
      'one body for another',
      'The Ministry of Defence of Velm said on Monday that the pier will close in June.',
      'The Ministry of Justice of Velm said on Monday that the pier will close in June.',
    ],
    [
      'another who says so',
      '“The pact with the harbour towns is signed,” Orne said on Monday at the pier.',
      '“The pact with the harbour towns is signed,” Adler said on Monday at the pier.',
    ],
    [
      'who will and who would be a deputy',
      'The deputy mayor of Velm opened the new pier on Monday morning.',
      'The mayor of Velm opened the new pier on Monday morning.',
    ],
    [
      'another direction',
      'The boats of the fleet went up the river on Monday morning.',
      'The boats of the fleet went down the river on Monday morning.',
    ],
    [
      'since another year',
      'It is the wettest summer in the harbour town since 1831, the keeper of the station said.',
      'It is the wettest summer in the harbour town since 1913, the keeper of the station said.',
    ],
    [
      'the verb that was hedged',
      'The clerk allegedly stole the silver cup of the harbour board in June.',
      'The clerk stole the silver cup of the harbour board in June.',
    ],
  ])('%s is one', (_, from, to) => expect(majors(from, to)).toHaveLength(1));
});
