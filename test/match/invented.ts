import { prepare } from '../../src/text/prepare.js';
import type { PreparedArticle } from '../../src/types.js';

/** An agency's story, in sentences; places and people are invented. */
export const agencySentences: readonly string[] = [
  'A ferry carrying 140 passengers capsized on Lake Tamboro on Saturday night, leaving at least 23 people dead, the coastguard said.',
  'The vessel, the Morning Heron, had left the port of Gildra two hours late after its crew loaded sacks of cement on the upper deck.',
  'Survivors described how the boat tilted sharply when a squall struck near the Osk lighthouse and then rolled over within a minute.',
  'Fishermen from the village of Pellam pulled 61 people from the water before rescue launches arrived.',
  'Transport minister Ines Valcourt said the ferry was licensed for 90 passengers and that its owner had been fined twice this year.',
  'Divers will resume the search at dawn for an unknown number of missing, among them eleven pupils of a boarding school.',
  'The owner, Brannock Lines, declined to comment and its office in Gildra was closed on Sunday.',
  'Relatives gathered at the quay, where volunteers handed out blankets and a handwritten list of names grew through the morning.',
  'Accidents are frequent on the lake, where old boats are often overloaded and life jackets are rare.',
  'In 2011, a barge sank in the same channel and 48 traders drowned.',
  'President Oduya Renn declared three days of mourning and ordered an inquiry led by a retired judge.',
];

/** The same story retold by another desk, sentence for sentence. */
export const rewriteSentences: readonly string[] = [
  'At least 23 people died when a ferry with 140 passengers on board overturned on Lake Tamboro on Saturday night, according to the coastguard.',
  'The Morning Heron sailed from Gildra port two hours behind schedule because the crew was loading cement sacks onto its upper deck.',
  'The boat leaned over hard as a squall hit it close to the Osk lighthouse and capsized within a minute, survivors recounted.',
  'Before launches reached the scene, fishermen of Pellam village had rescued 61 people from the water.',
  'The ferry had a licence for 90 passengers and the owner was fined twice this year, said Ines Valcourt, the transport minister.',
  'The search for the missing, whose number is unknown, resumes at dawn with divers; eleven boarding school pupils are among them.',
  'Brannock Lines, the owner, would not comment, and its Gildra office stayed closed Sunday.',
  'At the quay, relatives waited as volunteers gave them blankets and the handwritten list of names became longer through the morning.',
  'Frequent accidents occur on the lake because boats are old and overloaded and life jackets are scarce.',
  'A barge went down in the same channel in 2011, and 48 traders were drowned.',
  'Three days of mourning were declared by President Oduya Renn, who also ordered an inquiry by a retired judge.',
];

/** A reporter's own account of the same night. */
export const ownReportSentences: readonly string[] = [
  'Marta Lundeg was asleep on a bench when the water came in through the windows.',
  'She kicked off her shoes, held her son by the collar and swam towards the only light she could see.',
  'They are among the dozens who lived through the sinking of the Morning Heron on Lake Tamboro this weekend.',
  'In the hospital of Gildra, the corridors smell of diesel and nurses have run out of dry clothes.',
  'Doctor Piet Asmar counted nineteen bodies in the morgue on Sunday, four of them children he had vaccinated himself.',
  'People here say everyone knew the ferry was top-heavy since it was lengthened at a yard across the border.',
  'A mechanic showed this newspaper photographs of cracked welds and a pump that had not worked since spring.',
  'The union of boatmen wants the harbour master dismissed and plans a strike from Tuesday.',
  'Insurers in the capital expect claims to exceed what the small company is worth.',
  'On the beach at Pellam, children had lined up the recovered shoes in pairs.',
];

/** Another matter altogether. */
export const otherSentences: readonly string[] = [
  'The central bank of Harrowmere raised its main interest rate by half a point on Wednesday, more than most analysts had forecast.',
  'Governor Lise Tarnow said wages were growing faster than productivity and that inflation would not return to target before next autumn.',
  'The crown gained one per cent against the dollar after the announcement, while shares of builders and banks fell.',
  'Mortgage lenders warned that a fifth of households will pay more from January, when their fixed terms expire.',
  'Opposition lawmakers called the decision reckless and asked the governor to appear before the budget committee.',
  'Economists at Delling Securities now expect two further increases before the summer recess.',
  'Exporters of timber and fish, which had lobbied for a weaker currency, cut their forecasts for the year.',
  'The bank kept its estimate of growth at 1.4 per cent but lowered the one for private investment.',
  'The next meeting of the board is on 12 March.',
];

/** A document of the given sentences, three a paragraph. */
export function story(
  id: string,
  sentences: readonly string[],
  publishedAt?: string,
  publisher?: string,
): PreparedArticle {
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(' '));
  return prepare({
    id,
    text: paragraphs.join('\n\n'),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(publisher !== undefined && { publisher }),
  });
}

/** Words of which texts are drawn: common and rare ones, names and figures. */
export const drawnWords = [
  'harbour',
  'ferry',
  'sank',
  'crew',
  'the',
  'of',
  'Gildra',
  'Valcourt',
  '140',
  '27',
  'storm',
] as const;
