import type { EntryUid } from '../entries/entryTypes';

export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  /** Width in the edit form, in twelfths. */
  readonly size: 3 | 4 | 6 | 8 | 12;
}

export interface EntryView {
  readonly uid: EntryUid;
  readonly mainField: string;
  readonly fields: readonly (readonly FieldView[])[];
  readonly list: readonly string[];
}

const commonFields: EntryView['fields'] = [
  [
    { name: 'publisherId', label: '发布单位', help: '以哪个单位的名义发布，审核规则随发布单位', size: 6 },
    { name: 'signature', label: '落款', help: '显示在每一页上，例如：望禾县文明办，不超过 40 个字', size: 6 },
  ],
  [
    { name: 'source', label: '稿件来源', size: 4 },
    { name: 'pictureLicence', label: '图片授权', help: '图片和字体从哪里来、凭什么使用', size: 8 },
  ],
  [
    { name: 'channels', label: '发布渠道', help: '希望在哪里展示，可多选', size: 8 },
    { name: 'aiGenerated', label: '含人工智能生成内容', help: '文字或图片由人工智能生成时请选“是”', size: 4 },
  ],
  [
    { name: 'showFrom', label: '展示开始', help: '留空：审核通过后立即展示', size: 6 },
    { name: 'showUntil', label: '展示截止', help: '留空：一直展示到撤稿', size: 6 },
  ],
];

const articleFields: EntryView['fields'] = [
  [{ name: 'title', label: '标题', help: '不超过 60 个字', size: 12 }],
  [{ name: 'summary', label: '摘要', help: '列表中显示，不超过 300 个字', size: 12 }],
  [{ name: 'cover', label: '封面图片', help: '横图，宽度不少于 1200 像素为宜', size: 12 }],
  [{ name: 'body', label: '正文', size: 12 }],
  ...commonFields,
];

/** How editors see each type: labels, help, order in the form, columns of the list. */
export const entryViews: readonly EntryView[] = [
  {
    uid: 'public-service-ad',
    mainField: 'title',
    list: ['title', 'theme', 'signature', 'seconds'],
    fields: [
      [
        { name: 'title', label: '标题', help: '便于查找，不超过 60 个字', size: 8 },
        { name: 'theme', label: '主题', help: '例如：文明餐桌、移风易俗，不超过 40 个字', size: 4 },
      ],
      [{ name: 'lines', label: 'LED 分行文字', help: '大屏上分行显示，每行不超过 10 个字', size: 12 }],
      [
        { name: 'strip', label: '门头屏单行文字', help: '门头条屏上滚动显示，不超过 24 个字', size: 8 },
        { name: 'seconds', label: '每次展示秒数', help: '3 至 300 秒', size: 4 },
      ],
      [
        { name: 'images', label: '图片', help: 'JPG、PNG、WebP、GIF，单张不超过 20 MB', size: 6 },
        { name: 'video', label: '视频', help: 'MP4、WebM，不超过 200 MB；有视频时优先播放视频', size: 6 },
      ],
      ...commonFields,
    ],
  },
  {
    uid: 'family-motto',
    mainField: 'text',
    list: ['text', 'origin', 'family', 'signature'],
    fields: [
      [{ name: 'text', label: '家训正文', help: '不超过 600 个字', size: 12 }],
      [
        { name: 'kind', label: '类别', help: '古人名句选“经典家训”', size: 4 },
        { name: 'origin', label: '出处', help: '例如：诸葛亮《诫子书》', size: 8 },
      ],
      [
        { name: 'family', label: '家庭', help: '本地家训写哪一家，例如：米家湾米家', size: 6 },
        { name: 'stationId', label: '所在文明实践阵地', size: 6 },
      ],
      [{ name: 'story', label: '家风故事', help: '不超过 2000 个字', size: 12 }],
      [
        { name: 'image', label: '配图', size: 8 },
        { name: 'consent', label: '已取得同意', help: '本地家训和家风故事必须先取得本人同意', size: 4 },
      ],
      ...commonFields,
    ],
  },
  {
    uid: 'lecture-notice',
    mainField: 'title',
    list: ['title', 'signature'],
    fields: [
      [
        { name: 'title', label: '标题', help: '不超过 60 个字', size: 8 },
        { name: 'kind', label: '类别', size: 4 },
      ],
      [{ name: 'lectureId', label: '对应的宣讲', help: '选定后，时间、地点有变会自动更新', size: 12 }],
      [
        {
          name: 'body',
          label: '正文',
          help: '可写 {date} 日期、{start} 开始、{end} 结束、{weekday} 星期、{station} 阵地、{place} 地点、{topic} 主题、{lecturer} 宣讲员、{phone} 电话，展示时自动填入',
          size: 12,
        },
      ],
      [{ name: 'cover', label: '封面图片', size: 12 }],
      ...commonFields,
    ],
  },
  { uid: 'story', mainField: 'title', list: ['title', 'signature'], fields: articleFields },
  { uid: 'article', mainField: 'title', list: ['title', 'signature'], fields: articleFields },
];
