/** Picture agencies, folded: they sign captions (`[Name/Agency]`). */
export const pictureAgencies = String.raw`ap|ap photo|associated press|afp|agence france-presse|reuters|getty|getty images|epa|epa-efe|efe|xinhua|anadolu|anadolu agency|bloomberg|tass|pa|pa media|pa wire|dpa|upi|ani|pti|shutterstock|alamy|istock|zuma|zuma press|nurphoto|sipa|file|file photo|pool|handout|courtesy|via reuters|via getty images|via ap|al jazeera|rex|unsplash|flickr|wikimedia commons|wikipedia|screengrab|screenshot|facebook|twitter`;

/** What the author of an article is, in the line about the author. */
export const authorRoles =
  'correspondent|journalist|reporter|editor|writer|author|columnist|contributor|freelancer|blogger|broadcaster|producer|photojournalist|commentator|intern|newsman';

/** Words that no by-line or caption of a few words has: helping verbs and the verbs of headlines. */
export const verbWords: ReadonlySet<string> = new Set(
  `am are is was were be been being has have had do does did will would shall should can could may might must says say said tells told
  claims claim kills kill killed dies die died hits hit wins win won gets get got makes make made takes take took goes go went comes
  come came gives give gave sees see saw finds find found calls call called seeks seek sought faces face warns warn urges urge vows
  vow signs sign leaves leave left holds hold held meets meet met rises rise rose falls fall fell opens open closes close begins begin
  began ends end starts start launches launch attacks attack strikes strike struck rejects reject backs back plans plan reports report
  shows show dead injured wounded missing arrested flee flees fled seize seizes loses lose lost remain remains rule rules vote votes
  need needs want wants returns return reveals reveal orders order blames blame slams slam hails hail resigns resign visits visit
  sends send sent brings bring brought keeps keep kept leads lead led pays pay paid puts put sets set cuts cut let lets becomes become
  became runs run ran turns turn moves move lives live believes believe happens happen explains explain`.split(
    /\s+/,
  ),
);
