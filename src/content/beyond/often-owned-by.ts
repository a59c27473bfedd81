// Who else often owns a responsibility, without when and why, so that a charter can say so without loading that. A test
// compares the two.

/** Ids of roles and parties, the most common first, by id of the responsibility. */
export const oftenOwnedBy: Readonly<Record<string, readonly string[]>> = {
  security: ['ciso', 'cto', 'board-of-directors'],
  standards: ['cio', 'architecture-board', 'vp-engineering'],
  compliance: ['compliance-officer', 'cfo', 'data-protection-officer'],
  risk: ['chief-risk-officer', 'board-of-directors', 'cfo'],
  reliability: ['cto', 'coo', 'provider'],
  product: ['cpo', 'vp-engineering'],
  market: ['cpo', 'chief-marketing-officer', 'head-of-sales'],
  differentiation: ['ceo', 'cpo', 'chief-marketing-officer'],
  revenue: ['head-of-sales', 'cpo', 'ceo'],
  customers: ['cpo', 'chief-marketing-officer', 'cio'],
  solutions: ['cpo', 'chief-marketing-officer', 'coo'],
  integration: ['coo', 'chief-digital-officer', 'cto'],
  trends: ['cio', 'ceo'],
  investments: ['cto', 'cfo', 'ceo'],
  data: ['cdo', 'cfo', 'process-owners'],
  ai: ['ceo', 'chief-ai-officer', 'general-counsel'],
  architecture: ['architecture-board', 'cio', 'cto'],
  'service-desk': ['provider', 'coo', 'cfo'],
  'business-systems': ['process-owners', 'cfo', 'cto'],
  'change-portfolio': ['coo', 'cfo', 'manager'],
  controls: ['cfo', 'ciso', 'cto'],
  'engineering-team': ['vp-engineering', 'cpo', 'cio'],
  production: ['vp-engineering', 'cio', 'coo'],
  platform: ['vp-engineering', 'cio'],
  'product-security': ['ciso', 'vp-engineering'],
  continuity: ['coo', 'chief-risk-officer', 'ciso'],
}
