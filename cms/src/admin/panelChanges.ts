/** Parts of Strapi's panel that only advertise or lead outside, and what stands in their place. */
export const replaced: Readonly<Record<string, string>> = {
  MediaLibraryBanner: '() => null',
  UpsellBanner: '() => null',
  TrialCountdown: '() => null',
  PreviewSidePanel: '() => null',
  getMatchingDocLink: '() => undefined',
  FromUrlForm: "() => '请先把文件保存到本机，再从“本机文件”上传。'",
};

export interface Wording {
  readonly file: string;
  readonly from: RegExp;
  readonly to: string;
}

/** Words that Strapi wrote into its code instead of its translations, and its link to a market outside. */
export const wordings: readonly Wording[] = [
  { file: '/@strapi/design-system/dist/index.mjs', from: /"Choose date"/g, to: '"选择日期"' },
  { file: '/@strapi/design-system/dist/index.mjs', from: /"Choose time"/g, to: '"选择时间"' },
  { file: '/@strapi/design-system/dist/index.mjs', from: /`(\$\{\w+\}) date`/g, to: '`$1日期`' },
  { file: '/@strapi/design-system/dist/index.mjs', from: /`(\$\{\w+\}) time`/g, to: '`$1时间`' },
  { file: '/@strapi/design-system/dist/index.mjs', from: /"Pagination"/g, to: '"分页"' },
  { file: '/sonner/dist/index.mjs', from: /containerAriaLabel = ['"]Notifications['"]/g, to: "containerAriaLabel = '通知'" },
  { file: '/@strapi/design-system/dist/index.mjs', from: /(["'`])Close modal\1/g, to: '"关闭"' },
  { file: 'BulkActions/PublishAction.mjs', from: /label: 'documentId'/g, to: "label: '编号'" },
  { file: 'BulkActions/PublishAction.mjs', from: /label: 'name'/g, to: "label: '名称'" },
  { file: 'BulkActions/PublishAction.mjs', from: /label: 'status'/g, to: "label: '状态'" },
  { file: 'BulkActions/PublishAction.mjs', from: /label: 'Publication status'/g, to: "label: '能否送审'" },
  { file: 'SearchAsset/SearchAsset.mjs', from: /"Search"/g, to: '"查找"' },
  { file: 'PaginationFooter/Pagination.mjs', from: /label = 'pagination'/g, to: "label = '分页'" },
  { file: 'components/LeftMenu.mjs', from: /label: "Menu"/g, to: 'label: "菜单"' },
  { file: 'components/DocumentStatus.mjs', from: /"aria-label": status,/g, to: '' },
  // Submitted is no more than submitted: green beside what was returned would say that all is well.
  { file: 'components/DocumentStatus.mjs', from: /status === 'published' \? 'success'/g, to: "status === 'published' ? 'neutral'" },
  { file: 'hooks/useMenu.mjs', from: /\{\s*icon: ShoppingCart,[\s\S]*?position: 7\s*\},/g, to: '' },
];
