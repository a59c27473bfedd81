/**
 * Ids and terms reserved for future responsibilities from sources other than the article. Links contain ids, so nothing
 * else may take one.
 */
export const reservedResponsibilities = [
  { id: 'data', term: 'Data governance and analytics' },
  { id: 'ai', term: 'AI governance' },
  { id: 'service-desk', term: 'IT service management (ITSM)' },
  { id: 'business-systems', term: 'Enterprise applications (ERP, CRM, HRIS)' },
  { id: 'architecture', term: 'Enterprise architecture' },
  { id: 'engineering-team', term: 'Engineering management' },
  { id: 'production', term: 'Site reliability and production' },
  { id: 'platform', term: 'Platform engineering' },
  { id: 'product-security', term: 'Product security' },
  { id: 'change-portfolio', term: 'Portfolio and program management (PMO)' },
  { id: 'continuity', term: 'Business continuity, disaster recovery' },
  { id: 'controls', term: 'IT general controls (ITGC), assurance' },
] as const
