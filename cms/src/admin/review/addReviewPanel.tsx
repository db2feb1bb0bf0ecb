import type { StrapiApp } from '@strapi/strapi/admin';
import { ReviewState } from './ReviewState';

interface PanelProps {
  readonly model: string;
  readonly documentId?: string;
  readonly document?: { readonly publishedAt?: string | null; readonly updatedAt?: string };
}

interface ContentManagerApi {
  addEditViewSidePanel(panels: readonly ((props: PanelProps) => unknown)[]): void;
}

const entryUids: readonly string[] = ['public-service-ad', 'family-motto', 'lecture-notice', 'story', 'article'];

function ReviewPanel({ model, documentId, document }: PanelProps) {
  const uid = model.split('.').at(-1) ?? '';
  if (!entryUids.includes(uid) || !documentId) return null;
  return {
    title: '审核情况',
    content: <ReviewState key={`${documentId}:${document?.updatedAt ?? ''}`} uid={uid} documentId={documentId} />,
  };
}

/** Shows beside each entry what the server's reviewers say about it. */
export function addReviewPanel(app: StrapiApp): void {
  const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManagerApi;
  contentManager.addEditViewSidePanel([ReviewPanel]);
}
