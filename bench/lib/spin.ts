/** An invented report in which each `[a|b|c]` is a choice of wording; one sentence a line. */
const report = `
[A fire|A blaze|Flames] [tore through|swept through|ripped through|gutted] [a furniture warehouse|a warehouse full of furniture] [on the edge of|on the outskirts of|just outside] Dunmarrow [in the early hours of|before dawn on|early on] Thursday, [forcing|driving|sending] [some|about|around|roughly] 240 [residents|people|neighbours] [from their homes|out of their houses|to flee].
[Three|A total of three] firefighters were [treated|seen by medics|looked after] for [smoke inhalation|breathing in smoke|the effects of smoke], [the Kell Valley fire service said|according to the Kell Valley fire service|said the Kell Valley fire service].
[No one else|Nobody else] was [hurt|injured|harmed], [and|while] [everyone|all the staff|all workers] [known to be|thought to be|believed to be] inside [has been|was] [accounted for|found safe|traced].
[Station manager|Incident commander] Orla Whitcombe said [crews|her crews|teams] [arrived|reached the site|were at the scene] [within nine minutes of the first call|nine minutes after the alarm was raised] at 3.40am.
["We met a wall of heat,"|"It was a wall of heat,"] she [told reporters|said|told a news conference]. ["The roof came down within the hour."|"Within the hour the roof was gone."]
[At its height|At the peak of the fire|At the worst moment], [fourteen engines|14 engines|14 fire engines] and [more than|over|upwards of] 90 firefighters [were at work|fought the flames|battled the blaze].
[The warehouse|The building|The site], [owned by|which belongs to|the property of] the furniture [chain|retailer|group] Lathe & Loom, [held|stored|contained] [sofas, mattresses and varnish|mattresses, sofas and tins of varnish], [which burn fiercely|which feed a fire quickly|all of them quick to burn].
[Thick|Dense|Heavy] [black smoke|dark smoke] [drifted|spread|blew] [over|across] the [river Kell|Kell], and [people living nearby|those living nearby|local people] were [told|advised|asked] to keep [windows and doors|doors and windows] [shut|closed].
[Two schools|A pair of schools], Hazelmoor Primary and St Brannoc's, [will stay closed|remain closed|are to stay shut] [until Monday|for the rest of the week].
[Trains|Rail services] between Dunmarrow and Port Asher were [halted|suspended|stopped] for [four hours|some four hours] [because of|owing to|on account of] [smoke on the line|smoke across the tracks].
[The cause|What caused the fire|The origin of the fire] is [not yet known|still unknown|yet to be established], [but|though] [investigators|fire investigators] [are looking at|are examining|will look at] [a forklift charging point|a point where forklifts were charged].
[Police|Detectives|The police] said there was [nothing to suggest|no sign of|no evidence of] [arson|that it was set on purpose|a deliberate act].
[It is the second|This is the second|It was the second] [large|big|major] fire at the [estate|industrial estate|trading estate] in [18 months|a year and a half], [after|following] a [paint shop|paint store] [burned down|was destroyed] [there|on the same estate] last year.
[Council leader|The leader of the council,] Desmond Farrant [called for|demanded|wants] [a review of|an inquiry into|a fresh look at] [safety|fire safety] on the estate, where [31 firms|31 companies|31 businesses] [employ|give work to] [about|some|around] 1,100 people.
["People here have warned of this for years,"|"We have had warnings for years,"] he [said|added|told the council]. ["We cannot wait for a third."|"A third must not happen."]
Lathe & Loom, [which has|with] [62 shops|62 stores|62 branches], said [it was|the company was] [grateful|thankful] to the [emergency services|fire crews] and would [pay|go on paying] [all 85 workers|its 85 staff|the 85 people who work there] [in full|their full wages] [while the site is rebuilt|until it is rebuilt].
[Insurers|Insurance experts] [put|estimate] the [damage|loss] at [about|some|roughly] £12 million, [a figure|a sum] the [firm|company] [would not confirm|declined to confirm].
[A rest centre|An emergency shelter] [was opened|has been set up|opened] at [Dunmarrow town hall|the town hall in Dunmarrow], where [volunteers|helpers] [handed out|served] [tea and blankets|blankets and tea].
[Residents|Families|Those moved out] [were allowed|have been allowed|were able] [to return|to go back|back] [by evening|on Thursday evening], [all but|except] [six families|six households] whose [houses|homes] [back on to|stand beside] the site.
`
  .trim()
  .split('\n');

const own = `
Our reporter could still smell the smoke in the high street at noon.
A video of the fire has been shared widely by readers.
The bus company ran a shuttle for those who had to get to work.
Shops in the market square gave away sandwiches to the crews.
The mayor is to visit on Friday.
More pictures are in tomorrow's paper.
A neighbour who asked not to be named said her windows had rattled.
The weather service expects rain by the weekend.
`
  .trim()
  .split('\n');

/** One desk's telling of the report: own choices of wording, a fifth of the sentences left out, neighbours changed about. */
export function spin(random: () => number): string {
  const choose = (line: string) =>
    line.replace(/\[([^\]]+)\]/g, (_, choices: string) => {
      const all = choices.split('|');
      return all[Math.floor(random() * all.length)]!;
    });
  const sentences = report.filter((_, i) => i === 0 || random() >= 0.2).map(choose);
  for (let i = 1; i + 1 < sentences.length; i++)
    if (random() < 0.2) [sentences[i], sentences[i + 1]] = [sentences[i + 1]!, sentences[i]!];
  const at = 1 + Math.floor(random() * (sentences.length - 1));
  return [...sentences.slice(0, at), own[Math.floor(random() * own.length)]!, ...sentences.slice(at)].join(
    '\n\n',
  );
}
