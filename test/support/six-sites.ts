// A week of six sites that tell of some of the same events, in their own words and forms.

export interface SiteStory {
  readonly title: string
  /** Days before now. */
  readonly ago: number
  readonly author: string
  readonly paragraphs: readonly string[]
  /** Stories with the same one tell of the same event. */
  readonly event?: string
}

export const SIX_SITES: Readonly<Record<string, readonly SiteStory[]>> = {
  'Eastport Courier': [
    {
      title: 'Storm surge breaks the dyke at Lower Marsh',
      ago: 2,
      author: 'Ines Hartog',
      event: 'dyke',
      paragraphs: [
        'The dyke at Lower Marsh broke early on Thursday after a storm surge of 3.4 metres, and 240 people had to leave their homes in the dark.',
        'Mayor Greta Holm said that the breach is forty metres wide and that engineers of the water board have begun to close it with sandbags and barges.',
        'Nobody was hurt. The school of the village has been a shelter since six in the morning, and the road to Eastport is closed until further notice.',
        'The water board had put the dyke on its list of weak places in 2021, but the money for the work was to come only next year.',
      ],
    },
    {
      title: 'Ferry line to the islands returns after nine years',
      ago: 4,
      author: 'Jonas Reed',
      paragraphs: [
        'From April a ferry will again leave Eastport for the outer islands three times a day, nine years after the last boat was sold.',
        'The shipping firm Nordsund has bought a ship with batteries that carries sixty cars, and pays a quarter of the cost itself.',
        'Islanders had asked for the line in four petitions. A ticket will cost seven crowns, and half of that for children.',
      ],
    },
  ],
  'Marsh Weekly': [
    {
      title: 'Lower Marsh under water: what we know about the broken dyke',
      ago: 2,
      author: 'Pieter Voss',
      event: 'dyke',
      paragraphs: [
        'Water stands up to a metre and a half high in the streets of Lower Marsh since the dyke gave way on Thursday night.',
        'About 240 residents spent the day in the village school. Farmers drove some nine hundred cows to higher ground with the help of neighbours.',
        'The storm surge reached 3.4 metres, which the gauge at the lock has shown only twice in a hundred years. Engineers hope to close the breach by Sunday.',
        'Greta Holm, the mayor, asked people to stay away from the dyke and to boil their water before they drink it.',
      ],
    },
    {
      title: 'Beekeepers count fewer losses than feared',
      ago: 5,
      author: 'Lena Ost',
      paragraphs: [
        'One hive in eight did not survive the winter in the marshes, which is half of what the association of beekeepers had expected in autumn.',
        'A mild February helped, says its chairman, and so did the rule to treat all hives against the mite in the same week.',
        'The first willows bloom, and the bees are out on every warm noon. Honey will cost as much as last year.',
      ],
    },
  ],
  'Northern Business': [
    {
      title: 'Insurers put the damage of the Lower Marsh flood at 60 million',
      ago: 1,
      author: 'Karin Blom',
      event: 'dyke',
      paragraphs: [
        'The flood after the broken dyke at Lower Marsh will cost insurers about 60 million crowns, according to a first estimate of their association.',
        'Most of the sum is for houses and farms in the village, where 240 people had to leave when the storm surge broke the dyke on Thursday.',
        'Only one house in three is insured against a storm surge. Mayor Greta Holm called on the government to pay for the others.',
      ],
    },
    {
      title: 'Shipyard hires two hundred welders',
      ago: 3,
      author: 'Karin Blom',
      paragraphs: [
        'The yard at Westkai looks for two hundred welders after it won the order for four ice-breakers, the largest in its history.',
        'Half of them are to be trained by the yard itself, in a course of nine months that pays a wage from the first day.',
        'Works council and management agreed that nobody is to be dismissed before 2031.',
      ],
    },
  ],
  'The Reading Room': [
    {
      title: 'Alma Verhoeven wins the Silver Quill for “The Salt Year”',
      ago: 3,
      author: 'Tom Ashby',
      event: 'quill',
      paragraphs: [
        'The novelist Alma Verhoeven has won the Silver Quill, the oldest prize for books of the north, for her fourth novel “The Salt Year”.',
        'The jury praised a book that tells of a saltworks and three sisters “without one sentence too many”. The prize is worth 50,000 crowns.',
        'Verhoeven, who is 61 and worked as a ship’s cook until she was forty, said that she would buy a boat with it.',
      ],
    },
    {
      title: 'Why nobody finishes long novels any more, and who does',
      ago: 6,
      author: 'Mae Lindqvist',
      paragraphs: [
        'Of a hundred novels of more than 600 pages that libraries lent last year, 41 came back with the ribbon in the first third.',
        'Readers over seventy finish them twice as often as readers of thirty, a survey of eleven libraries shows.',
        'Librarians have begun to lend long books for eight weeks, and the share of those that are finished has risen by a fifth.',
      ],
    },
  ],
  'City Library': [
    {
      title: 'Silver Quill for Alma Verhoeven: a reading on Friday',
      ago: 2,
      author: 'City Library',
      event: 'quill',
      paragraphs: [
        'Alma Verhoeven, who won the Silver Quill this week for her novel “The Salt Year”, reads at the City Library on Friday at seven.',
        'The jury of the prize, which is worth 50,000 crowns, praised the story of three sisters at a saltworks. The author was a ship’s cook until she was forty.',
        'Entry is free. There are 180 seats, and the reading can be heard in the courtyard as well.',
      ],
    },
    {
      title: 'The map room opens again, with drawers for everybody',
      ago: 4,
      author: 'Rosa Pinto',
      paragraphs: [
        'After two years of repairs the map room of the library is open again, and its 14,000 sheets can be taken out of the drawers by every visitor.',
        'The oldest shows the coast in 1588, with a sea monster where the lighthouse stands today. Copies cost two crowns a sheet.',
        'A new table with light from below makes it easy to lay one map over another.',
      ],
    },
  ],
  'Field Notes': [
    {
      title: 'Storks nest on the old water tower again',
      ago: 1,
      author: 'Ola Berg',
      paragraphs: [
        'A pair of storks has begun a nest on the water tower of Eastport, where the last young ones grew up in 1974.',
        'Volunteers had put a wheel on the roof three winters ago. One of the birds wears a ring from a reserve 800 kilometres away.',
        'The tower stays closed until August, and a camera shows the nest day and night.',
      ],
    },
    {
      title: 'How to tell a curlew from a whimbrel by its call alone',
      ago: 5,
      author: 'Ola Berg',
      paragraphs: [
        'The curlew rises, the whimbrel trembles: who has heard both on one evening does not confuse them again.',
        'The call of the whimbrel is a row of seven short whistles at one height, and sailors knew the bird as the seven whistler.',
        'The best places to hear both are the mudflats at low tide in the last week of April.',
      ],
    },
  ],
}
