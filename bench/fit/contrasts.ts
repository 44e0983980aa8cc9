/**
 * Words that often stand in the same place and yet tell another fact: no two of different groups of a line may be
 * synonyms. Groups are parted by `/`; words of one group are not forbidden to be synonyms. Our own list.
 */
export const contrasts: readonly string[] = [
  // What happened to a person: the toll of an attack hangs on it.
  'kill slay murder execute assassinate slaughter massacre die dead death fatality perish / wound injure injury hurt maim / miss disappear / arrest detain capture seize / abduct kidnap hostage / free release / flee escape / displace / surrender / rape / beat / torture / shoot / stab / bomb / attack assault raid / neutralize / survive survivor / victim casualty',
  // Who it was.
  'soldier troop serviceman / civilian / police policeman officer cop / rebel insurgent / militant extremist terrorist jihadist islamist / activist / gunman / militia / mercenary / general / colonel / commander / guard / prisoner inmate / hostage / refugee / migrant immigrant / journalist reporter / doctor / nurse / teacher / student pupil / worker / farmer / lawyer attorney / judge / priest / driver / pilot / passenger',
  'man men / woman women / boy / girl / child children kid / baby infant / adult / people person / father dad / mother mom / son / daughter / brother / sister / husband / wife / uncle / aunt / cousin / nephew / niece / grandfather / grandmother / friend / neighbor / boyfriend / girlfriend / gentleman / lady / male / female / widow / widower / king / queen / prince / princess',
  'president / minister / premier / chancellor / governor / mayor / senator / congressman / deputy / secretary / ambassador / king / chief / chairman / director / spokesman spokeswoman spokesperson / candidate / leader / member / vice / citizen / official / judge / prosecutor / lawyer attorney / manager / coach / player / captain / colonel / major / lieutenant / sergeant',
  'army / navy / police / militia / government / parliament / court / ministry / party / union / company firm / school / university / hospital / church / mosque / temple / club / team / bank',
  // Times and places.
  'second / minute / hour / day / week / month / year / decade / century / season / quarter / weekend / period time / moment',
  'day / morning / noon / afternoon / evening / night / midnight / dawn / dusk / today / yesterday / tomorrow / tonight',
  'spring / summer / autumn fall / winter',
  'north northern / south southern / east eastern / west western / left / right / center centre middle / up / down / inside / outside',
  'country nation state / region area zone / province / city / town / village hamlet / district / street / capital / continent / island / border / river / lake / sea / ocean / mountain / hill / valley / forest / desert / coast',
  'house home / apartment flat / office / building / bridge / road street / airport / port / station',
  // Numbers and measures.
  'one / two / three / four / five / six / seven / eight / nine / ten / eleven / twelve / dozen / score / hundred / thousand / million / billion / trillion / half / third / quarter / couple pair / few / several / many / most / some / all / none / single / double / triple / twice / once',
  'first / second / third / fourth / fifth / sixth / seventh / eighth / ninth / tenth / last / next / former / latter / previous / current / new / old',
  'mile / kilometer kilometre / meter metre / foot / inch / yard / ton tonne / pound / kilogram / gram / liter litre / gallon / barrel / dollar / euro / cent / percent',
  // Who says it how surely.
  'say tell state / claim allege / deny / confirm / warn / threaten / promise vow / predict / suspect / doubt / admit acknowledge / reject refuse / accept / accuse blame / suggest / demand / order / ask / believe / know / hope / fear / prove',
  'always / ever / never / often / sometimes / rarely seldom / usually / already / still / soon / now / then / before / after / early / late / again',
  'must / may / might / can / could / will / would / shall / should / not / no / possible / probable likely / certain sure / unlikely / impossible',
  'attempt try / plan / begin start / continue / end finish stop / complete / fail / succeed / delay postpone / cancel / resume / prepare / intend / decide / threaten',
  'increase rise grow gain / decrease decline fall drop reduce / remain / double / halve',
  'win / lose / draw tie / victory / defeat / buy purchase / sell / give / take / receive / send / borrow / lend / arrive / leave / enter / exit / come / go / push / pull / import / export / open / close / support / oppose / attack / defend',
  'red / orange / yellow / green / blue / purple / black / white / gray grey / brown / pink / gold / silver',
  'knife / gun / rifle / pistol / bomb explosive / mine / grenade / rocket / missile / tank / drone / mortar / sword / car / truck / bus / van / motorcycle / bicycle / train / plane aircraft airplane / helicopter / ship boat vessel',
  'big / small / high / low / good / bad / young / old / rich / poor / strong / weak / long / short / hot / cold / fast / slow / major / minor / more / less / better / worse / best / worst / light / heavy / hard / easy',
  'federal / regional / local / international / foreign / domestic / public / private / civil / military / political / religious / economic / social',
  'democrat democratic / republican / liberal / conservative / left / right / communist / socialist',
  'fire / flood / earthquake / storm / hurricane / drought / crash / explosion / accident / shooting / war / peace / election / strike / protest / riot',
  'age / old',
  'eye / ear / nose / mouth / head / face / neck / arm / hand / finger / leg / foot / knee / chest / back / heart / stomach / brain',
];
