// By which phrases does an English sentence show that it can't be in a digest by itself?
import type { Phrases } from './phrases.ts'

/** Those of English. */
export const phrases = {
  dangling: `without him|without her|thanks to her|thanks to him|the others|part of the reason|on top of that|
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
    now that you|now that this|all that's left|all that remains|what remains is|among them|amongst them|among others,`,
  text: 'tutorial|guide|article|post|blog|blogpost|essay|series|paper|report|talk|book|newsletter|episode|interview',
  pointer: 'these|those|this|such a|such an',
  season: `past|couple weeks|couple of weeks|couple of days|couple of months|few weeks|few days|few months|two weeks|
    coming|last|year|week|month|morning|afternoon|evening|weekend|summer|winter|spring|autumn|fall|
    season|quarter|decade|century|day|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|term|semester`,
  speaker: 'he|she|they|it',
  standing: `it took|such is the|such was the|here we|here i|that the|that a|here in|it is the first|it was the first|it is time|it is hard to|it is easy to|it is important|
    it is possible|it is no secret|it is not every|it takes|it was not until|it wasn't until|another * of`,
  within: `over there|like this|like that|like these|like those|this kind of|that kind of|these kinds of|
    those kinds of|none of it|none of them|to do this|to do that|do just that|both *s|the two of them|all of this|
    likewise,|to enable that|to achieve that|to support that|to fix that|to solve that|to change that|
    make that happen|makes that possible|made that possible|makes this possible|made this possible|make this possible|
    make this happen|to enable this|to achieve this|to support this|to fix this|to solve this|to change this|
    because of this|because of that`,
  adding: 'also|then|therefore|thus',
  linking: `additionally|moreover|furthermore|in addition|in this regard|in this respect|of course|also|finally|
    lastly|in general|overall,|in particular|notably|importantly|interestingly|meanwhile|once more,`,
  fronted: {
    by: 'in|at|on|since|during|by|until|from|within|throughout|over|for the|after the|before the|under the',
    pronouns: "he|he's|she|she's|they|they're|they've|these|those|it has|it had|it also|it will|it plans|it sold|none of it|none of them|both",
  },
  definite: 'the',
  turn: `but|however|yet|nevertheless|nonetheless|even so|though|unfortunately|sadly|alas|in the end|no longer|on the contrary|conversely|despite this|despite that|in reality|turned out|or so`,
  takesBack: `or so i thought|or so we thought|or so they thought|or so it seemed|or so i hoped|or so we hoped|
    then something changed|then everything changed|then it all changed|then that changed|all that changed|
    i was wrong|we were wrong|they were wrong|i was mistaken|we were mistaken|how wrong|boy was i|not so fast|
    that was wrong|that was a mistake|that turned out to be wrong`,
  page: `opens in a new window|opens in new window|opens in a new tab|opens in new tab|skip to content|
    your browser does not support`,
  greeting: `hello|hi|hi,|hey|hey,|dear|greetings|good morning|good evening|good afternoon|welcome|welcome to|
    welcome back|happy new year|happy holidays|merry christmas|thanks|thank you|many thanks|a big thank|a huge thank|
    special thanks|we'd like to thank|we would like to thank|i'd like to thank|i would like to thank|shout out|
    cheers|best regards|see you|until next time|happy coding|enjoy|congratulations|congrats|good news|guess what|
    ladies and gentlemen|howdy|ahoy|nice to|hope this|hope you|i hope you|i hope this|we hope you|we hope this|
    pleased to meet|good to see`,
  order: `dive in|dive into|catch up on|vote|vote for|cast your vote|subscribe|sign up|follow us|follow @|follow along|join us|join the discussion|
    join the conversation|click|tap here|check out|check it out|take a look|have a look|read more|read on|read the|
    read our|read about|learn more|find out more|find out|see also|see the|see our|see more|see below|watch|listen|
    stay tuned|let us know|let me know|tell us|feel free|share your|share this|download|contact us|get in touch|
    reach out|leave a comment|leave us|register|buy|order now|shop now|visit|try it|try out|give it a try|head over|
    go to|scroll down|donate|support us|don't forget|don't miss|keep reading|keep in touch|email us|send us|drop us|
    call us|rsvp|save the date|apply now|view the|you can find|you can read|you can follow|you can download|
    if you have any questions|for more information|for more details|if you are interested|if you're interested|
    if you have questions|with reporting|originally published|guest post|a version of|©|all rights|try|join|apply|
    submit|tune in|grab|get involved|get started|head to|stop by|drop by|mark your|come and|come join|come to|
    bring your|book your|explore|discover|stay up|pick up a|keep an eye|help us|we encourage you|we invite you|
    you can see|you can view|you can watch|you can listen|you can learn|you can also`,
  label: `editor's note|disclaimer|photo|image|picture|photograph|caption|source|credit|credits|video|figure|fig|
    table|by|posted|written|published|updated|last updated|author|about the author|reporting by|editing by|
    translated|copyright|tags|filed under|related|also read|update|edit|note|nb|ps|p.s|sponsored|advertisement|
    spoiler|tl;dr|words|text|tldr|breaking|exclusive|watch|read|listen|more|note to`,
  offer: `this is the * post in|this is the * post of|this is the * part of|this is the * part in|this is the * article in|
    this is the * article of|this is the * interview of|this is the * interview in|this is the * instalment|
    this is the * installment|post in our series|posts in our series|blog post series|series continues with|
    in our ongoing|in this series of|cover photo is|cover image is|cover photo by|header image|hero image by|
    featured image|photo is by|go try|hear your feedback|hear your thoughts|hear from you|thank you for your|
    thanks for your|thank you for taking|thanks for taking|thank you for joining|thanks for joining|
    get your tickets|
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
    buy now|pre-order|promo code|affiliate|many thanks to|big thanks|special thanks|thanks to everyone|thanks to all|
    thanks go to|huge thanks|our thanks|kudos to|shout-out|shoutout|keep an eye on|if you're interested|
    if you are interested|if you have questions|if you have any|we invite you|we encourage you to|we'd love to|
    we would love to|hope to see you|we look forward to|we'd like to thank|we would like to thank|i'd like to thank|
    i would like to thank|we welcome any|comments and suggestions|feedback is welcome|suggestions are welcome|
    also hiring|happy holidays|merry christmas|happy new year`,
  pointing: `as shown above|shown above|shown below|see below|see above|mentioned above|mentioned below|
    mentioned earlier|described above|described below|listed below|listed above|the above|the below|below is|
    below are|below.|noted above|given above|linked above|seen above|defined above|discussed above|explained above|
    code above|image above|snippet above|diagram above|list above|post above|video above|steps above|just above|
    here is|here are|here's|as follows|the following|following are|looks like this|like this:|like so|
    in the screenshot|screenshot|pictured above|pictured below|in the figure|in the diagram|in the image|
    in the picture|in the video|video below|watch the video|the table|the chart|the graph|the example above|
    the next section|next section|previous section|this section|in section|earlier post|previous post|last post|
    previous article|first post|next post|part one|part two|part 1|part 2|part i|part ii|let's look|let's see|
    let's start|let's take|let's dive|let's get|let us look|read on|without further ado|to the right|to the left|
    on the left|on the right|this page|this link|these links|footnote|below you|above you|you'll find below|
    see for yourself|see here|details here|found here|available here|listed here|read the full|full list of|
    changelog for|previous link|link above|link below|links above|links below|this video|this webinar recording|
    the recording|slide deck|here.|here!|here).|at the bottom of|at the end of this`,
  preview: `in this post|in this article|in this blog post|in this guide|in this tutorial|in this series|we will see|we'll see|we will look|we'll look|we'll cover|we will cover|i'll cover|i will cover`,
  step: `now the|now there|now, there|but for now|now let's|now, let's|now we|now, we|now you|now, you|now i|
    now press|now open|now click|now run|now add|let us|let's say|let's look|let's see|let's start|let's take|
    let's get|let's now|let's first|let's go|let's make|let's add|let's create|let's run|let's try|let's use|
    let's begin|let's move|let's dive|let's consider|let's imagine|let's assume|let's suppose|let's pretend|
    let's talk|let's write|let's build|let's define|let's set|let's open|let's change|let's put|let's call|let's do|
    let's have|let's return|let's check|let's implement|let's clear|let's break|let's fix|let's test|let's explore|
    let's turn|let's think|let's find|let's compare|let's focus|let's step|suppose|say you|say we|say i|imagine|
    assume|assuming|consider|notice how|notice that|recall that|first, let's|next, let's|then we|then you|we start|
    we begin|start by|begin by|start with|to begin|to start|we now|you now|we then|you then|next we|next you|next, we|
    next, you|first we|first you|first, we|first, you|every time we|each time we|when we click|when we run|
    when you run|when you click|if we run|if you run|if you click|running this|whelp|hmm|ok so|so let's|so now|
    but first|press|click|type in|open the|open a|open up|open your|run the|create a|create an|create the|create your|
    add a|add the|add an|add your|install the|set up a|set up the|set the|copy the|paste the|select the|choose the|
    use the|make sure|enter the|save the|change the|replace the|remove the|delete the|put the|go back|switch to|
    navigate to|look for`,
  news: `announce|announces|announced|announcing|pleased to|excited to|happy to|proud to|thrilled to|delighted to|
    introducing|introduces|now available|is available|are available|today we|today, we|we've released|
    we have released|has released|have released|released today|we've launched|has launched|have launched|launches|
    launching|we're launching|is out now|we're hiring|we are hiring|are recruiting|is recruiting|are looking for|
    is looking for|will take place|takes place|will be held|starting today|as of today|from today`,
  personal: "i|i'm|i've|i'd|i'll|my|me|myself",
  address: "you|your|yours|yourself|you're|you'll|you've",
} satisfies Phrases
