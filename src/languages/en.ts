// What does Digestif know of English?
import { phrases } from './en-phrases.ts'
import type { Language } from './language.ts'

/** English. */
export const en = {
  tags: ['en'],
  names: { own: 'english', english: 'english' },
  consent: 'store and/or access information on a device|personalised ads and content|personalized ads and content|use limited data to select|create profiles for personalised|measure advertising performance|measure content performance|measure ad performance',
  alsoIn: 'this post is also available in',
  turnOn: 'enabl|turn on|turned on|switch on|switched on',
  syndicated: 'appeared first on|first appeared on',
  drafts: 'draft|drafts', unsorted: 'uncategorized|uncategorised|unsorted|misc|miscellaneous|other|blog|post|posts|article|articles',
  stopWords: `a about above after again against all almost also although always am among an and another any anyone
    anything are aren't around as at away back be became because become been before being below between both but by
    came can can't cannot come could couldn't d did didn't do does doesn't doing don don't done down during each
    either else enough etc even ever every everyone everything few first for from further get gets getting go goes
    going gone got had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him
    himself his how however i i'd i'll i'm i've if in instead into is isn't it it's its itself just keep know last
    least less let let's like ll look made make makes making many may maybe me might mine more most much must my
    myself near need neither never no nobody none nor not nothing now of off often on once one only onto or other
    others otherwise our ours ourselves out over own per perhaps put quite rather re really s said same say says see
    seem seems several shall she she's should shouldn't since so some someone something sometimes soon still such sure
    t take than that that's the their theirs them themselves then there there's therefore these they they'd they'll
    they're they've thing things this those though through thus to today together too took toward towards under unless
    until up upon us use used using usually ve very via want wants was wasn't way we we'd we'll we're we've well went
    were weren't what what's whatever when where whether which while who whole whom whose why will with within without
    won't would wouldn't yes yet you you'd you'll you're you've your yours yourself`,
  stem: stem,
  abbreviations: {
    open: 'Adm Atty Brig Comdr Cpl Det Dist Insp Msgr Pfc Pvt Supt Asst Assoc f.e eg ie incl esp resp viz btw Rs',
    numbered: 'chap eq eqs para pt ref refs sect ver v c circa b d r art arts bk rte hwy',
    either: `ave blvd rd st ln pkwy apt bldg Tue Tues Wed Thu Thur Thurs Fri Sat Sun Mon mins min max hrs hr secs yr
      yrs lbs oz yd yds sq mph Est misc govt intl natl mfg mgr`,
  },
  and: 'and',
  phrases,
  vague: `able addressing audience expand expanding misconception overcoming access achieve achievement across action activity adopt adoption advance advanced advancement aim announce
    announcing area aspect award background basic become begin benefit best better big bigger brief bring broad
    building bunch calling capability case celebrate celebrating challenge chance choice choose choosing chose
    coding common company complete complex complexity concept concern connect consider consideration continue
    continuing contribute contribution contributor core correct correctness cover create creating creation current
    daily deal deep depth description design detail develop developer developing development difference different
    difficult discover discuss discussion earlier early easy ecosystem effort engage engagement enhance enhanced
    enhancement enjoy environment essential everywhere evolution evolve example exciting expect expectation
    experience experiment explain exploration explore exploring face featured feel final find finding focus follow
    foundation full fun functionality fundamental general glance global good great group grow growing growth
    guidance happen happening hard help helping high highlight highlighting hope imagine impact implement
    implementing implication important improve improved improvement improving include industry initial initiative
    insight inspiration integrate integration interest interested interesting interview introduce introducing
    involve issue journey key kind large late latest launch lead leader leadership leading learn learning learnt
    level leverage little live long main major manage managing matter maximum mean meaning measure meet member
    membership message minor modern moment momentum moving multiple nature need note objective occur offer offering
    ongoing operate opportunity organisation organization original outcome overall part participate participation
    partner partnership path performance perspective philosophy pilot plan planned platform point possible post
    potential powerful practical practice prepare preparing present previous priority problem process profile
    programmatic progress proper provide public purpose quality question quick reach ready real realize reason
    recent recently recommend reflect reflecting reflection regular related relevant remark remember request
    resource response responsibility responsible retrospective reward rise role running scope section seeing select
    selecting selection serve service session shape share sharing short show showcase side significant simple
    situation small social solve solved solving source special specific spotlight stage stakeholder start starting
    state stay step strategic strategy strong structure study style success successful suggestion system take talk
    task team tech technical technique technology test tested testing theme theory think thinking thought tooling
    topic total toward track transform transition trust truth turn tutorial type ultimate understand understanding
    unique updating usage useful value various view visual visualization volunteer wider wonderful workflow working
    works workshop world worth wrap`,
  genericHeadings: `coming next|up next|left to do|to do|what's left|samples|sample|putting it all together|putting it together|pulling it all together|pulling it together|bringing it all together|tying it all together|what's the moral|big picture|bigger picture|a little background|topic for discussion|topics for discussion|software versions|versions used|versions|functions|methods used|trick|tricks|upcoming|learning resources|prior work|previous work|related work|wrapping it up|wrapping things up|rounding up|time to wrap up|to summarize|what could have gone better|what could have been better|next up|closing up|conferences|conference|blogs|blog posts|posts|meetups|podcasts|publications|developers|users|maintainers|readers|beginners|everyone|work in progress|chapters|installing|configuring|configuration|setting up|running it|trying it out|
    final|main|additional|further|recent|key|major|various|basic|quick|short|brief|event|release|releases|reading|readings|the work|further work|areas for further work|how effective was it|connect with the community|connect with us|event schedule|what drives me|words|
    introduction|intro|overview|background|summary|conclusion|conclusions|in conclusion|final thoughts|final words|closing|closing thoughts|
    closing remarks|closing words|wrapping up|wrap up|wrap-up|wrapup|to sum up|in summary|recap|tl;dr|tldr|abstract|preface|foreword|prologue|epilogue|
    afterword|outro|faq|faqs|frequently asked questions|questions|q&a|q & a|questions and answers|references|bibliography|sources|citations|footnotes|
    notes|note|endnotes|further reading|read more|learn more|more information|more info|additional information|additional resources|resources|
    useful links|links|related|related posts|related articles|related content|related reading|see also|you may also like|recommended reading|changelog|
    change log|changes|full changelog|release notes|what's changed|new contributors|contributors|authors|author|about the author|about the authors|
    about us|about|credits|acknowledgements|acknowledgments|thanks|thank you|special thanks|thanks!|appendix|table of contents|contents|toc|index|
    in this article|on this page|outline|agenda|update|updates|edit|errata|disclaimer|license|licence|copyright|legal|privacy|comments|leave a comment|
    leave a reply|discussion|share|share this|follow us|subscribe|newsletter|sign up|contact|contact us|get in touch|join us|get involved|support us|
    donate|next steps|what's next|what next|whats next|what is next|looking ahead|looking forward|the future|future work|going forward|the end|that's all|
    that's it|example|examples|usage|installation|install|prerequisites|requirements|call to action|how you can help|how can you help|want to help|
    how to help|how can i help|help wanted|how can i learn more|how to learn more|what's in store|what else is in store|conclusions and recommendations|
    summary and conclusion|conclusion and next steps|problem statement|dependency|dependencies|performance|security|docs|fix|feature|new|enhancements|
    breaking change|new features|cleanups|what's new|take action|key takeaways|takeaways|getting started|get started|setup|tags|categories|misc|
    miscellaneous|other|others|et cetera|more|details|features|improvements|bug fixes|fixes|minor changes|other changes|housekeeping|video|videos|slides|
    photos|gallery|transcript|advertisement|advertising|sponsors|sponsor|navigation|menu|search|home|introduction and background|the problem|the solution|
    results|discussion and conclusion|methods|methodology|motivation|goals|timeline|highlights|news|events|announcements|welcome|hello|editor's note|
    author's note|part one|part two|part three|breaking changes|minor enhancements|documentation|development fixes|site enhancements|
    bug fixes and improvements|refactoring|refactor|internal|downsides|downside|upsides|upside|drawbacks|limitations|limits|caveats|pros|cons|
    pros and cons|pros & cons|advantages|disadvantages|benefits|trade-offs|tradeoffs|challenges|solutions|solution|problems|problem|our approach|approach|
    process|our process|plan|our plan|lessons|lessons learned|lessons learnt|lesson learned|what we learned|what we learnt|what i learned|what i learnt|
    what we've learned|what i've learned|what did we learn|what did i learn|what we did|what i did|what we built|what happened|what worked|
    what didn't work|what went well|what went wrong|what could be better|what's working|results and discussion|findings|outcome|outcomes|evaluation|
    analysis|post-mortem|postmortem|post-mortem analysis|reflection|reflections|retrospective|thoughts|my thoughts|some thoughts|closing notes|
    parting thoughts|last words|final notes|spec|specs|specification|extras|extra|bonus|bonuses|addendum|postscript|p.s.|ps|aside|asides|good|bad|ugly|
    how it works|how does it work|how does this work|how did it go|how it went|why|how|what|what is it|what is this|what's this|why this matters|
    why it matters|why does it matter|why does this matter|so what|now what|in practice|in theory|in action|basics|basic idea|idea|main idea|story|
    backstory|rules|options|alternatives|other options|comparison|other approaches|implementation|architecture|design|testing|tests|tools|tooling|general|
    preamble|tips|tip|warning|warnings|caution|important|important notes|status|current status|current state|present|past|before|after|today|now|day one|
    day 1|method|model|data|demo|live demo|talks|sessions|presentations|speakers|program|programme|schedule|when|where|who|when and where|date|dates|
    location|venue|attendees|participants|format|logistics|cost|costs|pricing|price|prices|full list|full schedule|one more thing|one last thing|
    bottom line|takeaway|key points|key findings|key results|main takeaways|moral|point|rest|end|long and short of it|short version|long version|
    short answer|long answer|answer|answers|detail|internals|under the hood|behind the scenes|call for help|call to arms|what now|where next|
    where to next|where do we go from here|where to go from here|where from here|roadmap|future|future plans|future directions|plans|next month|
    last month|this month|goal|metrics|stats|statistics|numbers|by the numbers|requirement|deprecations|deprecated|removed|removals|added|changed|fixed|
    security fixes|upgrade notes|upgrading|upgrade|migration|migration guide|compatibility|notable changes|api changes|other news|other updates|
    miscellany|minor|recent releases|upcoming events|past events|recent events|community|press|media|in the news|in other news|quick links|fine print|
    set-up|set up|structure|content|basics first|pre-requisites|pre-requisite|demo video|what i liked|what i disliked|what i didn't like|what i like|
    what i don't like|what we liked|show me the code|work done|done|coming up|strategy|our strategy|tech stack|technical stack|stack|
    progress|midterm|closing note|oh and one more thing|and one more thing|review|context|use cases|use case|guides|supported|supported versions|
    what's supported|what is supported|how to get started|how do i get started|where to get it|where can i get it|where is it|call for papers|
    guiding principles|principles|lessons so far|my lessons so far|side projects|other projects|legacy|projects|project|our work|strategies|vision|
    mission|history|a bit of history|week-by-week progress|team|our team|the team|our community|interesting links|show notes|introduction to the problem|
    proposal|proposals|recommendations|recommendation|assumptions|observations|observation|summary of changes|minor fixes|improvement|things i liked|
    things i didn't like|quotes|acknowledgment|support|getting help|getting in touch|short term|
    in the short term|long term|in the long term|medium term|people|value|in case you're wondering|changelogs|
    other platforms|in all cases|timelines|next year|this year|last year|looking back`,
  goingOn: 'continue reading|keep reading|read more|read on|read the rest|read the full|read full|learn more|view more|see more|more', predicates: 'is was has had will can does did now provides supports allows lets uses makes gives comes adds includes gets works runs becomes ships', us: 'us', calls: `talk to an expert|talk to our experts|buy tickets|buy your tickets|get tickets|get your tickets|submit now|apply now|sign up now|join now|register today|get started now|moving forward|sign in or create an account|create an account or sign in|additional changes|our plans|what does this mean|what this means|what can i do next|
      what happens next|what's next for us|what is new|getting involved|known issues|start the conversation|
      join the conversation|join our team|join the team|join the community|join our community|we're hiring|
      we are hiring|careers|open positions|try it|try it now|try it out|try it yourself|try it today|
      try it for free|give it a try|get it now|get started today|start now|start today|start building|
      start building today|start your free trial|download|downloads|download now|book a demo|request a demo|
      schedule a demo|talk to sales|contact sales|stay in touch|keep in touch|stay connected|stay tuned|
      stay up to date|stay informed|let's talk|let's chat|let's connect|have questions|any questions|
      got questions|need help|questions or comments|questions or feedback|feedback|your feedback|
      submit your feedback|you can help|keep up to date|how to participate|who can participate|action required|
      we need your feedback|we want your feedback|we need your help|give feedback|share your feedback|
      share your thoughts|we want to hear from you|we'd love to hear from you|let us know|
      tell us what you think|have your say|apply|apply now|apply today|register|register now|sign up now|
      sign up today|become a member|become a sponsor|become a patron|support our work|support this work|
      support the project|spread the word|ready to get started|ready to start|want more|want to learn more|
      want to know more|interested|read the full report|buy now|shop now|order now|pre-order now|
      how to get involved|how to contribute|how you can contribute|contribute|contributing|how to join|
      how to apply|how to register|where to find us|how can i contribute|how can i get involved`,
  buttons: {
    labels: `share|share this|share this page|share this article|share this story|share this with|share with|share on|
      tweet|email|e-mail|print|save`,
    phrases: `copy this link|copy link|link copied|media playback is not supported on this device|
      media playback is unsupported on your device`,
  },
  linkNotes: 'opens in a new window|opens in new window|opens in a new tab|opens in new tab|opens a new window|opens new window|opens in another window|link opens in new window|link opens in a new window|link opens in new tab|external link|this link opens in a new window|opens external website',
  site: {
    machine: { texts: 'this summary|this article|this story|this text|this post|this page|this content|this translation|this audio|this recording|this podcast|this image|this illustration|these key points|these highlights|the summary|the key points|the summary above|the above summary|the article|the audio', was: 'was|were|has been|have been', by: 'by ai|by an ai|by artificial intelligence|by chatgpt|by openai|by machine|with ai|with an ai|with artificial intelligence|with chatgpt|with openai|with machine|using ai|using an ai|using artificial intelligence|using chatgpt|using openai|using machine|of ai|of an ai|of artificial intelligence|of chatgpt|of openai|of machine|by a machine|machine-translated|ai-generated|ai-assisted|computer-generated|automatically|translated' },
    home: 'home|homepage|home page',
    notices: "personal, non-commercial use only|reset your password|temporary password has been|your browser|this browser|newer browser|modern browser|supported browser|web browser to view|enable javascript|javascript is disabled|enable cookies|back button|page you requested|page you were looking for|page you are looking for|page you're looking for|page cannot be found|page could not be found|page can't be found|page does not exist|page doesn't exist|page no longer exists|verify you are human|verify you're human|verify that you are human|you are human|you're not a robot|not a robot|unusual traffic|unusual activity|ddos protection|access to this page|don't have permission|do not have permission|log in to continue|sign in to continue|log in to view|sign in to view|must be logged in|must be signed in|please log in|please sign in|please login|forgot your password|already have an account|create an account|we use cookies|uses cookies|accept all cookies|we value your privacy|your consent|ad blocker|adblocker|ad-blocker|change the location|set your location|sent right to your browser|to your inbox|your email address sign up|redirected to your|javascript-capable",
    missing: "page you were looking for|page you are looking for|page you're looking for|page you requested|page you have requested|page could not be found|page cannot be found|page can't be found|page was not found|page does not exist|page doesn't exist|page no longer exists|not available in your region|not available in your country|not available in your area|not available in your location|not currently available in your|unavailable in your region|unavailable in your country|unavailable in your location|unavailable in your area|unavailable due to legal reasons|unavailable for legal reasons|unavailable in most european countries|belonging to the european economic area|article is no longer available|story is no longer available|page is no longer available|content is no longer available|content is not available|verify you are human|verify that you are human|verifying you are human|checking your browser|site connection is secure|javascript and cookies to continue|unusual traffic from", refusals: 'reset password|forgot password|page not found|not found|file not found|404 errors|error 404|access denied|access to this page has been denied|forbidden|unauthorized|bad request|too many requests|internal server error|bad gateway|service unavailable|gateway timeout|gateway time-out|just a moment|one moment, please|attention required|security check|robot check|are you a robot|are you human|human verification|log in|login|sign in|log in or sign up|browser not supported|unsupported browser|your browser is not supported|javascript is disabled|before you continue|your privacy choices', asides: "this copy is for your personal|distribution and use of this material are|the rich text element allows you|a rich text element can be used with|for dynamic content, add a rich text|headings, paragraphs, blockquotes, figures|i respect your privacy|we respect your privacy|we will respect your privacy|you won't get spam|we hate spam|get email updates from your favo|access articles from across canada|unlimited online access to|buying through us may earn|when you buy through|if you buy something through|if you purchase an item|we may earn a commission|we may earn commission|the products or services listed|all products featured|all products and services featured|products are independently|content created by members of|special offer for|ai-generated summary|ai generated summary|summary generated by|summary created by|generated by ai|generated with ai|summarized by ai|summarised by ai|translated by ai|this is a machine translation|this is an automatic translation|this is an ai-generated|this is an automated translation|automatically translated|you have read #|you've read #|you have # free|you have reached your limit of|you've reached your limit of|you have reached your monthly limit|you have reached the limit of|this article is for subscribers|this story is for subscribers|this content is for subscribers|this article is only for subscribers|this article is available to subscribers|this is a subscriber-only|already a subscriber?|subscribe to continue reading|subscribe now to continue reading|to continue reading this article, please|it looks like you are using an ad|it looks like you're using an ad|we noticed you're using an ad|we have detected that you are using an ad|please disable your ad|we and our # partners|we and our partners store|your browser does not support the|your browser doesn't support the|your browser does not support html|watch this video on|listen to this article|now playing: |to see this content, you|to see this content you|to view this content, you|to view this content you|to view this content, please|to display this content, you|to watch this video, please|this content is hosted by a third|this content is blocked|this content cannot be shown|this content can't be shown|accept cookies to|please accept cookies to|please enable cookies to|you need to accept cookies|we need your consent to load|we need your permission to load|to read the rest of this article|to read the full article, please|the rest of this article is for|this article is reserved for|the rest of this story is for|subscribe or log in to|subscribe or sign in to|sign in or subscribe to|log in or subscribe to|register or sign in to continue|register or sign in to read|create a free account to continue|create a free account to read|get unlimited access to|subscribe for full access|article continues after|story continues below",
  },
  chrome: {
    menu: { whole: 'view rss feed|today’s paper|automatically generated transcript|story saved|home|home page|homepage|menu|main menu|navigation|main navigation|toggle navigation|search|search for|close|open|back|next|previous|prev|more|see all|view all|show all|show more|load more|skip|sections|topics|categories|archive|archives|site map|sitemap|log in|login|log out|logout|sign in|sign up|sign out|register|my account|account|profile|settings|about|about us|contact|contact us|help|faq|faqs|support|feedback|careers|jobs|shop|store|blog|blogs|news|video|videos|podcast|podcasts|photos|gallery|events|forum|forums|community|newsletter|newsletters|rss|rss feed|rss feeds|feed|e-paper|epaper|subscribe|subscriptions|weather|sport|sports|business|politics|world|opinion|entertainment|lifestyle|tech|technology|science|health|travel|culture|classifieds|obituaries|crossword|puzzles|horoscopes|edition|us edition|toggle search|open menu|close menu|back to top|return to top|top|scroll to top|read more|learn more|continue reading|continue reading below|print|print this page|email this|english|español|deutsch|français|italiano|português|русский|中文|日本語|العربية|website|page|pages|loading|cancel|submit|send|edit|ok|yes|no|expand|collapse|hide|show|table of contents|in this article|on this page|jump to|previous post|next post|previous article|next article|older post|newer post|older posts|newer posts|get short url|listen to this article|listen|play|pause|download|follow|breaking news|breaking|live|explore|featured|features|editorial|editorials|letters|columnists|columns|reviews|advertise|services|products|company|press|about me|dark mode|light mode|random article|view source|view history|what links here', opening: 'skip to|skip navigation|skip main|jump to|go to|back to|return to|click here|view our|select your|choose your|log in to|sign in to|sign up or|log in or|already a|not a member|forgot your|forgot password|remember me|you are here|page not found|please enable javascript|your browser|toggle|open in app|get the app|download the app|download our app' },
    share: { whole: 'text size|font size|email|e-mail|mail|sms|copy link|link|links|copy|copied|permalink|share|shares|tweet|tweets|retweet|pin|pin it|like|likes|like this|liked|follow|follow us|follow me|followers|save|bookmark|share this|share this article|share this story|share this post|share article|social|social media|connect|connect with us|get social|views|view|print|print this|dislike|reactions|claps|upvote|downvote', opening: 'share on|share to|share via|share with|share the|share this|share:|click to share|click to email|click to print|click to tweet|tweet this|tweet on|follow us|follow our|follow on|follow me|follow @|like us|like this|find us on|join us on|connect with|pin on|email this|send this|post on|post to|print this|add us|add as a|join the conversation|people like this|be the first to like' },
    signup: { whole: 'subscribe|subscribe now|subscribe today|sign up|sign up now|join now|join us|get started|start free trial|free trial|newsletter|our newsletter|email address|your email|your email address|email *|name *|your name|first name|last name|donate|donate now|support us|become a member|membership|buy now|add to cart', opening: 'free to read|exclusive for subscribers|exclusive to subscribers|subscriber exclusive|for subscribers only|for members only|members only|subscribers only|premium content|unlock this|this article is for members|this story is for subscribers|this story is for members|to revisit this article|to revist this article|register / sign in to|turn on desktop notifications|subscribe to|subscribe for|sign up for|sign up to|sign up here|join our|join the|join over|join thousands|get our|get the latest|get daily|get more|get unlimited|get breaking|get the day|get the best|receive our|receive the|enter your email|enter your e-mail|please enter your email|we will send|we’ll send|we’ll never|we never spam|no spam|unsubscribe|you can unsubscribe|you may unsubscribe|by signing up|by subscribing|by clicking|by submitting|by entering|by registering|thank you for subscribing|thanks for subscribing|thanks for signing|thank you for signing|check your inbox|start your free|want more|don’t miss|never miss|stay up to date|stay informed|stay updated|stay in the|keep up with|delivered to your|notify me of|support our|support independent|support quality|support this|if you enjoyed|if you liked|if you like this|help us|make a donation|donate to|buy me a coffee|become a|already a subscriber|this article is for subscribers|this content is for|to continue reading|to read the full|you have reached your|you’ve reached your|register for free|create a free|create an account' },
    legal: { whole: 'privacy|privacy policy|privacy notice|privacy settings|privacy statement|privacy center|your privacy choices|your california privacy rights|do not sell my info|do not sell my personal information|do not sell or share my personal information|terms|terms of use|terms of service|terms & conditions|terms and conditions|terms and privacy|legal|legal notice|disclaimer|cookies|cookie policy|cookie settings|cookie preferences|accept|accept all|accept cookies|accept all cookies|reject all|decline|manage cookies|manage preferences|got it|i agree|agree|ad choices|adchoices|interest based ads|interest-based ads|accessibility|accessibility statement|copyright|all rights reserved|licensing|reprints|permissions|reprints & permissions|code of conduct|ethics statement|editorial policy|editorial standards|corrections|corrections policy|ownership|masthead|imprint|advertise with us|media kit|advertising', opening: 'reviews and recommendations are unbiased|our reviews and recommendations|postmedia may earn|products are independently selected|every product is independently selected|based on facts, either observed|copyright|we use cookies|we and our partners|this website uses cookies|this site uses cookies|this site uses akismet|our website uses cookies|our site uses cookies|by continuing to|by using this|by using our|use of this site|use of and/or|read our privacy|read our cookie|read our terms|see our privacy|learn more about how we use|for more information about cookies|this site is protected|protected by recaptcha|all rights reserved|all content|all contents|all material|no part of this|reproduction|registered in england|registered office|powered by|proudly powered|designed by|theme by|theme:|theme |website by|site by|built with|published with|hosted by|a division of|part of the|this material may not be|the views expressed|the opinions expressed|the opinions in|opinions expressed|views expressed|disclaimer:|this article may contain affiliate|this post may contain affiliate|we may earn|some of the links|affiliate links|text is available under' },
    related: { whole: 'related|related stories|related articles|related posts|related content|related news|related topics|related links|related coverage|related reading|related videos|see also|latest|latest stories|latest news|latest articles|latest posts|latest videos|more stories|more news|more articles|more posts|more from|more on this|more on this story|more on this topic|more like this|more to read|more to explore|most read|most popular|most viewed|most shared|most commented|most recent|popular|popular posts|popular stories|popular articles|popular now|trending|trending now|trending stories|top stories|top news|top posts|recommended|recommended for you|recommended stories|recommended reading|recommendations|you may like|you may also like|you might like|you might also like|you might also be interested in|you may have missed|also read|also on|also see|read next|up next|what to read next|read this next|next up|next story|next article|editor’s picks|editors’ picks|editors picks|editor’s choice|our picks|must read|must reads|must-read|don’t miss|in case you missed it|in other news|recent posts|recent articles|recent stories|recent news|recent comments|recent entries|elsewhere|from around the web|around the web|from the web|promoted stories|paid content|featured stories|featured articles|featured posts|further reading|keep reading|continue reading|read also|story timeline|in this series|in this section|today’s top stories|in pictures|spotlight|what’s hot|hot topics|random posts|blogroll|tag cloud|topics in this article|explore more|discover more|other stories|other articles|other news|similar posts|similar articles|similar stories|previous articles|newsroom contacts|press contacts|media contacts', opening: 'related:|related stories|related articles|related posts|related content|related topics|read more:|read more about|read more from|read more on|read also|also read|read next|read:|see also:|see more|more from|more in|more on|more about|more stories|more articles|more news|latest from|latest in|latest news|you may also|you might also|recommended for|trending in|trending on|most popular|most read in|most viewed|top stories|recent posts|don’t miss|in case you missed|see all|view all|watch:|watch more|watch next|listen:|keep reading|read the full|read full|continue reading|story continues|article continues|explore our|discover more|browse|check out our|check out more|for more on|for more news|filed under|next:|previous:|next post|previous post|next article|previous article|editor’s note: this' },
    comments: { whole: 'talkback|what readers say|comments|comment|no comments|no comments yet|comments are closed|comments closed|view comments|show comments|hide comments|load comments|all comments|add a comment|add comment|post a comment|post comment|write a comment|leave a comment|leave a reply|leave a reply cancel reply|cancel reply|reply|replies|reply to|report|report abuse|flag|log in to reply|log in to comment|reader comments|join the discussion|join the conversation|discussion|discuss|responses|respond|thoughts|name (required)|website|save my name|submit comment|be the first to comment|sort by|newest|oldest|best|top comments|most recommended|pingback|trackback|conversation|what do you think|your comment|upvotes|permalink', opening: 'leave a comment|leave a reply|leave your|leave us|post a comment|post your comment|add a comment|add your comment|write a comment|please enter your comment|please enter your name|your email address will not|required fields|save my name|log in to comment|log in to leave|log in to post|login to comment|sign in to comment|sign up to comment|you must be logged in|you need to log in|please log in|please login|comments are|comments on|comments for|be the first to|join the discussion|join the conversation|start the conversation|what are your thoughts|what do you think|have your say|tell us what you think|let us know in the comments|reply to|replying to|in reply to|report this|notify me of|thoughts on|responses to|this comment|this entry was posted|commenting on|sort comments|add your voice|1 comment|please read our comment|please note: comment' },
    advert: { whole: 'advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|sponsored by|promoted|promoted content|promotion|paid post|paid partnership|partner content|advertorial|story continues below|story continues below advertisement|article continues below|article continues after advertisement|continue reading below|continue reading the main story|scroll to continue|report this ad|remove ads|deals|special offers|shopping|brandpost|from our partners|from our sponsor', opening: 'advertisement|sponsored by|sponsored content|sponsored:|paid for by|promoted by|brought to you|story continues|article continues|scroll down to|continue reading below|this story continues|ad feedback' },
    credit: { whole: 'supplied|handout|supplied photo|caption|image caption|media caption|photo|image|file photo|view gallery|enlarge|enlarge image|enlarge this image|hide caption|toggle caption|expand image', opening: 'photo by|photo:|photos:|photos by|photo credit|photo courtesy|photograph:|photograph by|photographs by|photography by|photographer|picture:|picture by|pictures:|image:|image by|image credit|image credits|image source|image copyright|image caption|media caption|images:|credit:|credits:|illustration by|illustration:|graphic:|file photo|file image|file -|source:|sources:|video:|watch video|courtesy of' },
    about: { whole: 'by|author|authors|about the author|about the authors|about this article|about the contributor|tags|tag|tagged|topics|topic|categories|category|keywords|filed under|posted in|posted by|published|updated|last updated|last update|last modified|read time|reading time|written by|view profile|view all posts|see all articles|see author archive|follow author|view my complete profile|contributor|contributors|correspondent|staff writer|contributing writer|contributing editor|guest contributor|writer|staff|editor|senior editor|editor-in-chief|reporter|columnist|freelance writer', opening: 'about the author|about author|about us|tags:|tagged:|tagged with|tag:|topics:|topic:|categories:|category:|keywords:|filed under|filed in|posted in|posted by|posted on|posted at|published:|published on|published by|published in|first published|originally published|this article was originally|this story was originally|this article first|updated:|updated on|updated at|last updated|last modified|written by|view all posts by|see all posts|see all articles|view all articles|more by|more articles by|articles by|stories by|posts by|all posts by|follow him|follow her|follow them|follow @|contact the author|contact the writer|contact the reporter|email the author|email him|email her|reach him|reach her|reporting by|additional reporting|editing by|edited by|compiled by|translated by|reviewed by|fact checked by|medically reviewed|written or reviewed by|reviewed and written by|story by|text by|words by|with files from|with reporting from|with additional|have a tip|got a tip|have a story|got a story|send tips|to contact|this story has been|this article has been|this article was|this post was|this story was|correction:|editor’s note|editors’ note|cite this|how to cite|doi:|isbn|reading time|read time|min read|estimated reading' },
  },
  sections: 'issue party playlist edition podcast forecast newsletter advertisement estate league life lifestyle news sport sports business politics culture science technology tech health world local national international opinion analysis features travel economy education environment climate energy media arts entertainment society community affairs edition soccer football rugby tennis cycling election elections crime weather middle',
  byline: {
    others: 'edited by|translated by|translation by|translation|translator|editor|editing by|copy editor|produced by|reviewed by|fact-checked by|compiled by', nobody: 'staff|staff writer|staff writers|staff reporter|staff reporters|staff report|news desk|newsdesk|news staff|web desk|online desk|editorial team|editorial staff|editors|writer|guest|guest writer|guest author|guest contributor|contributor|contributors|correspondent|our correspondent|special correspondent|reporter|wire services|wire reports|agencies|news agencies|press release|anonymous|unknown|unknown author|admin',
    by: 'by', author: 'author|authors', written: 'analysis|opinion|column|commentary|written|posted|published|reported|reviewed|story|text|words|article',
    label: 'text|words|story|photo|interview', forWhom: 'for',
  },
  biography: {
    subject: 'The author|The authors|The writer|The writers',
    verbs: `is|are|was|has|writes|works|covers|teaches|serves|joined|currently works|currently writes|currently covers|
      has been|has worked|has written|is currently`,
    jobs: `writer|author|journalist|reporter|editor|columnist|correspondent|contributor|professor|lecturer|researcher|
      fellow|analyst|director|blogger|freelanc|producer|scholar|historian|economist|scientist|engineer|founder|
      consultant|student|critic|photographer`,
  },
  captions: 'view # images|view # image|view # photos|view all # images|view gallery (#)|caption|image caption|media caption|photo caption|picture caption|enlarge|enlarge image|enlarge this image|click to enlarge|open image in gallery|view gallery|view image in fullscreen|image description|toggle caption',
  pictures: 'photo|image|picture|photograph', figures: 'figure|fig.|fig|table|listing', positions: 'left|right|center|centre|middle|far left|far right|second left|second right|second from left|second from right|third from left|third from right|from left|left to right|from left to right|clockwise from left|clockwise from top left|top left|top right|bottom left|bottom right|front left|front right|foreground|background|pictured|l|r|l-r', credits: 'credit|source|courtesy', says: 'said|says|wrote|writes', ago: 'ago',
  skips: 'skip to|skip navigation|skip main|jump to content|jump to navigation',
  openers: `The|This|These|That|Those|There|Then|They|Their|It|Its|In|As|At|An|And|But|For|From|If|On|Of|To|We|You|He|
    She|His|Her|Our|When|While|With|What|Why|How|Where|Who|After|Although|Before|Despite|During|Since|Because|By|Many|
    Most|Some|One|Today|Here|However|Finally|First|Also|Once|Over|Under|Not|No|Now|According`,
  imprint: {
    about: 'About',
    contact: `press contact|press enquiries|press inquiries|press enquiry|press inquiry|media contact|media enquiries|
      media inquiries|media enquiry|media inquiry|for more information`,
    ask: 'contact|contacts', release: 'for immediate release|immediate release|for release|embargoed until|embargoed|under embargo until|newsroom|press office|embargo|press release|news release|media release|press statement|media statement|media advisory|press notice',
  },
  chatbot: /^(?:If you(?:['’]d| would)? (?:like|want|wish|prefer), I (?:can|could|will)\b|Would you like me to\b|Let me know if you(?:['’]d| would)? (?:like|want|need) me to\b|As an AI(?: language)? model\b)/,
  mailHeader: { from: 'From', to: 'To', subject: 'Subject', date: 'Date|Sent' }, replyMarks: 're|fw|fwd',
  vagueLinks: 'click here|click|here|read more|more|learn more|link|this|this link|continue|details|go',
  months: `january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept
    october|oct november|nov december|dec`,
  dates: {
    entry: 'this entry was|this post was|this article was|this story was', on: 'on|the', ofMonth: 'of', ordinals: 'st|nd|rd|th', at: 'at',
    published: 'published|posted|date|dated|first published|first posted|first date|first dated|published online|first published online|date published|date posted|publication date|release date|released|issued|filed|created|submitted|uploaded|added|online since', updated: 'updated|last updated|last update|modified|last modified|edited|last edited|revised|last revised|changed|last changed|corrected|amended',
  },
  series: {
    measures: 'magnitude level score rating',
    steps: 'chapter|example|section|figure|table|step|lesson|rule|tip|exercise|item|case|phase|stage|round|act|scene|option|method|question|answer|appendix',
    nouns: 'part episode issue no number volume vol chapter week day season edition newsletter release version sprint',
    numbers: 'one two three four five six seven eight nine ten', units: 'million billion trillion percent mn bn',
    versions: 'version|release',
  },
  headlines: {
    opinions: 'opinion|op-ed|oped|commentary|editorial|column|guest essay|letters to the editor',
    roundUps: "roundup|round-up|round up of|this week in|last week in|this month in|week in review|month in review|the week in|weekly digest|weekly links|weekly news|weekly update|weekly roundup|links of the week|links for|link dump|linkdump|news digest|news of the week|weeknotes|week notes|reading list|what we're reading|what we are reading|best of the week|friday links|sunday links|recommended reading|newsletter|in case you missed it|odds and ends|bits and pieces|in brief",
    generic: "weekly monthly daily biweekly update updates news roundup round digest newsletter link links week weeks month weeknotes release releases notes note changelog announcement announcements bulletin recap summary report reports issue edition highlights status review post blog miscellany reading list quarterly annual letter friday monday sunday week's weeknote misc miscellaneous quick weekend community brief briefs new what's this",
  },
  editorMarks: 'citation needed|clarification needed|edit|edit source|who?|when?|where?|why?|which?|by whom?|according to whom?|dubious|failed verification|better source needed|original research?|page needed|verification needed|neutrality disputed|update',
  mail: {
    contents: 'In this issue', lead: 'Top story', keyPoints: 'In this article', related: 'Also on this',
    moreStories: 'Also in this issue', updated: 'Updated', brief: 'In brief', unsubscribe: 'Unsubscribe',
    preferences: 'Your subscription', viewInBrowser: 'View in browser', readOn: 'Read on at {site}', more: 'and {count} more',
    archive: 'Past issues', forward: 'Forward this issue',
    answer: 'Questions or thoughts? Just reply to this email.',
    why: 'You receive this email because you subscribed to {title}.', number: 'No. {number}', bestOf: 'The best of the month',
    stories: { one: '{count} story', other: '{count} stories' },
  },
  pages: {
    subscribe: 'Subscribe', email: 'Email address', name: 'Name', optional: 'optional',
    trap: 'Leave this field empty',
    checkMail: 'Thank you. A message with a link to confirm is on its way to that address. If it does not arrive, look in the spam folder.',
    badAddress: 'That is not an email address. Write it like anna@example.com.',
    tooMany: 'There were too many requests. Please try again later.', confirm: 'Confirm',
    confirmAsk: 'Press the button to confirm.', confirmed: 'Confirmed. Thank you!',
    confirmMail: 'Hello,\n\nsomebody, we hope you, asked us to use this address for {title}. Please confirm it:\n\n{link}\n\nThe link is valid for three days. If it was not you, ignore this message: nothing happens.\n',
    confirmSubject: 'Please confirm: {title}', unsubscribe: 'Unsubscribe', unsubscribeAsk: 'Do you want to stop receiving {title}?',
    unsubscribed: 'You are unsubscribed. No further issue is sent to you.',
    badLink: 'This link is not valid. It may have been cut off: copy the whole of it from the email.',
    expired: 'This link is no longer valid.', notFound: 'There is no page at this address.',
    failed: 'Something went wrong. Please try again later.', archive: 'Past issues',
    noIssues: 'There are no issues yet.', preferences: 'Your subscription', save: 'Save', saved: 'Saved.',
    newAddress: 'New email address', exportData: 'Download my data', erase: 'Delete my data',
    eraseAsk: 'Everything we know about you is deleted, and you receive no further issue.',
    erased: 'Your data is deleted.',
    askedMail: 'Hello,\n\nsomebody, we hope you, asked on the page of your subscription to {title}:\n\n{what}\n\nPlease confirm it:\n\n{link}\n\nThe link is valid for three days. If it was not you, ignore this message: nothing happens.\n',
    often: 'How often', everyIssue: 'Every issue', bestOf: 'The best of each month',
    pauseUntil: 'No issues until', pause: 'Pause', resume: 'Receive every issue again',
    topics: 'Topics', otherTopics: 'Other stories', chooseTopics: 'Choose at least one topic, or unsubscribe.',
  },
} satisfies Language

function stem(word: string): string {
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word
  if (stem.length < 4) return stem
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1)
  const verb = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(stem)?.[1]
  if (verb !== undefined && verb.length >= 3) stem = verb.replace(/([bdgklmnprt])\1$/, '$1')
  // So that `release`, `released` and `releasing` meet.
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}
