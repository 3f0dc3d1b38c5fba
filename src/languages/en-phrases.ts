// By which phrases does an English sentence show that it can't be in a digest by itself?
import type { Phrases } from './phrases.ts'

/** Those of English. */
export const phrases = {
  dangling: `like her,|like him|unlike her,|unlike him|nobody else|no one else|having done that|having done this|having done so|part of it|half of it|half of them|much of it|under it|under them|above it|above them|beneath it|beneath them|beside it|beside them|around them|near it|near them|within it|within them|through it|through them|against it|against them|next to it|next to them|on it|on them|behind them|between it|between them|after him|after them|before him|before them|beside him|with him|first part|the first part|*ed by it|*ed by this|*ed by that|*ed by them|*ed by these|*ed by those|*ed from it|i * * there|i * * * there|i * * * * there|i * * * * * there|we * * there|we * * * there|we * * * * there|possibly even|perhaps even|maybe even|or maybe|or perhaps|as already|as hinted|as promised|as i told|as we told|as i've told|the most * of which|most of which|some of which|one of which|each of which|both of which|many of which|none of which|the first of which|the last of which|the latest of which|for some, it|for me, it|for us, it|for others, it|for many, it|when i * there|when we * there|while i * there|while we * there|when they * there|the situation is|the situation was|the situation has|the difference is|the reason was|the trick is|the trick was|the catch is|the question is|the question was|the question then|the downside is|the drawback is|the upside is|the alternative is|the rest is|the rest are|the rest of it|as in the case of|like in the case of|for an * example|for a * example|for an even|my choice|if yes|if no,|if not,|as an alternative|the short answer|the long answer|the simple answer|the problem occurred|the problem occurs|the problem arises|the problem arose|the second part|the third part|the fourth part|without him|without her|thanks to her|thanks to him|the others|part of the reason|on top of that|
    one of its|one of his|one of her|one of their|not so the|the result:|in the first case|in the second case|
    in the latter case|what followed|
    the next second|the next minute|the next hour|the next moment|moments later|seconds later|minutes later|hours later|
    as previously|as described|as discussed|as explained|as stated|as shown|as seen|
    this|that|these|those|it|its|it's|it'll|it'd|they|they're|they've|they'll|their|them|themselves|he|he's|
    she|she's|his|her|him|hers|however|but|and|or|nor|so|yet|also|then|thus|therefore|hence|moreover|furthermore|
    additionally|otherwise|nevertheless|nonetheless|meanwhile|similarly|likewise|consequently|accordingly|
    subsequently|conversely|alternatively|for example|for instance|in addition|in contrast|by contrast|
    on the other hand|on the one hand|as a result|as such|that said|having said|each has|each is|each was|each one|
    each with|each comes|each does|there is another|there's another|there are other|there are others|oh my|
    you've just seen|you have just seen|we've seen|we have seen|as we saw|as you saw|we saw|even worse|in other words|
    once *ed, it|once *ed, they|once *ed, he|once *ed, she|when asked|asked why|asked about|with its help|
    with his help|with her help|with their help|thanks to it|thanks to them|thanks to this|thanks to that|for her,|
    for him,|for them,|at the time|as a consequence|a second one|a third one|two of the|three of the|specifically|
    more specifically|more precisely|in fact|indeed|of course|after that|after this|before that|afterwards|afterward|
    such|here|here's|another|others|other|the former|the latter|most of them|some of them|many of them|each of|
    all of this|all of these|all of them|all that|one of them|some of these|secondly|thirdly|last but not least|
    firstly|first of all|because of this|because of that|even so|despite this|despite that|with that|with this|
    with these|with those|to do so|to that end|to this end|in this|in that|in these|in those|at this|at that|
    at the same time|from this|from that|through that|under that|under this|about that|about this|back then|
    from there|on this|on that|for this|for that|for these|by this|by that|of these|of this|of those|among these|
    through this|by doing|in doing so|which|what's more|not only that|as mentioned|as noted|as said|as i said|
    as we said|as you can see|anyway|anyways|namely|since then|until then|by then|even better|better yet|
    more importantly|most importantly|to be clear|note that|note:|part of this|if so|if not|if you disagree|
    if you agree|if you don't,|if that's|if this|if that|if it|if they|when this|when it|when they|once this|
    while this|while that|while it|while they|although this|as it|as they|as this|since this|since it|since they|
    after it|after they|after he|after she|before it|before they|without this|without that|without it|given this|
    given that|using this|one thing|two things|the same|the other|the second one|the second is|the second was|the second has|the second,|the third one|the third is|
    the third was|the third has|the third,|the first one|another one|
    there,|there it|previously|up to now|by now|below|above|in short|in sum|in summary|simply put|put simply|
    put another way|to summarize|to sum up|in particular|in general|all in all|either way|that's why|and so|
    some other|another much|another big|to this|there too|there, too|so far|more on|along with this|along with these|
    together with this|together, these|together they|taken together|as with|as always|as usual|as you may|
    as you might|as you've|as we've|as i've|if you've|even then|not all|none of|few of|many others|several others|
    all of which|all three|all four|all five|these days too|worse|better still|sadly though|you see|mind you|just as|
    no matter|besides that|other than that|what this|what that|what these|how this|why this|where this|doing so|
    doing this|having described|having seen|led by|the same is|all this|fortunately|unfortunately|luckily|sadly|
    thankfully|interestingly|surprisingly|remarkably|admittedly|crucially|ironically|incidentally|curiously|equally|
    in turn|in return|in that case|if anything|after all|for now|with them|for them|to them|like them|without them|
    from them|of them|inside it|behind it|around it|with it|for it|first,|first up|next,|next up|second,|third,|
    fourth,|plus,|still,|well,|both of|both are|both were|both have|neither of|either of|why is this|in response,|no,|
    yes,|ok,|okay,|sure,|earlier,|later,|later on|clearly,|naturally,|obviously,|actually,|basically,|overall,|
    rather,|instead,|besides,|regardless,|notably,|importantly,|at first,|at last,|finally|lastly|again,|oh,|
    unlike this|unlike that|unlike them|unlike it|because it|because they|because he|because she|in the meantime|
    seeing this|seeing that|with this in mind|with that in mind|in both cases|one of these|to achieve that|
    to avoid that|to make that|none of this|none of that|none of these|i * it|i * them|i * him|i * this|i * that|
    we * it|we * them|we * him|we * this|we * that|nobody * it|you can * it|you can * them|we can * it|we can * them|
    you * it|you * them|nobody * them|everybody * it|everybody * them|everyone * it|everyone * them|many * it|
    many * them|some * it|some * them|most * it|most * them|people * it|people * them|one * there|one tool|one way|
    one reason|one option|one approach|one solution|one problem|one challenge|one example|one issue|one advantage|
    one benefit|one interesting|one other|one more|one common|one final|one last|one possible|one obvious|one idea|
    one such|another * there|a * there|an * there|some * there|many * there|most * there|the * there|people there|
    life there|many there|most there|everyone there|nobody there|to * this|to * these|to * those|to * them|to * him|
    to * it|in order to * this|in order to * these|in order to * them|in order to * it|by *ing this|by *ing that|
    by *ing these|by *ing them|by *ing it|after *ing it|after *ing them|after *ing this|before *ing it|
    before *ing them|before *ing this|without *ing them|without *ing it|instead of *ing them|knowing *|in * of this|
    in * of that|in * of these|as * of this|as * of these|* of them|* of these|* of those|* days later|* weeks later|
    * months later|* years later|a day later|a week later|a month later|a year later|days later|weeks later|
    months later|years later|the next day|the next morning|the following day|the following week|the following month|
    the following year|the day after|the day before|the two|the three|both *s|neither *|the reason?|the result?|
    the answer?|the reason is|the result is|the result was|the answer is|the answer was|the solution is|
    the solution was|the problem is|the problem was|the catch|none of it|none of them|something else|someone else|
    somebody else|everything else|nothing else|everyone else|all of it|most of it|much of this|much of that|
    many of these|some of this|some of it|for this reason|for these reasons|for that reason|at that point|
    at this point|around that time|around this time|ever since|now that everything|now that all|now that we have|
    now that you|now that this|all that's left|all that remains|what remains is|among them|amongst them|among others,|
    most other|many other|several other|a similar|a related|a further|another related|another similar|a comparable|similar problems|similar issues|similar questions|similar concerns|similar changes|similar projects|
    similar efforts|similar results|similar ideas|similar rules|similar approaches|similar things|the previous|for starters|* * works similarly|* works similarly|* work similarly|* * work similarly|* works the same|
    * * works the same|* work the same|* does the same|* * does the same|* do the same|* did the same|* * did the same|instead it|instead of it|instead they|instead we|instead he|instead she|instead the|in such|for such|
    with such|we eventually * it|we eventually * this|we finally * it|we * solved it|we * fixed it|we have been working on this|we've been working on this|because we * it|because we * them|because you * it|
    the rest of them|the rest of these|other such|the * ones|the most * one|the most * * one|the * one is|the * one was|the * one has|the * one concerns|the easiest way is|the simplest way is|the best way is|the only way is|the quickest way is|the fastest way is|the easiest is|the simplest is|a better one|a new one|that way|this way|until now,|until this|unlike these|unlike those|like this,|like that,|except for that|apart from that|apart from this|
    aside from that|aside from this|beyond that|beyond this|on top of this|on top of it|compared to this|compared to that|based on this|based on that|based on these|much like this|as we have seen|
    as we've seen|as discussed above|as discussed earlier|as discussed in the previous|as described above|as described earlier|as explained above|as explained earlier|as shown above|as shown below|as shown in|
    as mentioned above|as before|as above|as stated above|as stated earlier|with all that|with all this|with that out|with that being|that being|this being|once that|once these|once they|once it|whenever this|
    whenever that`,
  release: 'release|version|update|edition|milestone',
  text: 'part|installment|instalment|chapter|lesson|tutorial|guide|article|post|blog|blogpost|essay|series|paper|report|talk|book|newsletter|episode|interview',
  pointer: 'these|those|this|such a|such an',
  season: `two months|three months|three weeks|three days|two days|two years|three years|past|couple weeks|couple of weeks|couple of days|couple of months|few weeks|few days|few months|two weeks|
    coming|last|year|week|month|morning|afternoon|evening|weekend|summer|winter|spring|autumn|fall|
    season|quarter|decade|century|day|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may,|may the|may of|june|july|august|september|october|november|december|christmas|easter|term|semester`,
  speaker: 'he|she|they|it',
  standing: `as a result of|at the same time as|at the same time each|at the same time every|none of the|her majesty*|his majesty*|his holiness|those who|the number one|it took|such is the|such was the|here we|here i|here, we|here, i|that the|that a|here in|it is the first|it was the first|it is time|it is hard to|it is easy to|it is important|
    it is possible|it is no secret|it is not every|it takes|it was not until|it wasn't until|another * of`,
  within: `exactly that|precisely that|doing just that|going on here|happening here|happened here|to accomplish this|to accomplish that|to avoid this|to avoid that|to prevent this|to prevent that|to address this|to overcome this|to resolve this|to mitigate this|to verify this|is no exception|are no exception|was no exception|were no exception|no different.|one of those|one of these|each of those|each of these|most of those|most of these|many of those|many of these|to help with that|to help with this|sections above|sessions above|over there|like this|like that|like these|like those|this kind of|that kind of|these kinds of|
    those kinds of|none of it|none of them|to do this|to do that|do just that|both *s|the two of them|all of this|
    likewise,|to enable that|to achieve that|to support that|to fix that|to solve that|to change that|
    make that happen|makes that possible|made that possible|makes this possible|made this possible|make this possible|
    make this happen|to enable this|to achieve this|to support this|to fix this|to solve this|to change this|
    because of this|because of that|
    between then and|in that context|in this context|in those cases|in these cases|in such cases|in that respect|in this respect|in that regard|in this regard|for this purpose|for that purpose|for these purposes|
    solved it by|solved this by|solved that by|as a result of this|as a result of that|working on this for|working on it for|on top of that|such an approach|such a change|such a system|aforementioned`,
  shells: `problem|problems|issue|issues|approach|approaches|question|questions|challenge|challenges|
    limitation|limitations|method|methods|technique|techniques|idea|ideas|goal|goals|decision|
    decisions|situation|situations|reason|reasons|behavior|behaviour|effect|effects|difference|
    differences|scenario|scenarios|concern|concerns|assumption|assumptions|conclusion|distinction|
    requirement|requirements|constraint|constraints|mechanism|mechanisms|strategy|solution|solutions|
    option|options|principle|principles|gap|trend|trends|circumstances|obstacle|obstacles`,
  adding: 'also|then|therefore|thus', contrasting: 'however',
  linking: `additionally|moreover|furthermore|in addition|in this regard|in this respect|of course|also|finally|
    lastly|in general|overall,|in particular|notably|importantly|interestingly|meanwhile|once more,`,
  fronted: {
    by: 'in|at|on|since|during|by|until|from|within|throughout|over|for the|after the|before the|under the',
    pronouns: "he|he's|she|she's|they|they're|they've|these|those|it has|it had|it also|it will|it plans|it sold|none of it|none of them|both",
  },
  definite: 'the',
  turn: `but|however|yet|nevertheless|nonetheless|even so|though|unfortunately|sadly|alas|in the end|no longer|on the contrary|conversely|despite this|despite that|in reality|turned out|or so`, reassuring: "don't worry|do not worry|no worries|not to worry|fear not|no need to worry|rest assured|worry not",
  formerly: `for quite some time|for some time|last time, we|last time we|traditionally|historically|* has traditionally|* have traditionally|* has historically|* have historically|* * has traditionally|* * have traditionally|* used to|* * used to|previously|formerly|before this release|before this version|before this change|before version *|prior to this|prior to version *|up until now|up to now|until now|in the past,|in previous versions|in previous releases|in earlier versions|in earlier releases|in older versions|in * * and earlier|in * and earlier|up to version *|until version *`, promising: 'two reasons.|three reasons.|four reasons.|several reasons.|a few reasons.|a couple of reasons.|multiple reasons.|two drawbacks.|three drawbacks.|four drawbacks.|several drawbacks.|a few drawbacks.|a couple of drawbacks.|multiple drawbacks.|two problems.|three problems.|four problems.|several problems.|a few problems.|a couple of problems.|multiple problems.|two options.|three options.|four options.|several options.|a few options.|a couple of options.|multiple options.|two choices.|three choices.|four choices.|several choices.|a few choices.|a couple of choices.|multiple choices.|two properties.|three properties.|four properties.|several properties.|a few properties.|a couple of properties.|multiple properties.|two advantages.|three advantages.|four advantages.|several advantages.|a few advantages.|a couple of advantages.|multiple advantages.|two parts.|three parts.|four parts.|several parts.|a few parts.|a couple of parts.|multiple parts.|two approaches.|three approaches.|four approaches.|several approaches.|a few approaches.|a couple of approaches.|multiple approaches.|two goals.|three goals.|four goals.|several goals.|a few goals.|a couple of goals.|multiple goals.',
  urging: 'so|and|then|now|well',
  takesBack: `then something shifted|then something happened|then everything shifted|then things changed|then things shifted|something had changed|or at least i thought|or at least we thought|or at least so|or so it was thought|or so he thought|or so she thought|or so everyone thought|or so everybody thought|or so the|that is not what happened|that's not what happened|that is not how it went|it was not so simple|it wasn't that simple|it was not that simple|things turned out differently|it turned out differently|it did not work|it didn't work|that was not true|that wasn't true|that was not the case|that wasn't the case|the opposite was true|the opposite is true|nothing could be further|we could not have been more wrong|i could not have been more wrong|i couldn't have been more wrong|we couldn't have been more wrong|that was the plan|so much for the|we had been wrong|i had been wrong|at least that was|at least, that was|that is what we believed|that is what i believed|that's what we believed|that is what we thought|that is what i thought|that's what we thought|that's what i thought|it did not last|it didn't last|that did not last|that didn't last|there is a catch.|there is a catch:|there's a catch|there was a catch.|but there is a catch|but there's a catch|but there was a catch|there is just one problem|there's just one problem|there was just one problem|that turned out to be false|it wasn't to be|it was not to be|the truth is different|the truth was different|the reality is different|reality is different|reality was different|that was the theory|except it wasn't|except it isn't|none of it was true|none of this was true|or so i thought|or so we thought|or so they thought|or so it seemed|or so i hoped|or so we hoped|
    then something changed|then everything changed|then it all changed|then that changed|all that changed|
    i was wrong|we were wrong|they were wrong|i was mistaken|we were mistaken|how wrong|boy was i|not so fast|
    that was wrong|that was a mistake|that turned out to be wrong`,
  page: `opens in a new window|opens in new window|opens in a new tab|opens in new tab|skip to content|
    your browser does not support`,
  cause: 'thanks to',
  introducing: "i'm|i am|my name is|this is your host",
  greeting: `sorry for|sorry about|apologies for|apologies to|my apologies|our apologies|but that's not all|and that's not all|that's not all|but that is not all|that is not all|and that is not all|seasonal greetings|season's greetings|greetings from|presented to you|brought to you|let's get into|let's dive in|let's dive right|let's jump in|let's jump right|let's get started|let's get right|let's see what's new|without further ado|before we get started|before we start|before we begin|before we dive|before diving in|just a quick reminder|a quick reminder|a friendly reminder|just a reminder|quick reminder|friendly reminder|if you missed our|in case you missed our|a big shout|a huge shout|big shout|huge shout|we apologise for any|we apologize for any|we apologise for the inconvenience|we apologize for the inconvenience|we wish to thank|i want to thank|we want to thank|i wish to thank|a warm thank you|a warm thank-you|a huge thank you|a special thank you|warm thanks|sincere thanks|heartfelt thanks|we extend our gratitude|we extend our thanks|we express our gratitude|we sincerely appreciate|we are grateful to|we're grateful to|i am grateful to|i'm grateful to|thanks are due|hello|hi|hi,|hey|hey,|dear|greetings|good morning|good evening|good afternoon|welcome|welcome to|
    welcome back|happy new year|happy holidays|merry christmas|thanks|thank you|many thanks|a big thank|a huge thank|
    special thanks|we'd like to thank|we would like to thank|i'd like to thank|i would like to thank|shout out|
    cheers|best regards|see you|until next time|happy coding|enjoy|congratulations|congrats|good news|guess what|
    ladies and gentlemen|howdy|ahoy|nice to|hope this|hope you|i hope you|i hope this|we hope you|we hope this|
    pleased to meet|good to see|
    we thank|i thank|we are grateful|i am grateful|we're grateful|i'm grateful|hats off|props to|a special thank|our thanks|my thanks|a shout|a heartfelt|thx`,
  order: `ready to|discuss on|discuss this|discuss it on|be sure you|be sure to|dive in|dive into|catch up on|
      vote|vote for|cast your vote|subscribe|sign up|follow us|follow @|follow along|join us|join the discussion|
    join the conversation|click|tap here|check out|check it out|take a look|have a look|read more|read on|read the|
    read our|read about|learn more|find out more|find out|see also|see the|see our|see more|see all|view all|browse all|read all|could you tell|can you tell|could you share|can you share|could you describe|can you describe|
    could you explain|can you explain|see below|watch|listen|
    stay tuned|let us know|let me know|tell us|feel free|share your|share this|download|contact us|get in touch|
    reach out|leave a comment|leave us|register|buy|order now|shop now|visit|try it|try out|give it a try|head over|
    go to|scroll down|donate|support us|don't forget|don't miss|keep reading|keep in touch|email us|send us|drop us|
    call us|rsvp|save the date|apply now|view the|you can find|you can read|you can follow|you can download|
    if you have any questions|for more information|for more details|if you are interested|if you're interested|
    if you have questions|with reporting|originally published|guest post|a version of|©|all rights|try|join|apply|
    submit|tune in|grab|get involved|get started|head to|stop by|drop by|mark your|come and|come join|come to|
    bring your|book your|explore|discover|stay up|pick up a|keep an eye|help us|we encourage you|we invite you|
    you can see|you can view|you can watch|you can listen|you can learn|you can also|
    for questions or|for questions and|for questions about|for questions,|for any questions|for further questions|for support,|if you have feedback|if you have ideas|if you have suggestions|if you have comments|
    if you have a question|if you have trouble|if you run into|if you encounter|if you need help|if you need assistance|if you find a bug|if you find any|if you'd like to learn|if you'd like to know|
    if you'd like to help|if you'd like to contribute|if you'd like to join|if you'd like to get involved|if you'd like to see|if you'd like to try|if you'd like to read|if you'd like to follow|if you'd like to support|
    if you'd like to participate|if you would like to learn|if you would like to know|if you would like to help|if you would like to contribute|if you would like to join|if you would like to get involved|
    if you would like to see|if you would like to try|if you would like to read|if you would like to follow|if you would like to support|if you would like to participate|if you want to help|if you want to contribute|
    if you want to learn|if you want to know more|if you want to join|if you want to try|if you liked|if you like this|if you like what|if you enjoyed|if you enjoy this|if you found this|if this sounds|don't hesitate|
    do not hesitate|have questions|got questions|have a question|have an idea|have feedback|got feedback|need help?|see details|see * for|see * * for|see * * * for|see release notes|see changelog|see https|consult the|
    consult our|refer to the|refer to our|check the|check our|browse the|browse our|more details in|more details at|more details can|more details soon|more details here|more details are|more details will follow|
    more information can|more information is|more information at|more information in|more info|further details can|further details are|further information can|further information is|additional information can|
    interested in contributing|interested in joining|interested in helping|interested in working|interested in learning|want to|spread the word|tell your friends|to upgrade,|to upgrade run|to upgrade to version|
    to upgrade your|to update,|to update your|to install,|to install it|to get started|to try it|to try out|to learn more|to find out more|to read more|to join us|to sign up|to subscribe|to register,|to apply,|
    to participate,|to contribute,|to take part,|to stay up to date|to stay informed|to get involved|upgrade today|upgrade now|upgrade with|upgrade via|update today|update now|install it|get it from|get the latest|
    get your|pick up your|come say|you can install|you can upgrade|you can register|you can sign up|you can subscribe|you can contact|you can reach us|you can support|you can help us|you can check|you can browse|
    you can apply|you can join|for the full list|for a full list|for a complete list|for the complete list|for full details|for all the details|for the full changelog|for a detailed|please`,
  label: `sponsor|sponsors|sponsored by|sponsored post|presented by|together with|in partnership with|motivating example|spoiler alert|spoiler warning|spoilers|trigger warning|content warning|content note|reviewer|reviewers|reviewed|links|related links|links related to *|links related to * *|links from *|links from * *|links mentioned|links mentioned *|links mentioned in * *|editor's note|disclaimer|photo|image|picture|photograph|caption|source|credit|credits|video|figure|fig|
    table|by|posted|written|published|updated|last updated|author|about the author|reporting by|editing by|
    translated|copyright|tags|filed under|related|also read|update|edit|note|nb|ps|p.s|sponsored|advertisement|
    spoiler|words|text|breaking|exclusive|watch|read|listen|more|note to|
    update 20*|updated 20*|update 1|update 2|edit 1|edit 2|update of * * 20*|update of * *, 20*|cross-posted|crossposted|* *, 20* update|* * 20* update|update * *, 20*|update * * 20*|edited|update of * * *|
    updated on * *, 20*|updated on * * 20*|correction`,
  offer: `brought to you by|from our sponsor|our sponsor this|this week's sponsor|today's sponsor|this episode's sponsor|this issue's sponsor|this * is sponsored|today's * is sponsored|message from our partner|word from our partner|contributions from many|contributions from the following|made possible by contributions|we love contributions|contributions of any kind|cut to the chase|release notes can be found|release notes are available|release notes are on|abide by the code of conduct|abide by the * code of conduct|abide by our code of conduct|opinions expressed here|views expressed here|details and registration|registration are available|registration is available|opinions are my own|opinions are mine|views are my own|you can download one|pre-built binaries from|follow our installation|see our installation|a big shout|big shout-out|ask for your understanding|for your understanding|for your patience|express our sincere|express our gratitude|our sincere gratitude|our heartfelt thanks|our sincere thanks|our warmest thanks|our live coverage|our live blog|this live blog|follow our live|live updates below|updates below|translated automatically|reading a free article|become a member|is encouraged to upgrade|are encouraged to upgrade|encourage everyone to|encourage you all to|this work is supported by|this work was supported by|this research is supported by|this research was supported by|i recommend reading|we recommend reading|i suggest reading|we suggest reading|looking forward to|look forward to|can't wait to|also see the|also see our|we invite applicants|applications will be reviewed|on a rolling basis|this is the * post in|this is the * post of|this is the * part of|this is the * part in|
      contributed to this guide|contributed to this report|contributed to this article|contributed to this story|contributed reporting|this is the * article in|this is the * article of|this is the * interview of|this is the * interview in|
      this is the * instalment|this is the * installment|post in our series|posts in our series|
      blog post series|series continues with|in our ongoing|in this series of|cover photo is|cover image is|
      cover photo by|header image|hero image by|featured image|photo is by|go try|hear your feedback|
      hear your thoughts|hear from you|thank you for taking|thanks for taking|thank you for joining|
      thanks for joining|get your tickets|
      more details in the|more details can be found|more details are|for the details, see|for the full details|
    for all the details|for the gory details|full release notes|see the pull request|this post is part of|
    this article is part of|part of our series|part of a series|this is part one|this is part two|this is part three|
    this is part four|click here|click on the|sign up|subscribe to|scroll down|stay tuned|media playback|
    copy this link|share this|your browser|enable javascript|all rights reserved|read more|learn more|find out more|
    follow us|follow me|contact us|get in touch|let us know|let me know|feel free to|drop us|leave a comment|
    in the comments|check it out|check out|take a look at|have a look at|don't forget to|don't miss|see you there|
    see you soon|see you next|thanks for reading|thank you for reading|happy reading|save the date|
    registration is open|register now|register here|rsvp|join us|join our|on twitter at|on facebook|mailing list|
    by emailing|email us|send us|please|originally appeared|originally published|originally posted|guest post|
    getty images|ap photo|photo by|image credit|photo credit|image courtesy|photo courtesy|pictured|click the|
    for more information|for more details|more information about|sent to your inbox|your inbox|newsletter here|
    buy now|pre-order|promo code|affiliate|as an amazon associate|earn from qualifying|earn a commission|earn a small commission|receive a commission|receive compensation|gift articles to give|top headlines are here|use the information you provide|many thanks to|big thanks|special thanks|thanks to everyone|thanks to all|
    thanks go to|huge thanks|our thanks|kudos to|shout-out|shoutout|keep an eye on|if you're interested|
    if you are interested|if you have questions|if you have any|we invite you|we encourage you to|we'd love to|
    we would love to|hope to see you|we look forward to|we'd like to thank|we would like to thank|i'd like to thank|
    i would like to thank|we welcome any|comments and suggestions|feedback is welcome|suggestions are welcome|
    also hiring|happy holidays|merry christmas|happy new year|
    want to hear from you|like to hear from you|post was first|post was originally|article was first published|article was originally|story was originally published|post first appeared|article first appeared|
    piece first appeared|essay first appeared|story first appeared|first published on medium|cross-posted|crossposted|cross-post of|republished from|republished with permission|reprinted with permission|reposted from|
    this post is a guest|registration is now|registration is still|registration is free|registration for * is open|registration opens|registration closes|applications are open|applications are now|applications close|
    applications open|submissions are open|submissions are now|submissions close|nominations are open|tickets are available|tickets are on sale|tickets are now|tickets are still|tickets are free|tickets can be|
    early bird|early-bird|seats are limited|space is limited|spots are limited|places are limited|deadline for submissions is|deadline for submitting|deadline for applications is|deadline for registration is|
    deadline for proposals is|deadline to apply is|deadline to register is|deadline to submit is|submission deadline is|application deadline is|registration deadline is|survey takes * minutes|
    survey takes about * minutes|survey takes only|survey will take|survey is open|survey is anonymous|take the survey|take our survey|fill out our|fill in our|fill out this|fill out the survey|share your feedback|
    give us feedback|join the discussion|join the conversation|join the forum|join the chat|join the channel|join the #|join us on|hesitate to contact|hesitate to reach|hesitate to ask|hesitate to get|
    should you have any|if you have a question|love your feedback|love your help|love to hear from you|love to hear your|love to hear what|looking forward to your|looking forward to seeing you|looking forward to hearing|
    contributions are welcome|contributions are always|contributions welcome|feedback welcome|feedback is always|feedback is appreciated|unless otherwise specified|unless otherwise noted|unless otherwise stated|unless stated otherwise|following people helped|following people contributed|people helped with|people contributed to this|thanks to the following|for a complete guide|for a full guide|for the complete guide|to get started, see|see how to|want to thank|like to thank|wish to thank|very grateful to|grateful to all|like to specifically thank|specifically want to thank|specifically like to thank|like to especially thank|pull requests are welcome|prs are welcome|prs welcome|patches are welcome|
    questions are welcome|questions about * are welcome|questions about * * are welcome|everyone is welcome|are always welcome|is always welcome|are very welcome|are most welcome|we welcome your|we welcome feedback|we welcome contributions|we appreciate your|write to us|
    drop by our|our booth|visit us at|code is available on|code is available at|code is on github|code can be found|source is available on|source is available at|source code is at|available on github|
    can be found on github|can be found on our|can be found in the documentation|can be found in the docs|can be found in our|full changelog|complete changelog|full list of changes|complete list of changes|
    list of all changes|a list of all|the list of all|list of the changes|list of changes|list of fixed bugs|list of fixes|list of closed issues|list of bug fixes|list of bugfixes|in the release notes|in our documentation|in our docs|documentation for more|documentation for details|documentation for further|docs for more|docs for details|slides are available|
    slides are here|slides are online|slides from the talk|slides can be|recording is available|recordings are available|recording can be|recording will be available|recordings will be|on our youtube channel|
    more on this in|more on that in|more on this later|more on that later|more about this in|more about that in|more to come|more to follow|for further details|for further information|for additional information|
    more info at|more info on|more information is available|more information can be|details can be found|details are available|we're hiring|we are hiring|interested in joining us|want to join us|liked this post|
    liked this article|enjoyed this post|enjoyed this article|like and subscribe|spread the word|release would not have been|release wouldn't have been|possible without our|possible without your|a big thank you|
    thank-you to|thanks also to|hat tip to|who contributed to this|contributors to this release|contributed to this release|thanks for your|thank you for your|you can download it|you can download the|download it from|
    download it at|can be downloaded from|can be downloaded at|can be downloaded here|available for download|very seriously|extremely seriously|calling all|you can install it|you can try it out|try it out today|try it out now|give it a try|give it a spin|get it here|this newsletter is`,
  literal: `the following day|the following days|the following week|the following weeks|the following month|the following months|the following year|the following years|the following morning|the following afternoon|the following evening|the following night|the following spring|the following summer|the following autumn|the following fall|the following winter|the following season|the following century|the following decade|the following hour|the following hours|the following minute|the following minutes|the following monday|the following tuesday|the following wednesday|the following thursday|the following friday|the following saturday|the following sunday|the following january|the following february|the following march|the following april|the following may|the following june|the following july|the following august|the following september|the following october|the following november|the following december|the following generation|the following generations|a following day|a following days|a following week|a following weeks|a following month|a following months|a following year|a following years|a following morning|a following afternoon|a following evening|a following night|a following spring|a following summer|a following autumn|a following fall|a following winter|a following season|a following century|a following decade|a following hour|a following hours|a following minute|a following minutes|a following monday|a following tuesday|a following wednesday|a following thursday|a following friday|a following saturday|a following sunday|a following january|a following february|a following march|a following april|a following may|a following june|a following july|a following august|a following september|a following october|a following november|a following december|a following generation|a following generations|the table was|the table is|at the table|on the table|under the table|around the table|to the table|the table for|section of the railway|section of the road|section of the line|section of the track|section of the wall|section of the river|turn to the left|turned to the left|turn to the right|turned to the right|turns to the left|turns to the right|to the left of|to the right of|on the left bank|on the left side|on the left of|in the picture of|first post on|first post office|just above the|just below the`,
  pointing: `animation below|plot below|plots below|map below|photo below|photos below|table below|chart below|graph below|figure below|screenshots below|earlier in this post|earlier in this article|earlier in the post|later in this post|later in this article|companion article|companion post|companion piece|sister post|sister article|good news to share|great news to share|exciting news to share|some news to share|big news to share|as shown above|shown above|shown below|see below|see above|mentioned above|mentioned below|
    mentioned earlier|described above|described below|listed below|listed above|the above|the below|below is|
    below are|below.|noted above|given above|linked above|seen above|defined above|discussed above|explained above|
    code above|image above|snippet above|diagram above|list above|post above|video above|steps above|just above|
    here is|here are|here's|as follows|the following|following are|looks like this|like this:|like so|
    in the screenshot|screenshot|pictured above|pictured below|in the figure|in the diagram|in the image|
    in the picture|in the video|video below|watch the video|the table|the chart|the graph|the example above|
    the next section|next section|previous section|this section|in section|earlier post|previous post|last post|for another post|in another post|for another article|in another article|in a future post|
    in a future article|in a later post|for a future post|for another time|for another day|
    previous article|first post|next post|part one|part two|part 1|part 2|part i|part ii|let's look|let's see|
    let's start|let's take|let's dive|let's get|let us look|read on|read along|without further ado|to the right|to the left|
    on the left|on the right|this page|this link|these links|footnote|below you|above you|you'll find below|
    see for yourself|see here|details here|found here|available here|listed here|read the full|full list of|
    changelog for|previous link|link above|link below|links above|links below|this video|this webinar recording|
    the recording|slide deck|here.|here!|here).|at the bottom of|at the end of this`,
  preview: `in this blog|in this write-up|in this note|in this essay|in this talk|we will focus|we'll focus|i will focus|i'll focus|i discuss|we discuss|we're going to do|we are going to do|we're going to look|we are going to look|in this part|in this second part|in this third part|in this first part|in this installment|in this instalment|in this chapter|this article explains|this post explains|this article describes|this post describes|this article explores|this post explores|i will share|i'll share|we'll share|we will share|you will learn|you'll learn|i'll show|i will show|we'll show|we will show|we'll walk|i'll walk|we will walk|we'll explore|we will explore|we'll discuss|we will discuss|i'll explain|i will explain|we'll explain|we will explain|i'm going to show|we're going to show|in this post|in this article|in this blog post|in this guide|in this tutorial|in this series|we will see|we'll see|we will look|we'll look|we'll cover|we will cover|i'll cover|i will cover`,
  step: `for example, let's|for instance, let's|for example, suppose|for example, imagine|for example, say|for instance, suppose|for instance, imagine|before we look|before we go|before we get into|before going|before getting into|let's come back|let's get back|let us return|let us come back|back to the topic|back to our topic|now the|now there|now, there|but for now|now let's|now, let's|now we|now, we|now you|now, you|now i|
    now, for|now for the|now press|now open|now click|now run|now add|let us|let's say|let's look|let's see|let's start|let's take|
    let's get|let's now|let's first|let's go|let's make|let's add|let's create|let's run|let's try|let's use|
    let's begin|let's move|let's dive|let's consider|let's imagine|let's assume|let's suppose|let's pretend|
    let's talk|let's write|let's build|let's define|let's set|let's open|let's change|let's put|let's call|let's do|
    let's have|let's return|let's check|let's implement|let's clear|let's break|let's fix|let's test|let's explore|
    let's turn|let's think|let's find|let's compare|let's focus|let's step|suppose|say you|say we|say i|imagine|
    assume|assuming|consider|notice how|notice that|recall that|first, let's|next, let's|then we|then you|we start|
    we begin|start by|begin by|start with|to begin|to start|we now|you now|we then|you then|next we|next you|next, we|
    next, you|first we|first you|first i|first, we|first, you|first, i|every time we|each time we|when we click|when we run|
    when you run|when you click|if we run|if you run|if you click|running this|whelp|hmm|ok so|so let's|so now|
    but first|press|click|type in|open the|open a|open up|open your|run the|create a|create an|create the|create your|
    add a|add the|add an|add your|install the|set up a|set up the|set the|copy the|paste the|select the|choose the|
    use the|make sure|enter the|save the|change the|replace the|remove the|delete the|put the|go back|switch to|
    navigate to|look for|commit your|edit your|submit your|copy your|install your|you will do|
    recall|remember that|remember how`,
  news: `announce|announces|announced|announcing|pleased to|excited to|happy to|proud to|thrilled to|delighted to|
    introducing|introduces|now available|is available|are available|today we|today, we|we've released|
    we have released|has released|have released|released today|we've launched|has launched|have launched|launches|
    launching|we're launching|is out now|we're hiring|we are hiring|are recruiting|is recruiting|are looking for|
    is looking for|will take place|takes place|will be held|starting today|as of today|from today`,
  personal: `i|i'm|i've|i'd|i'll|my|me|myself|hard at work|been working hard|worked hard|working very hard|big day for|huge milestone|major milestone|important milestone|exciting milestone|proud of|can't wait|so excited|incredibly excited|without the hard work`,
  address: "you|your|yours|yourself|you're|you'll|you've",
} satisfies Phrases
