import type { BoilerplateKind } from '../../types.js';

/**
 * How a site speaks to its reader, in whole sentences. Written for this project; a closed class: appeals to pay, notices on
 * cookies, errors of a server. Sentences are folded: lower case, straight apostrophes.
 */
export interface SiteTalk {
  readonly kind: BoilerplateKind;
  /** Says it alone. */
  readonly sure: RegExp;
  /** Two of these say it, if the reader is spoken to. */
  readonly cues: readonly RegExp[];
}

export const siteTalk: readonly SiteTalk[] = [
  {
    kind: 'paywall',
    sure: /^(?:(?:to|want to|please) )?(?:(?:continue|keep|go on|finish) reading|read (?:on|the (?:rest|full (?:story|article)))|unlock|get (?:full|unlimited|digital) access|access (?:all|unlimited|the full))\b.{0,80}\b(?:subscri|sign (?:in|up)|log ?in|register|account|member|access|trial|articles?\b|offer|a (?:week|month)|free)|^subscribe (?:to|now|today|for|and|or|from)\b|^(?:already|not yet|are you) an? (?:subscriber|member|registered)|^(?:this|the) (?:article|story|content|page|report|feature|section) is (?:only |exclusively |reserved |available )*(?:for|to) (?:our |paying |registered |premium |digital )*(?:subscribers|members|readers)|\b(?:free articles?|articles? (?:left|remaining)) (?:left |remaining )?(?:this|for the) month\b|^(?:sign in|log in|register|create an? (?:free )?account) (?:to|for|and|or|here|with)\b|^(?:support|become a (?:member|supporter|subscriber)|join) (?:our|us|the \w+ (?:club|community))\b.{0,60}|^cancel any ?time\b|^you (?:have|'ve) (?:reached|read|used)\b.{0,40}\b(?:limit|articles?|stories)\b/,
    cues: [
      /\bsubscri(?:be|bers?|ption|ptions)\b/,
      /\b(?:sign|log) ?(?:in|up)\b|\bregister(?:ed)?\b/,
      /\b(?:continue|keep) reading\b|\bread(?:ing)? (?:the )?(?:rest|full|more)\b/,
      /\bunlimited\b|\bfull access\b|\bpremium\b|\bpaywall\b|\bad-free\b/,
      /\b(?:free )?trial\b|\bcancel\b|\boffer\b/,
      /\b(?:a|per|each) (?:week|month|year)\b/,
      /\b(?:member|membership|supporters?|newsletters?|inbox)\b/,
      /\b(?:our|quality|independent|local) journalism\b|\bour (?:reporters|newsroom|work|site)\b/,
    ],
  },
  {
    kind: 'paywall',
    sure: /^(?:please )?(?:support|fund|donate to|invest in|help (?:us )?(?:support|fund|keep|sustain)) (?:our|local|independent|quality|nonprofit)(?: \w+,?){0,2} ?(?:journalism|newsroom|reporting)\b|^(?:please )?(?:donate|give|contribute|chip in)(?: (?:now|today|here|online))+\W*$|^(?:for as little as|from (?:just|only)|with (?:just|as little as)) .{1,30}\b(?:a|per|each) (?:day|week|month|year),? (?:you|help|support|get|become|join|we)\b/,
    cues: [
      /\bdonat(?:e|ions?|ing)\b|\bcontribut(?:e|ions?)\b|\bchip in\b|\bgifts?\b|\bsupport\b/,
      /\bour (?:\w+ )?(?:journalism|newsroom|reporting)\b|\breader-supported\b|\breaders like you\b/,
    ],
  },
  {
    kind: 'navigation',
    sure: /^(?:please )?(?:see [^.,]{2,30}(?:,| on) (?:page )?[a-z]?\d{1,3}[a-z]?|(?:see|turn to|continued (?:on|from)) (?:[^.]{2,30},? (?:on )?)?page [a-z]?\d{1,3}[a-z]?)\W*$/,
    cues: [],
  },
  {
    kind: 'comments',
    sure: /^(?:(?:let us know|tell us|share) (?:what you think|in the comments|with us|below|your (?:thoughts|views|opinions?|stor(?:y|ies)))|have your say\b|join the (?:conversation|debate|discussion)\b|(?:do you )?(?:have|got) (?:a|any) (?:\w+ )?(?:tips?|question|comment)\b|send (?:us )?(?:your |a )?(?:\w+ )?(?:tips?|letters?|comments?|feedback) (?:to|at|by)\b|(?:e-?mail|write to|contact) (?:us|the (?:editor|newsroom|news ?desk))\b)/,
    cues: [],
  },
  {
    kind: 'cookie-notice',
    sure: /^(?:we|our (?:site|website|partners)|this (?:site|website|page)|we and our (?:\w+ ){0,3}partners|the (?:site|website))\b.{0,50}\b(?:uses?|using|store|set) (?:of )?(?:\w+ ){0,3}cookies\b|^(?:by (?:continuing|clicking|using|browsing|closing)|if you continue|you can (?:change|manage|withdraw|reject|accept))\b.{0,140}\b(?:cookies?|consent|settings|preferences|privacy|terms)\b|^(?:accept|reject|manage|allow)\b.{0,30}\bcookies\b/,
    cues: [
      /\bcookies?\b/,
      /\bconsent\b|\bagree\b|\baccept\b/,
      /\bprivacy\b|\bpersonal data\b/,
      /\bbrowsing\b|\bexperience\b|\bpersonali[sz]e/,
      /\bpartners\b|\badvertis/,
      /\bpreferences\b|\bsettings\b/,
    ],
  },
  {
    kind: 'error-page',
    sure: /^(?:error )?(?:40[0-9]|41[0-9]|50[0-9])\b(?! (?:people|men|women|[a-z]+s\b))|^(?:sorry,? |oops,? )?(?:the |this |that )?(?:page|article|url|link|content|file|site)\b.{0,70}\b(?:not (?:be )?found|(?:no longer|not|doesn't|does not|cannot|can't|could not|couldn't) (?:be )?(?:exists?|available|found|displayed|loaded|reached)|moved|deleted|expired|removed)\b|^(?:sorry|oops|we're sorry|we are sorry)\b.{0,80}\b(?:page|find|found|wrong|available)\b|^(?:page|file|article) not found\b|^access (?:denied|to this)|^(?:please )?(?:enable|turn on) (?:javascript|cookies)\b|\bverif(?:y|ying) (?:that )?you are (?:a )?human\b|^(?:something went wrong|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|forbidden|internal server error)|^we (?:can't|cannot|could not|couldn't) find (?:the|that|this|what) (?:page|article|story|you)/,
    cues: [
      /\b(?:not|n't|cannot) (?:be )?(?:found|find|available|exist|load|displayed)\b/,
      /\bpage\b|\burl\b|\baddress\b|\blink\b/,
      /\b(?:try|search|return|go) (?:again|back|our|the|to)\b/,
      /\b(?:homepage|home page|front page|search box|web ?master|administrator|browser|javascript)\b/,
      /\b(?:moved|deleted|expired|mistyped|misspelled|outdated|typed)\b/,
      /\b(?:error|captcha|robot|firewall|server)\b/,
    ],
  },
];

/** Speaks to the reader, or of the site as us. */
export const addressesReader =
  /\b(?:you|your|yours|you've|you're|we|us|our|please|here|click|this (?:site|website|page|article))\b/;

/** What every sentence of these has one of somewhere: most lines have none, and are not looked at. */
export const siteNeedles: readonly string[] = (
  'subscri|cookie|sign in|sign up|log in|login|regist|reading|free account|not found|no longer|' +
  'sorry|oops|access|human|gateway|forbidden|went wrong|member|page|url|cancel any|consent|privacy|' +
  'journalism|newsroom|as little as|donat|let us know|tell us|your thoughts|your say|your view|your stor|conversation|the debate|a tip|tips|news desk|letter to the|feedback|the editor|' +
  'javascript|browser|unavailable|article left|articles left|article remaining|articles remaining|' +
  '400|401|402|403|404|405|406|407|408|409|500|501|502|503|504|505|506|507|508|509'
).split('|');

/** Headings over what a firm says of itself in a press release. */
export const aboutHeading =
  /^(?:About|ABOUT|Notes? to [Ee]ditors:? [Aa]bout) (?!the (?:author|writer|reporter|journalist)\b)[A-Z0-9“"].{1,60}$/;

/** Headings over a list of other stories. */
export const railHeading =
  /^(?:(?:more|other|latest|top|related|recommended|trending|popular|most (?:read|popular|viewed|shared)|editors?'?s? picks?)(?: (?:news|stories|headlines|articles|reads?|coverage|from|in|on|this))*.{0,30}|you (?:may|might) (?:also )?(?:like|be interested in)|(?:read|see) (?:also|next|more)|also in the news|in other news|don't miss|what to read next)\W{0,3}$/;
