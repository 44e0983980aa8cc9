import type { BoilerplateKind } from '../../types.js';

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
