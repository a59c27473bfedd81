import type { Example } from '#model/example.ts'
import type { ExampleId } from './links.ts'
import { exampleList } from './list.ts'

// What only an example's own page shows. Facts come from the sources and go no further: where the record doesn't say how it
// went, there's no outcome. Source titles are as published.

interface Details extends Pick<Example, 'story' | 'outcome' | 'difference' | 'source'> {
  /** What was decided, in words. */
  readonly decided: string
}

const details: Readonly<Record<ExampleId, Details>> = {
  'county-government': {
    story: [
      'Orange County, North Carolina, spent less on technology than comparable governments, and had a smaller technology staff.',
      'A director ran the network and the applications, but projects followed no agreed-upon method, and departments misunderstood who was accountable for what.',
      'Several mainframe systems were due for replacement, and online services were a wish without a plan.',
    ],
    decided:
      'An outside review recommended a CIO on the senior staff, reporting to the county manager. The director would keep the network and the applications.',
    outcome:
      'In June 2002, the commissioners had the county manager’s proposal in front of them. The documents we read end there.',
    difference:
      'The record doesn’t give the county’s size, so the reader had to guess it. At that size, there’s enough work for a full-time head, and the county had one. The advice was to put an executive above that head.',
    source: {
      title: 'Agenda item 8e',
      publisher: 'Board of County Commissioners, Orange County, North Carolina',
      date: '2002-06-18',
      address: 'http://server3.co.orange.nc.us:8088/WebLink/0/doc/7143/Page1.aspx',
    },
  },
  university: {
    story: [
      'Computing at Iowa State University was split among six units, which reported to several administrators.',
      'A steering committee set priorities and decided on new projects, but no one led all six.',
      'People on campus broadly agreed that the units needed coordinating, but tight budgets had delayed it for years.',
    ],
    decided: 'A first CIO, reporting to the provost, with a place in the president’s cabinet.',
    source: {
      title: 'New position to coordinate campus information technology groups',
      publisher: 'Iowa State Daily',
      address: 'https://iowastatedaily.com/195362/news/new-position-to-coordinate-campus-information-technology-groups',
    },
  },
  manufacturer: {
    story: [
      'Hershey spent about $112 million on packaged software for orders, planning, and distribution, and switched on the largest parts just before its busiest season.',
      'About $100 million of candy missed the fall holiday, and the stock lost 8 percent in a day.',
      'The top technology person sat a couple of levels down, committees pulled in different directions, and another large upgrade was ahead.',
    ],
    decided:
      'A first CIO, who came from a consulting firm. For later projects, the chief executive joined a stronger steering committee in person.',
    outcome:
      'The 2002 upgrade came in on time and under budget. People who were there see several causes, and the missing CIO may not be the main one: management hadn’t understood the effort.',
    source: {
      title: 'Supply Chain: Hershey’s Bittersweet Lesson',
      publisher: 'CIO magazine',
      date: '2002-11-15',
      address: 'https://www.cio.com/article/270245/',
    },
  },
  retailer: {
    story: [
      'Nordstrom’s spending on e-commerce had reached some $300 million a year, which it said might be the peak, and it was cutting costs.',
      'Of its two technology executives, one was about to retire, and the other had left within a year.',
      'For customers, store and phone had merged, and the chain made too little use of its data about them.',
    ],
    decided:
      'One CTO, who takes over the work of the CIO as well. The title later became chief technology and information officer.',
    outcome: 'The chain searched for more than a year and a half. It still had the combined title in 2023.',
    source: {
      title: 'Nordstrom CIO next to go as tech team reshuffle continues',
      publisher: 'Retail Dive',
      date: '2017-01',
      address: 'https://retaildive.com/news/nordstrom-cio-next-to-go-as-tech-team-reshuffle-continues/434311',
    },
  },
  'health-service': {
    story: [
      'NHS England had been without a director for information for half a year, and no suitable candidate for all of technology had turned up.',
      'Hospitals and doctors’ offices needed records that work together, and doctors and nurses had to be won over.',
      'The public, meanwhile, wanted to manage its health on websites and in apps.',
    ],
    decided:
      'Not one leader but three: a CIO, a chief clinical information officer, and a director of digital experience, who leads the website and the digital products for the public.',
    outcome:
      'The split was in line with an independent review of the service’s technology. The articles we read don’t say how it went.',
    source: {
      title: 'NHS England appoints three senior IT leaders',
      publisher: 'Computer Weekly',
      date: '2016-07',
      address: 'https://www.computerweekly.com/news/450300026/',
    },
  },
  'blood-service': {
    story: [
      'A national service of about 5,000 people recruited donors of blood and organs, and decided which patient was offered which organ.',
      'Its systems were old and underfunded, some of them decided matters of life and death, and its CIO was an interim.',
      'Donors had started to book online, while nurses at the bedside still filled in about 75 pages of paper.',
    ],
    decided:
      'A chief digital officer, who takes on the interim CIO’s work and everything donors and clinicians get online.',
    outcome:
      'More staff and a budget of 30 million pounds followed, and a million donors came to use the portal. Organ allocation moved to the cloud within eight months, and became safer.',
    source: {
      title: 'CIO 100 entry for Aaron Powell',
      publisher: 'CIO UK',
      date: '2017',
      address: 'https://www.cio.co.uk/cio100/2017/aaron-powell/',
    },
  },
  website: {
    story: [
      'The Wikimedia Foundation, whose whole service is websites that volunteers write, had gone five years without a technology executive.',
      'Its engineers were split into six teams, one for each group of users, and the group for architecture, privacy, and security had no head.',
      'The vice president of engineering had left, volunteers were angry about features they hadn’t asked for, and a new executive director had just started.',
    ],
    decided: 'A CTO who runs the technology behind the sites, as a partner to the product department.',
    source: {
      title: 'Finally, a new CTO',
      publisher: 'The Signpost',
      date: '2016-11-04',
      address: 'https://signpost.news/2016-11-04/News_and_notes',
    },
  },
  'group-of-companies': {
    story: [
      'In 60 years, CVS Health grew from one store into pharmacies, clinics, pharmacy benefits, and a large health insurer, much of it through acquisitions.',
      'Each part brought its own systems and technology people, and data, IT, and customer apps were run by separate teams.',
      'Decisions were slow, divisions solved the same problem in different ways, and 60 million customers found the services spread over several apps.',
    ],
    decided:
      'One executive for digital, data, analytics, and technology, over a single organization. Each division has a technology head who reports to that executive.',
    outcome:
      'By that executive’s own account, decisions were soon faster and technology much more standardized. A single app for everyone was due in 2024.',
    difference:
      'The quiz sees an executive on each side already, and says another wouldn’t remove what stands in the way. It doesn’t look for positions to merge, which is what the group did.',
    source: {
      title: 'CVS Health CTO tries to smooth over complexity to propel his company’s big bet on healthcare',
      publisher: 'Fortune, via inkl',
      date: '2024',
      address:
        'https://inkl.com/news/cvs-health-cto-tries-to-smooth-over-complexity-to-propel-his-company-s-big-bet-on-healthcare',
    },
  },
  broadcaster: {
    story: [
      'The BBC had just canceled a five-year program of almost 100 million pounds, which was to let staff make and share video at their desks.',
      'Its CTO, by then suspended, had been responsible for the system, and no one for the savings and changes it was to bring.',
      'Developers and users disagreed for years with no one to settle it, boards reacted late, and more projects of this kind were planned.',
    ],
    decided:
      'No new executive: the BBC filled the position of CTO again. From then on, such projects would have one experienced owner in the business, to decide about the system and its benefits.',
    outcome:
      'Two independent inquiries had pointed to the missing owner, and the BBC accepted that. The dismissed CTO was later cleared of sole responsibility.',
    difference:
      'The quiz treats a suspended chief as a vacancy, and calls for a new executive. The BBC filled the old position, and changed who owns a project.',
    source: {
      title: 'Sacked BBC CTO not solely responsible or accountable for failed DMI',
      publisher: 'CIO magazine',
      date: '2014-04-10',
      address: 'https://www.cio.com/article/202359/',
    },
  },
  'credit-bureau': {
    story: [
      'Equifax had grown for twelve years by buying companies, and ran a patchwork of its own programs, some of them decades old.',
      'A publicly known flaw went unrepaired, and intruders had more than ten weeks to copy the data of 148 million people.',
      'Security reported to the chief legal officer and the CIO to the chief executive, and no one had settled who was responsible for what.',
    ],
    decided:
      'A chief information security officer, who reports directly to the chief executive. There was a CIO already.',
    outcome:
      'An inquiry by Congress found the breach entirely preventable. The first of two root causes, it said, was that authority over IT had no clear lines.',
    source: {
      title: 'GAO Report on Equifax Breach',
      publisher: 'McGary Consulting blog',
      date: '2018-09-28',
      address: 'http://blog.mcgaryconsulting.com/2018/09/gao-report-on-equifax-breach.html',
    },
  },
  'start-up': {
    story: [
      'Two founders, one a developer and one a former customs broker, are building a tool that fills in customs declarations.',
      'Seven brokers use the prototype without paying, and it finds the correct tariff code four times out of five.',
      'Savings and a grant will last until about next fall, and nothing is on the market yet.',
    ],
    decided: 'All three readers would leave leadership as it is.',
  },
  'software-firm': {
    story: [
      'A firm that makes scheduling software for dental labs has 34 engineers in five teams, and none of the team leads had managed anyone before.',
      'The co-founder who leads technology sees customers every week and has built a stable product, but seven of the last nine releases were late.',
      'Eleven developers left in a year, and said on their way out that no one decides what to work on next.',
    ],
    decided: 'All three readers would add no executive. Most would hire someone to lead the engineers day to day.',
  },
  bank: {
    story: [
      'A bank with 480 branches runs on a core system from 2003, whose vendor will end support in 20 months.',
      'In a single year there were seven long outages and two fines, and then the head of IT left, taking nine people with them.',
      'A younger mobile-wallet company now has more customers, while the bank’s own app, made by 150 people under a retail banker, gets 2.9 stars.',
    ],
    decided: 'All three readers would appoint two executives: a CIO and a CTO.',
  },
  'device-maker': {
    story: [
      'A profitable maker of infusion pumps has 44 software and firmware people, who work for a mechanical engineer in charge of research and development.',
      'The next pump will connect to the hospital and update itself remotely, and more than half of the five-year plan rests on it.',
      'Regulators answered the last filing with 14 questions about security, which cost five months, while the technology inside the company runs well.',
    ],
    decided: 'All three readers would appoint a CTO. Most would add a security officer.',
  },
}

export const examples: readonly Example[] = exampleList.map((listed) => {
  const { decided, ...rest } = details[listed.id]
  return { ...listed, ...rest, decided: { ...listed.decided, text: decided } }
})
