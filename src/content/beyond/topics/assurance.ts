import { judges, reports } from '#content/statement.ts'
import type { Topic } from '#model/topic.ts'

export const ot = {
  id: 'ot',
  name: 'Plants and devices (OT, IoT)',
  question: 'Who owns the technology that controls plants, buildings, and connected devices?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'Plant and office networks often meet, so one weak password can stop both. The CIO’s team usually has the habits that prevent it: an asset inventory, planned patching, separate access for each vendor, and network monitoring around the clock.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'Where connected devices are what the organization sells, their software is the product. The CTO’s engineers usually know the hardware, how updates reach it years after the sale, and what its data shows, and they can design in safety from the first unit.',
      ),
    },
    {
      who: 'COO or plant engineering',
      statement: judges(
        'In a plant, safety comes first, and a machine may run for twenty years. Its engineers usually know what can be stopped, when, and at what risk to people. A COO often owns that risk already, buys the machines, and can fit updates into planned downtime.',
      ),
    },
  ],
  tests: [
    judges('If a control system fails, what’s at risk: data, output, or people’s safety?'),
    judges('Who may stop the line to install a security update?'),
    judges('Do we run these devices, or sell them? And who checks the software of the next one?'),
  ],
  facts: [
    reports(
      'NIST guidance on operational technology describes the CIO or chief security officer as accepting, with the CEO or COO, full accountability for its cybersecurity.',
      'nist-ot-accountability',
    ),
    reports(
      'NIST says an OT cybersecurity team should bring together IT staff, control engineers, system operators, security experts, and enterprise risk management.',
      'nist-ot-team',
    ),
  ],
  disagreements: [],
  responsibilities: ['security', 'product-security', 'infrastructure'],
  rows: ['responsibilities-charge', 'responsibilities-technology', 'objectives-stakes'],
  synonyms: [
    'OT security',
    'operational technology',
    'OT',
    'IoT',
    'SCADA',
    'industrial control systems (ICS)',
    'connected devices',
    'embedded software',
    'medical devices',
    'building automation',
    'smart factory',
  ],
} as const satisfies Topic

export const compliance = {
  id: 'compliance',
  name: 'Compliance and privacy',
  question: 'Who makes sure that the rules are met, and who proves it to outsiders?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'Rules are often met or missed in systems: who has access, what changes, what’s kept, and what’s deleted. The CIO usually runs most of them, so the evidence can come from everyday operations, collected all year instead of in the week before an audit starts.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'Customers ask for proof about the product, such as a SOC 2 report or an ISO 27001 certificate, and often a regulator does too. Privacy and safety usually cost least when designed in, and engineers can build a control that works with each release, and leaves a record.',
      ),
    },
    {
      who: 'CFO, compliance, legal, or a privacy officer',
      statement: judges(
        'Proof is often worth more from someone who didn’t run the control. A compliance officer or a general counsel can read a rule as the regulator would, a CFO can stand behind a filing, and a privacy officer can give advice without having chosen the system at issue.',
      ),
    },
  ],
  tests: [
    judges('Whose name is on the filing?'),
    judges('Does anyone here both run a control and attest that it works?'),
    judges('Do audit findings start mostly in internal systems, in our product, or in paperwork?'),
  ],
  facts: [
    reports(
      'Under the GDPR, a data protection officer reports directly to the highest management level, and other duties must not cause a conflict of interest.',
      'eu-gdpr-dpo-independence',
    ),
    reports(
      'EU guidance on the GDPR says that a data protection officer may have a conflict, as a rule of thumb, if they’re also CEO, CFO, or head of IT, HR, or marketing.',
      'eu-dpo-conflicts',
    ),
    reports(
      'Under DORA, the management body of most EU financial entities sets clear roles for all ICT-related functions.',
      'eu-dora-ict-roles',
    ),
    reports(
      'NIS2 makes EU states ensure that management bodies of essential and important entities approve cybersecurity risk measures, oversee them, and can be liable for violations.',
      'eu-nis2-management-body',
    ),
  ],
  disagreements: [],
  responsibilities: ['compliance', 'controls', 'risk', 'product-security'],
  rows: ['focus-yardstick', 'responsibilities-watch', 'objectives-stakes'],
  synonyms: [
    'data protection officer (DPO)',
    'privacy officer',
    'privacy by design',
    'CCPA',
    'PCI DSS',
    'SOC 2',
    'ISO 27001',
    'DORA',
    'NIS2',
    'certification',
    'records retention',
  ],
} as const satisfies Topic

export const continuity = {
  id: 'continuity',
  name: 'Continuity and recovery',
  question: 'Who keeps the organization working without its systems, and who gets them back?',
  cases: [
    {
      role: 'cio',
      statement: judges(
        'Recovery starts with knowing what depends on what, and the CIO’s team usually has that list, the backups, and each vendor’s emergency number. It has often restored systems before, under pressure, and it can test the plan on what people here rely on.',
      ),
    },
    {
      role: 'cto',
      statement: judges(
        'While customers can’t use the service, each minute costs trust and money. Engineers who built it can often fail over, roll back, or run in degraded mode before a formal recovery starts, and a CTO can make rehearsing a failure part of normal work.',
      ),
    },
    {
      who: 'COO, or another named senior manager',
      statement: judges(
        'Until the systems are back, someone has to decide who works on paper, which orders ship, and what customers hear. A COO usually knows the work well enough to rank what matters, can rehearse it with all departments, and can speak for the whole organization.',
      ),
    },
  ],
  tests: [
    judges('Which hurts us sooner: customers cut off, or staff?'),
    judges('Who decides which service comes back first, and is the order written down?'),
    judges('Who calls our customers, and from which list, if the systems are down?'),
  ],
  facts: [
    reports(
      'Under the EU’s DORA, which has applied since January 17, 2025, the management body of most financial entities bears the ultimate responsibility for managing ICT risk.',
      'eu-dora-management-body',
    ),
    reports(
      'In FCA rules of 2020 for classes of UK financial firms, overall responsibility for all or substantially all internal operations or technology was a senior management function.',
      'uk-fca-smf24',
    ),
  ],
  disagreements: [],
  responsibilities: ['continuity', 'reliability', 'production', 'resilience-and-agility'],
  rows: ['objectives-technology', 'purpose-promise', 'purpose-common'],
  synonyms: [
    'cyber resilience',
    'ransomware recovery',
    'recovery plan',
    'recovery point objective (RPO)',
    'tabletop exercise',
    'major incident',
    'SMF24',
  ],
} as const satisfies Topic
