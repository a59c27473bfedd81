import { articleCounts, counts } from '#tests/counts.ts'

const startOfQuiz = 'Which do you need?'
/** Shown for links with answers to version 1 of the quiz: no result, since its rules no longer apply. */
const quizHasChanged = 'The quiz has changed'

/** A link as it was shared, and what the page it opens shows. */
export interface GoldenLink {
  readonly link: string
  /** The page's heading. */
  readonly heading: string
  /** Something that depends on the part of the link after its path. */
  readonly shows?: string
}

/**
 * Links of every kind, as released versions created them. They have to keep working, so this list only grows, and no
 * link in it ever changes. Texts on their pages may be reworded, and counts may rise when content is added.
 */
export const goldenLinks: readonly GoldenLink[] = [
  // Version 1.0.0
  { link: '/', heading: 'One faces mostly in. One faces mostly out.' },
  { link: '/compare', heading: 'Compare the roles', shows: '25 of 25 rows' },
  { link: '/compare?show=differences', heading: 'Compare the roles', shows: '20 of 25 rows' },
  { link: '/compare?show=shared&roles=cio', heading: 'Compare the roles', shows: '5 of 25 rows' },
  { link: '/compare?rows=focus-direction,purpose-money', heading: 'Compare the roles', shows: '2 of 25 rows' },
  { link: '/compare/focus#focus-yardstick', heading: 'Focus and orientation', shows: '5 of 5 rows' },
  { link: '/compare/objectives', heading: 'Strategic objectives' },
  { link: '/compare/units?show=shared', heading: 'Interaction with business units', shows: '1 of 4 rows' },
  { link: '/compare/responsibilities', heading: 'Responsibilities' },
  { link: '/compare/purpose', heading: 'Purpose' },
  { link: '/together', heading: 'Two roles, one strategy' },
  { link: '/responsibilities', heading: `Who owns what: ${counts.all} responsibilities`, shows: `All ${counts.all}` },
  {
    link: '/responsibilities?role=cio&objective=risk&partner=finance',
    heading: `Who owns what: ${counts.all} responsibilities`,
    shows: `5 of ${counts.all}`,
  },
  {
    link: '/responsibilities?theme=product,research&not-role=shared&sort=theme',
    heading: `Who owns what: ${counts.all} responsibilities`,
  },
  {
    link: '/responsibilities?role=cto&view=matrix',
    heading: `Who owns what: ${counts.all} responsibilities`,
    shows: `${counts.cto} of ${counts.all}`,
  },
  { link: '/responsibilities/security', heading: 'Information security' },
  { link: '/responsibilities/security?role=cio', heading: 'Information security' },
  { link: '/quiz', heading: startOfQuiz },
  { link: '/quiz/reentry', heading: startOfQuiz },
  { link: '/quiz/review', heading: 'Review your answers' },
  { link: '/result/both', heading: 'Both' },
  {
    link: '/result/cio?a=v1.reentry-3.lasting-4.recovery-0-most.developed-0.checks-2.promised-3.licenses-0.rivals-dk.inside-provider.outside-nobody.people-to99.seat-no',
    heading: quizHasChanged,
    shows: '20–99',
  },
  {
    link: '/result/both?a=v1.reentry-4.lasting-0.recovery-0.developed-4.checks-4.promised-0.licenses-0.rivals-4.inside-nobody.outside-nobody.people-from500.seat-yes',
    heading: quizHasChanged,
    shows: 'Nobody',
  },
  { link: '/board', heading: 'Team comparison' },
  {
    link: '/board?a=Ana%7Ev1.reentry-3.lasting-4.recovery-0-most.developed-0.checks-2.promised-3.licenses-0.rivals-dk.inside-provider.outside-nobody.people-to99.seat-no&a=Ben%20O.%7Ev1.reentry-3.lasting-4.recovery-0.developed-0.checks-2.promised-3.licenses-1.rivals-0.inside-provider.outside-nobody.people-to99.seat-no',
    heading: 'Team comparison',
    shows: 'Ben O.',
  },
  {
    link: '/board?a=v1.reentry-4.lasting-0.recovery-0.developed-4.checks-4.promised-0.licenses-0.rivals-4.inside-nobody.outside-nobody.people-from500.seat-yes&a=%E6%97%A5%E6%9C%AC%7Ev1.reentry-4.lasting-0.recovery-0.developed-4.checks-4.promised-0.licenses-0.rivals-4.inside-nobody.outside-nobody.people-from500.seat-yes&a=50%2525%20off%7Ev1.reentry-0.lasting-4.recovery-4.developed-0.checks-0.promised-4.licenses-4.rivals-0.inside-nobody.outside-nobody.people-from500.seat-yes',
    heading: 'Team comparison',
    shows: '50% off',
  },
  {
    link: '/charter',
    heading: 'Role charter',
    shows: `${articleCounts.shared} shared (${articleCounts.shared} without a lead) · no gaps`,
  },
  {
    link: '/charter?c=v1.title_Who+leads+technology.org_Acme+*n+Co*p.date_2026-11-24.review_2027-05-24.call_cio_Jane+Doe.call_own-1_Run+the+ticket+system.call_by-1_Head+of+Brand.security_ciso_asks_cio.revenue_nobody.differentiation_by-1.dialogue_shared_cio.end',
    heading: 'Who leads technology',
    shows: 'Acme & Co.',
  },
  {
    link: '/charter?c=v1.org_%E6%97%A5%E6%9C%AC.own-1_cto.call_own-1_50*c+off.end',
    heading: 'Role charter',
    shows: '50% off',
  },
  {
    link: '/charter?c=v1.security_ciso.end&c=v1.security_cto.dialogue_shared_cto.end',
    heading: 'Two charters, compared',
    shows: `They differ on 2 of ${articleCounts.all}`,
  },
  {
    link: '/charter?a=v1.reentry-3.lasting-4.recovery-0-most.developed-0.checks-2.promised-3.licenses-0.rivals-dk.inside-provider.outside-nobody.people-to99.seat-no',
    heading: 'Role charter',
    // Nobody leads one side, and who leads the other doesn't carry over.
    shows: `CIO 0 · CTO 0 · 0 shared · ${articleCounts.all} gaps`,
  },
  { link: '/method', heading: 'Methodology' },
  // Version 2 of the quiz
  {
    link: '/result/cio?a=v2.people-from2000.reach-none.inside-several.inblocks-mandate-divided.instakes-replace-loss-spend.pay-one.gaps-program',
    heading: 'CIO',
    shows: 'Several, with no one above them',
  },
  {
    link: '/result/cto?a=v2.people-to99.reach-most.inside-boss.inblocks-load.instakes-replace.outside-boss.outblocks-load.outstakes-team-loss.shared-some.pace-partly.pay-one.gaps-nothing',
    heading: 'CTO',
    shows: 'A CTO who still builds',
  },
  {
    link: '/result/both?a=v2.people-from2000.reach-half.inside-empty.inblocks-skill.instakes-replace-loss.outside-several.outblocks-divided.outstakes-team-loss.shared-some.pace-clearly.pay-more.gaps-product',
    heading: 'Both',
    shows: 'Vacant, interim, or about to be',
  },
  {
    link: '/result/combined?a=v2.people-to499.reach-half.inside-side.inblocks-skill.instakes-replace-demand-loss.outside-provider.outblocks-skill.outstakes-demand.shared-most.pace-no.pay-one.gaps-secure-supplier',
    heading: 'One executive for both',
    shows: 'A chief technology officer for both sides',
  },
  {
    link: '/result/neither?a=v2.people-to19.reach-some.inside-provider.inblocks-nothing.instakes-nothing.outside-head.outblocks-load.outstakes-nothing.shared-little.pace-dk.pay-no.gaps-nothing',
    heading: 'No new executive',
    shows: 'Too much work',
  },
  {
    link: '/result/unclear?a=v2.people-to499.reach-half.inside-dk.outside-title',
    heading: 'Inconclusive',
    shows: 'Someone in title only',
  },
  {
    link: '/board?a=Ana%7Ev2.people-to499.reach-half.inside-side.inblocks-skill.instakes-replace-demand-loss.outside-provider.outblocks-skill.outstakes-demand.shared-most.pace-no.pay-one.gaps-secure-supplier&a=Ben%20O.%7Ev1.reentry-3.lasting-4.recovery-0-most.developed-0.checks-2.promised-3.licenses-0.rivals-dk.inside-provider.outside-nobody.people-to99.seat-no&a=v2.people-to499.reach-half.inside-side.inblocks-skill.instakes-replace-demand-loss.outside-provider.outblocks-skill.outstakes-demand.shared-most.pace-no.pay-one',
    heading: 'Team comparison',
    shows: 'One executive for both',
  },
  {
    link: '/charter?a=v2.people-from2000.reach-none.inside-several.inblocks-divided.instakes-replace-loss-spend.pay-one.gaps-secure',
    heading: 'Role charter',
    shows: `CIO ${articleCounts.cio - 1 + articleCounts.shared} · CTO 0 · 0 shared · 1 with other owners · ${articleCounts.cto} gaps`,
  },
  {
    link: '/charter?a=v2.people-to499.reach-half.inside-side.inblocks-skill.instakes-replace-demand-loss.outside-provider.outblocks-skill.outstakes-demand.shared-most.pace-no.pay-one.gaps-supplier',
    heading: 'Role charter',
    shows: 'A chief technology officer for both sides',
  },
  // Sessions
  {
    link: '/session#s=v1.id_4fz.list_contested.first_cio_Ana.second_cto_Ben.ai_cio_3_cto_3.data_cio_2_cdo_1.security_ciso_2_ciso_2.agreed_ai_cto.open_data_Ben_Ask%20finance.end',
    heading: 'Ana and Ben',
    shows: 'CISO',
  },
  {
    link: '/session#s=o1.djEuaWRfNGZ6Lmxpc3RfY29udGVzdGVkLmZpcnN0X2Npb19BbmEuc2Vjb25kX2N0b19CZW4gKm4gQ28qcC5jYWxsX2J5LTFfSGVhZCBvZiBkYXRhLmFpX2Npb18zX2J5LTFfMi5kYXRhX2J5LTFfMV9jdG9fMi5zZWN1cml0eV9za2lwXzBfY3RvXzMucGxhdGZvcm1fbm9ib2R5XzIuYWdyZWVkX2FpX2J5LTEub3Blbl9kYXRhX0Jlbl9Bc2sgc2FsZXMqcC5lbmQ.1vfhd12',
    heading: 'Ana and Ben & Co.',
    shows: 'Head of data',
  },
  // Examples
  { link: '/examples', heading: 'Examples', shows: 'Invented organizations' },
  {
    link: '/examples/county-government',
    heading: 'A county whose projects have no common method',
    shows: 'Orange County, North Carolina',
  },
]
