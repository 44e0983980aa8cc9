import type { BoilerplateKind } from '../../types.js';

/**
 * What English news pages say around a story. Written for this project.
 *
 * Phrases are folded, without the marks round them. A line is cut if it is one of them, or several in a row
 * (`Previous Post Next Post`); so none may be a sentence that a story could hold alone on a line.
 */
export const furniturePhrases: Readonly<Partial<Record<BoilerplateKind, string>>> = {
  'ad-marker': `ad|ads|advert|adverts|advertise|advertising|advertisement|advertisements|advertisement continue reading below
    ad feedback|adchoices|ads by google|article continues below advertisement|article continues after advertisement
    article continues below|close ad|continue reading below|continue reading the main story|continue reading
    paid content|paid for by|paid post|partner content|promoted|promoted by|promoted content|promoted links|skip ad
    skip advertisement|skip this ad|sponsor content|sponsored|sponsored content|sponsored links|sponsored post|sponsored by
    story continues below advertisement|story continues after advertisement|story continues below
    from around the web|around the web|supported by|you may like|content from our partners|report this ad|remove ads`,
  comments: `add a comment|add comment|add your comment|be the first to comment|be first to comment|cancel reply|comment
    comment on this story|comments|comments are closed|comments off|comments closed|comment now|conversation|hide comments
    join the conversation|join the discussion|leave a comment|leave a comment cancel reply|leave a reply
    leave a reply cancel reply|leave comment|leave your comment|load comments|log in to comment|log in to leave a comment
    login to comment|log in to reply|newest|newest first|no comments|no comments yet|oldest|oldest first
    please enter an answer in digits|please enter your comment|please enter your email address here
    please enter your name here|please enter your email|please enter your name|post a comment|post comment|post a reply|post your comment
    read comments|reply|report abuse|show comments|show all comments|sign in to comment|start the conversation
    start the discussion|submit comment|view all comments|view comments|view all|write a comment|write a reply|your comment
    your email|your name|you have entered an incorrect email address|have your say|what do you think|share your thoughts
    name required|email required|email address|website|recent comments`,
  navigation: `about|about the author|about us|accessibility|accessibility help|account|advertise with us|all articles|all rights reserved
    all sections|all stories|apps|archive|archives|article|articles|ask the editor|authors|beliefs|best of|blog|blogs|books|breaking
    breaking news|business|business news|careers|categories|category|choose your edition|classifieds|close menu|code of ethics
    columnists|company|community guidelines|contact|contact us|contributors|cookie policy|cookie notice|cookie settings
    cookies policy|copyright|copyright policy|corrections|crossword|crosswords|do not sell my personal information
    do not sell my info|e-paper|e-edition|epaper|edition|editions|editor's choice|editor's picks|editors' picks|editorial|editorials
    editorial policy|editorial standards|education|entertainment|entertainment news|environment|events|explore|faq|faqs|fashion
    featured|featured news|featured posts|featured stories|feedback|feeds|find us on|follow us|food|gallery|galleries|games|go to home page
    headlines|health|health news|help|help center|help centre|home|homepage|home page|horoscope|horoscopes|image gallery|international
    jobs|keep reading|latest|latest articles|latest headlines|latest news|latest posts|latest stories|latest updates|latest videos
    legal|letters|letters to the editor|life|lifestyle|live|live tv|local|local news|main menu|main navigation|markets|masthead|media kit
    menu|mobile|money|more|more articles|more articles from the author|more articles by this author|more from the author
    more from this author|more from author|more by this author|more coverage|more details|more headlines|more in news|more info
    more information|more news|more on this story|more on this topic|more posts|more stories|more to explore|more top stories
    more videos|most commented|most discussed|most popular|most popular stories|most read|most recent|most shared|most viewed
    most watched|movies|multimedia|music|must read|must reads|national|national news|navigation|news|news feed|newsroom|newspaper|newsstand
    next|next article|next page|next post|next story|next up|obituaries|older posts|newer posts|on this story|opinion|opinions
    other news|other stories|our apps|our mission|our team|our network|partners|people|photo gallery|photo galleries|photos|pictures
    podcast|podcasts|politics|popular|popular articles|popular now|popular posts|popular stories|posts navigation|post navigation
    premium|press|press releases|previous|previous article|previous page|previous post|previous story|primary menu|primary navigation
    privacy|privacy notice|privacy policy|privacy and cookies|privacy settings|privacy statement|promotions|real estate|recent
    recent articles|recent news|recent posts|recent stories|recommended|recommended articles|recommended for you|recommended posts
    recommended reading|recommended stories|read next|related|related article|related articles|related content|related coverage
    related items|related links|related news|related post|related posts|related stories|related story|related tags|related topic
    related topics|related video|related videos|religion|reviews|rss|rss feed|rss feeds|science|search|search for|secondary menu|sections
    see all|see also|see more|services|shop|show less|show more|similar articles|similar stories|site index|site information navigation
    site map|sitemap|skip navigation|skip to content|skip to main content|skip to navigation|skip to site index|skip to primary content
    skip to secondary menu|special reports|sport|sports|sports news|staff|store|style|submit a tip|submit a story|subscriptions
    support us|tags|tech|technology|technology news|terms|terms and conditions|terms of sale|terms of service|terms of use|the latest
    tips|toggle navigation|toggle search|today's paper|top|top news|top stories|top story|topics|topics mentioned in this article|top videos
    travel|trending|trending articles|trending news|trending now|trending stories|trending topics|tv|up next|us news|user agreement
    video|videos|view all posts|view more|view more posts|watch live|watch more|weather|what's next|work with us|world|world news
    write for us|you may also like|you may also be interested in|you might also like|you might also be interested in|you might be interested in
    your ad choices|your california privacy rights|your privacy choices|got a tip|send us a tip|have a tip|more like this|expand|collapse
    in this article|in this story|related to this story|hot topics|don't miss|in case you missed it|read this next|what to read next|read more
    read full story|read the full story|read full article|read the full article|full story|learn more|find out more|click here|more on this|load more|load more posts`,
  share: `copy link|copied|copy this link|copy url|click to print|email|email this|email this article|email this link|e-mail|facebook
    facebook messenger|flipboard|google plus|instagram|like|like this|likes|linkedin|link copied|messenger|pin|pin it|pinterest|pocket|print
    print this|print this article|print article|reddit|save|save article|save this story|send|send email|share|share article|share it|share on facebook
    share on linkedin|share on pinterest|share on reddit|share on telegram|share on twitter|share on whatsapp|share on x|share on google plus|share on email|share on tumblr
    share on social media|share options|share the post|share this|share this article|share this content|share this on|share this page
    share this post|share this story|share this video|share this with|share to facebook|share to twitter|share via|share via email|share via facebook|share via twitter|share with|share with friends|share with your friends
    shares|sharing|share full article|share your love|spread the love|spread the word|telegram|threads|tiktok|tumblr|tweet|tweet this|twitter|viber|vk|whatsapp|x|youtube
    opens in new window|follow on twitter|follow on facebook|follow on instagram|follow|following|gift article|give this article|gift this article`,
  'site-widget': `accept|accept all|accept all cookies|accept and close|accept cookies|agree|allow cookies|back|back to top|change font size|close
    close this message|continue|continue to site|cookies|create account|create an account|create a free account|decrease font size|dismiss|download
    download app|download our app|download the app|enter your email|enter your email address|font size|forgot password|forgot your password|full screen
    fullscreen|get the app|get started|go|go to top|got it|hide|hide caption|i accept|i agree|increase font size|install app|invalid email
    invalid email address|join|join now|join us|jump to top|larger|like loading|listen|listen now|listen to article|listen to this article|listen to this story
    loading|loading more|log in|log out|login|logout|lost your password|manage cookies|manage preferences|my account|my profile|mute|newsletter
    newsletters|newsletter sign up|newsletter signup|no thanks|not now|notifications|ok|open in app|open menu|original source|password|pause|play|play audio
    play video|please wait|please try again later|powered by|print edition|profile|read in app|register|register now|reject all|remember me|replay|reset
    scroll down|scroll to continue|scroll to the top|scroll to top|scroll up|search here|search site|select language|settings|sign in|sign in here|sign out
    sign up|sign up now|smaller|source link|submit|submit search|subscribe|subscribe for free|subscribe here|subscribe now|subscribe today|subscribe to our newsletter
    subscribe to newsletter|subscribe via email|switch edition|text size|thank you for subscribing|thanks for subscribing|thank you for signing up
    toggle caption|toggle menu|toggle share|translate|try again|turn on desktop notifications|unmute|unsubscribe|username|view in browser|view source|visit website|watch|watch now
    watch video|watch the video|watch video below|zoom|all fields are required|required|breaking news alerts|email alerts|email newsletters|today's top stories|top of page|get our newsletter|our newsletter|buy now|shop now
    article rating|rate this|rate this article|was this helpful|was this article helpful|did you find this article useful|report a typo|report an error|suggest a correction|view comments|enlarge this image|enlarge image|view gallery|open image modal|image`,
};

/** Before a colon, a dash or a bar these announce another article: `Also Read: …`. */
export const relatedLeads = `also read|also see|also watch|also on|continue reading|don't miss|don't miss it|explore|further reading|in case you missed it|latest|listen|more
  more from|more news|more on this|more on this story|more to read|more stories|must read|must watch|next up|originally published on|read|read also|read here|read more|read more about this|read next|read now|read this|read the full story|read full story|read too
  recommended|recommended for you|recommended reading|related|related article|related articles|related content|related coverage|related link|related links|related news|related post
  related posts|related reading|related stories|related story|related topics|related video|see also|see more|see related|see the full list|suggested reading|trending|trending now|view also|watch|watch also|watch here|watch live|watch now|watch more|watch this|watch video|you may also like|you might also like|you may also read`;

/** Words that so many sentences begin with that the second word is to be looked at, too. */
export const commonOpeners: ReadonlySet<string> = new Set(['the', 'this', 'in', 'a', 'you']);

/**
 * Lines by pattern, on the folded line; each matches from the first character to the last. Before a pattern stand the words
 * its lines can begin with (`#` a number, `©` the sign, `the+post` two words, as behind all {@link commonOpeners}): other
 * lines are never tried on it. `*` tries any line that has one of {@link furnitureNeedles} near its beginning.
 */
export const furniturePatterns: Readonly<
  Partial<Record<BoilerplateKind, readonly (readonly [openers: string, pattern: string])[]>>
> = {
  'ad-marker': [
    [
      'paid sponsored promoted partner',
      String.raw`(?:paid|sponsored|promoted|partner) (?:content|post|message) ?[:|–—] ?.{3,150}`,
    ],
    ['sponsored promoted', String.raw`(?:sponsored|promoted) by [^.]{2,60}`],
    ['advertisement sponsored ad', String.raw`\W{0,4}(?:advertisement|sponsored content|ad)\W{0,4}`],
    [
      'this+story this+article this+post story article post',
      String.raw`(?:this )?(?:story|article|post) continues (?:below|after) .{0,40}`,
    ],
    [
      '* scroll',
      String.raw`.{0,20}scroll (?:down )?(?:to|for) (?:continue|more)(?: (?:with content|reading))?`,
    ],
  ],
  comments: [
    ['#', String.raw`\d{1,6} (?:comments?|repl(?:y|ies)|responses?)`],
    ['view show see read load', String.raw`(?:view|show|see|read|load) (?:all )?\(?\d{1,6}\)? comments?`],
    ['comment comments', String.raw`comments? \(?\d{1,6}\)?`],
    ['please', String.raw`please (?:enter|type|fill in) (?:your|a valid|an) .{1,40}`],
    ['you+have', String.raw`you have entered an incorrect email address.{0,60}`],
    ['save', String.raw`save my name,? e-?mail.{0,80}`],
    ['your', String.raw`your e-?mail address will not be published.{0,60}`],
    ['required', String.raw`required fields are marked.{0,5}`],
    ['notify', String.raw`notify me (?:of|by|when|via) .{3,60}`],
    ['this+site', String.raw`this site uses akismet.{0,80}`],
    ['you+must you+need', String.raw`you (?:must|need to) be (?:logged|signed|registered).{0,60}`],
    [
      'log sign',
      String.raw`(?:log|sign) in (?:or (?:register|sign up|create an account) )?to (?:post|leave|add|write|join|view|read) .{2,40}`,
    ],
    [
      'leave post add write',
      String.raw`(?:leave|post|add|write) (?:a|your) (?:comment|reply) (?:below|here|now|on this .{3,20})`,
    ],
    ['be', String.raw`be the first (?:one )?to (?:comment|leave a comment|reply|review).{0,30}`],
    [
      'comment comments',
      String.raw`comments? (?:have been|are|is) (?:closed|disabled|turned off|moderated)(?: .{3,60})?`,
    ],
  ],
  disclaimer: [
    ['disclaimer', String.raw`disclaimer ?[:\-–—].{3,1200}`],
    [
      'the+views the+opinions views opinions',
      String.raw`(?:the )?(?:views|opinions)(?:,? (?:and|or|thoughts,? and)? ?(?:views|opinions))? expressed (?:in|on|by|here|herein|above|within)\b.{3,400}`,
    ],
    ['copyright c ©', String.raw`(?:copyright\b|\(c\)|©).{0,12}(?:19|20)\d\d.{0,160}`],
    ['#', String.raw`(?:19|20)\d\d ?(?:\(c\)|©).{0,120}`],
    ['* all', String.raw`.{0,100}all rights reserved.{0,100}`],
    [
      'this+material this+content this+article this+story',
      String.raw`this (?:material|content|article|story) (?:may|must) not be (?:published|reproduced|copied|broadcast).{0,200}`,
    ],
    ['reproduction republication', String.raw`(?:reproduction|republication) (?:in whole|without).{3,150}`],
    [
      'this+story this+article this+report this+post this+content',
      String.raw`(?:this (?:story|article|report|post|content) (?:has not been|was not|is) (?:edited|created|auto-?generated|published) by .{3,120}(?:staff|feed|team|from a syndicated feed.{0,60}))`,
    ],
    // Made by a machine, or by another desk.
    [
      'this+article this+story this+text this+translation this+summary this+report this+post',
      String.raw`this \w+ (?:was|has been|is) (?:[a-z]+[- ])?(?:translated|generated|produced|created|summari[sz]ed|written) (?:automatically|(?:by|with)\b.{0,20}\b(?:machine|automated|artificial|ai|computer|software))\b.{0,150}`,
    ],
    [
      'this+article this+story this+content this+report this+post this+series',
      String.raw`this \w+ (?:is|was|comes|appears|has been) (?:(?:provided|supplied|published|produced|shared|reported|part) )?(?:by|through|of|in|with|under) .{0,40}\b(?:partners?|partnership|collaboration|agreement|collaborative)\b.{0,150}`,
    ],
    ['our', String.raw`our standards ?: ?the thomson reuters trust principles.{0,3}`],
  ],
  navigation: [
    [
      'more other latest all',
      String.raw`(?:more|other|latest|all) (?:articles|stories|news|posts|content|coverage|headlines) (?:from|by|in|on|about) .{2,40}`,
    ],
    [
      'previous next older newer',
      String.raw`(?:previous|next|older|newer) (?:article|post|story|page|entry)(?: ?[:>»-] ?.{0,150})?`,
    ],
    ['view see', String.raw`(?:view|see) all (?:posts|articles|stories) (?:by|from|in) .{2,40}`],
    [
      'filed posted tagged tag tags topic topics categories category keywords',
      String.raw`(?:filed under|posted in|tagged|tags?|topics?|categories|category|keywords)(?: with| as)? ?: ?.{2,200}`,
    ],
    ['page', String.raw`page \d{1,3} of \d{1,3}`],
    // Where a story of a printed page goes on.
    [
      'see please continued cont turn jump',
      String.raw`(?:please )?(?:see|turn to|continued (?:on|from)|cont\.? (?:on|from)|jump to) (?:[^.]{2,40}(?:,| on|:) )?(?:page [a-z]?\d{1,3}[a-z]?|[a-z]\d{1,2})`,
    ],
    ['home news', String.raw`(?:home|news)(?: ?[>»/|] ?[^.>»/|]{2,80}){1,5}`],
  ],
  'related-link': [
    [
      'read see find learn click',
      String.raw`(?:read|see|find out|learn|click) (?:more )?(?:here|more)(?: (?:about|on|at|for|in) [^.]{2,120})?`,
    ],
    ['click', String.raw`click (?:here|on the link)(?: below)? (?:to|for) [^.]{3,120}`],
    [
      'read',
      String.raw`read (?:the )?(?:full|original|entire|rest of the|complete) (?:story|article|report|post)(?: (?:here|at|on) .{0,80})?`,
    ],
    ['the+post post', String.raw`(?:the )?post .{3,200} (?:first )?appeared (?:first )?on .{2,80}`],
    [
      'this+article this+story this+post the+article the+story the+post',
      String.raw`(?:this|the) (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published|posted) (?:on|in|at|by) .{2,100}`,
    ],
    ['http https', String.raw`https?://\S{3,300}`],
    ['www', String.raw`www\.\S{3,200}`],
  ],
  share: [
    [
      'click share email print tweet pin e',
      String.raw`(?:click to )?(?:share|email|print|tweet|pin|e-mail)(?: this)?(?: (?:article|story|post|link))? (?:on|via|to|with|by) (?:\w+\.?){1,2}(?: \w+){0,3}(?: \(opens in (?:a )?new (?:window|tab)\))?`,
    ],
    ['#', String.raw`\d{1,6}[.,]?\d{0,3}k? (?:shares?|likes?|views?|tweets?|reads?|retweets?|followers?)`],
    [
      'share shares like likes view views tweet tweets total',
      String.raw`(?:shares?|likes?|views?|tweets?|total shares) ?:? ?\d{1,6}[.,]?\d{0,3}k?`,
    ],
    [
      'you+can follow like find join connect visit',
      String.raw`(?:you can )?(?:follow|like|find|join|connect with|visit) (?:us|him|her|them|me|our .{3,30}) (?:on|at) .{2,100}`,
    ],
    [
      'you+can follow',
      String.raw`(?:you can )?follow .{2,60} on (?:twitter|facebook|instagram|linkedin|x|social media|tiktok|whatsapp|telegram|youtube)\b.{0,100}`,
    ],
    // Posts of a network that stand in a page.
    ['view', String.raw`view this (?:post|photo|video|profile|reel|story) on [a-z]{1,12}`],
    [
      'a+post a+photo a+video a+reel',
      String.raw`a (?:post|photo|video|reel) shared by .{2,60} \(@.{2,40}\)(?: on .{5,60})?`,
    ],
    ['* opens', String.raw`.{0,20}opens in (?:a )?new (?:window|tab).{0,4}`],
  ],
  'site-widget': [
    ['estimated reading read', String.raw`(?:estimated )?(?:reading|read) time:? .{1,30}`],
    [
      'about less a+min a+mins a+minute a+minutes #',
      String.raw`(?:about |less than )?(?:a|\d{1,3})[ -]?(?:min|mins|minute|minutes)\.?[ -](?:read|reading|to read|listen|watch)(?: time)?`,
    ],
    [
      '* we our this+site this+website',
      String.raw`(?:we|this (?:web)?site|our (?:web)?site|\w+\.com) (?:and our partners )?uses? cookies.{0,400}`,
    ],
    [
      'by',
      String.raw`by (?:continuing|clicking|using|signing up|subscribing|submitting|browsing|registering)\b.{3,60}(?:you|this site|agree).{0,300}`,
    ],
    [
      'please sign signing',
      String.raw`(?:please )?(?:sign|signing) up (?:for|to|here|with|today|now)\b.{0,60}(?:newsletters?|updates|alerts|inbox|e-?mails?|briefing|account|free)\b.{0,80}`,
    ],
    [
      'please subscribe subscribing',
      String.raw`(?:please )?(?:subscribe|subscribing) (?:to|for|now|today|here)\b.{0,100}`,
    ],
    [
      'get receive have',
      String.raw`(?:get|receive|have) (?:the |our |all )?(?:latest|breaking|top|daily|best|day's|news|stories|updates|more).{0,80}(?:inbox|e-?mail|delivered|newsletter|notifications?|phone|app|alerts?).{0,60}`,
    ],
    // Which picture of a gallery.
    [
      'image photo slide picture #',
      String.raw`(?:(?:image|photo|slide|picture) \d{1,3} ?(?:of|/) ?|\d{1,3} of )\d{1,3}`,
    ],
    ['enter', String.raw`enter your e-?mail(?: address)? (?:to|below|for|here).{0,120}`],
    ['join', String.raw`join (?:over )?[\d,]{1,9} (?:other )?(?:subscribers|followers|readers).{0,40}`],
    ['download get install', String.raw`(?:download|get|install) (?:the|our) .{0,40}\bapp\b.{0,140}`],
    [
      'please enable turn activate',
      String.raw`(?:please )?(?:enable|turn on|activate) (?:javascript|cookies).{0,100}`,
    ],
    ['your this+browser', String.raw`(?:your|this) browser (?:does not|doesn't|is not|isn't) support.{0,80}`],
    [
      'thank thanks',
      String.raw`(?:thank you|thanks) for (?:subscribing|signing up|registering|your subscription).{0,80}`,
    ],
    ['please check', String.raw`(?:please )?check your (?:inbox|e-?mail)\b.{0,80}`],
    ['an error', String.raw`(?:an )?error (?:has )?occurred.{0,60}`],
    [
      'already not',
      String.raw`(?:already|not yet) (?:a |an )?(?:subscriber|member|registered|have an account).{0,60}`,
    ],
    ['javascript cookies', String.raw`(?:javascript|cookies) (?:is|are) (?:required|disabled).{0,80}`],
    ['play watch listen', String.raw`\W{0,3}(?:play|watch|listen)\W{0,3}\d{1,2}:\d\d`],
  ],
};

/** What the patterns that begin with anything need near the beginning of the line. */
export const furnitureNeedles: readonly string[] = [
  'ights reserved',
  'ights Reserved',
  'IGHTS RESERVED',
  'croll ',
  'pens in ',
  ' cookies',
];

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
