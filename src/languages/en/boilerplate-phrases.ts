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
