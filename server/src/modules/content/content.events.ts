export const contentEvents = {
  revisionReused: "content.RevisionReused",
  mediaRuleSet: "content.MediaRuleSet",
  renditionsMade: "content.RenditionsMade",
} as const;
