export const contentEvents = {
  revisionReused: "content.RevisionReused",
} as const;
