/** Names and field labels of every resource. */
export const resourceTexts = {
  staffAccounts: {
    name: '工作人员',
    fields: {
      name: '姓名', email: '邮箱', phone: '电话', active: '启用', roles: '角色', role: '角色', stationId: '阵地', teamId: '宣讲团', organisationId: '单位',
      stages: '审核环节', cmsUserId: '内容系统用户', lastSignInAt: '上次登录', createdAt: '建立时间', initialPassword: '初始密码', q: '搜索',
    },
  },
  organisations: {
    name: '单位',
    fields: { code: '编号', name: '名称', shortName: '简称', kind: '类别', parentId: '上级单位', active: '启用', q: '搜索' },
  },
  stations: {
    name: '阵地',
    fields: {
      code: '编码', name: '名称', tier: '层级', status: '状态', parentId: '上级阵地', organisationId: '所属单位', address: '地址', latitude: '纬度（WGS-84）',
      longitude: '经度（WGS-84）', openingHours: '开放时间', phone: '电话', headName: '站长', keeperName: '管理员', tags: '标签', summary: '简介',
      updatedAt: '更新时间', within: '范围', tag: '标签', q: '搜索', reason: '原因', effectiveOn: '生效日期',
    },
  },
  facilities: {
    name: '功能室',
    fields: { stationId: '阵地', kind: '类别', name: '名称', capacity: '容纳人数', equipment: '设备', openingRule: '开放规定', q: '搜索' },
  },
  lectures: {
    name: '宣讲活动',
    fields: {
      title: '题目', topicId: '宣讲菜单题目', templateId: '宣讲模板', ownTitle: '自拟题目', summary: '内容简介', stationId: '阵地', facilityId: '功能室', placeText: '具体地点',
      startsAt: '开始时间', endsAt: '结束时间', capacity: '人数上限', headCount: '到场人数', workClassId: '工作类别', formId: '宣讲形式',
      audience: '听众', lecturerIds: '宣讲员', status: '状态', contactPhone: '联系电话（办公电话）', createdAt: '建立时间', updatedAt: '更新时间', q: '搜索',
      awaitingSignature: '待签字公布', within: '范围（含下级）', lecturerId: '宣讲员', teamId: '宣讲团', from: '从', until: '到', asDraft: '先存为草稿，暂不公布',
      allowConflicts: '宣讲员或场地时间冲突时，仍然安排', lateEntry: '补录（活动已经举行过）', reason: '原因', phone: '咨询电话（办公电话）', station: '阵地', lecturers: '宣讲员',
    },
  },
  lecturers: {
    name: '宣讲员',
    fields: { number: '编号', name: '姓名', tier: '级别', identity: '身份', teamIds: '宣讲团', teamId: '宣讲团', teams: '宣讲团', topics: '擅长主题', active: '在聘', q: '搜索' },
  },
  lecturerTeams: { name: '宣讲团', fields: { name: '名称', tier: '级别', q: '搜索' } },
  topics: {
    name: '宣讲菜单',
    fields: {
      title: '题目', seriesId: '系列', minutes: '时长（分钟）', workClassId: '工作类别', formId: '宣讲形式', reviewed: '已审核', active: '可点', q: '搜索',
    },
  },
  lectureTemplates: {
    name: '宣讲模板',
    fields: { name: '名称', stationId: '所属阵地', summary: '内容简介', audience: '听众', reviewed: '审核', active: '启用', usableAt: '适用阵地', q: '搜索' },
  },
  guardPeriods: {
    name: '重要保障期',
    fields: {
      name: '名称', startsAt: '开始时间', endsAt: '结束时间', source: '依据', interruptsOff: '停止插播', plainLook: '素色显示', dutyList: '值班表', phase: '阶段', q: '搜索',
      onDay: '日期', post: '职务', phone: '值班电话', reason: '原因',
    },
  },
  heldChanges: {
    name: '待签改动',
    fields: {
      title: '改动', askedByName: '提出人', askedAt: '提出时间', state: '状态', guardName: '重要保障期', waitsFor: '等谁签字', decidedByName: '办理人', decidedAt: '办理时间', reason: '原因',
      toSign: '等我签字', mine: '我提出的', q: '搜索',
    },
  },
  youthPalaces: {
    name: '少年宫',
    fields: {
      name: '名称', kind: '类别', hostKind: '设在哪里', stationId: '阵地', organisationId: '学校', address: '地址', phone: '电话', contactName: '联系人',
      openingText: '开放说明', summary: '简介', active: '开放', within: '范围（含下级）', q: '搜索', host: '举办地', from: '从', until: '到', reason: '原因',
    },
  },
  clubs: {
    name: '社团',
    fields: { palaceId: '少年宫', name: '名称', kind: '类别', grades: '年级', capacity: '人数', room: '教室', instructorName: '辅导员', active: '开班', q: '搜索' },
  },
  screens: {
    name: '屏幕',
    fields: {
      name: '名称', stationId: '阵地', placeText: '安装位置', shape: '形状', widthPx: '宽（像素）', heightPx: '高（像素）', presence: '状态',
      lastSeenAt: '最近在线', playingTitle: '正在播放', playingSince: '播放开始', playerVersion: '播放器版本', openHours: '开屏时间', keeperName: '管屏人',
      tags: '标签', pairedAt: '配对时间', code: '配对码', within: '范围（含下级）', q: '搜索', station: '阵地',
    },
  },
  placements: {
    name: '投放',
    fields: { pieceTitle: '投放什么', aim: '在哪里', exceptions: '除去哪里', when: '什么时候', priority: '优先级', state: '状态', askedBy: '提出和签字', deeds: '办理', standing: '类别', q: '搜索' },
  },
  recalls: {
    name: '撤播',
    fields: { title: '内容', reason: '原因', recalledAt: '撤播时间', recalledByName: '撤播人', open: '办理', progress: '进度', pieceId: '内容', q: '搜索' },
  },
  wordingLists: {
    name: '用语词表',
    fields: { name: '名称', kind: '类别', severity: '处理方式', active: '状态', entryCount: '词条', source: '来源或依据', note: '说明', updatedAt: '最近修改', q: '搜索' },
  },
  pieces: {
    name: '内容',
    fields: {
      title: '标题', type: '类型', state: '状态', theme: '主题', publisherId: '发布单位', publisher: '发布单位', signature: '落款', channels: '展示渠道', showFrom: '展示开始',
      showUntil: '展示结束', updatedAt: '更新时间', liveSince: '发布时间', q: '搜索', stationIds: '投放阵地', windowFrom: '从', windowUntil: '到', weight: '播放比重',
      waits: '等谁', newestRevision: '等谁',
    },
  },
} as const;
