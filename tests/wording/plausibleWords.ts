const split = (text: string): string[] => text.trim().split(/\s+/);

// What a county would put on a list of its own, but for words that plain prose cannot do without: two letters, which meet by chance most easily …
const short = split(`
  赌博 赌场 赌球 赌资 诈骗 骗局 传销 毒品 吸毒 贩毒 制毒 冰毒 海洛 摇头 大麻 走私 枪支 弹药 炸药 雷管 凶杀 绑架 勒索 敲诈 抢劫 盗窃 销赃 洗钱 黑钱 假币 假钞 假证 办证 刻章 代考 替考 枪手 作弊 色情 淫秽 嫖娼 卖淫
  裸聊 约炮 情色 邪教 算命 风水 占卜 巫师 神婆 巫婆 迷信 彩票 六合 私彩 黑彩 外围 博彩 老虎 轮盘 棋牌 高利 贷款 套现 刷单 刷票 返利 庞氏 集资 非法 黑客 木马 外挂 翻墙 盗版 盗号 群发 诈捐 骗捐 水军 删帖
  低俗 庸俗 媚俗 辱骂 歧视 乞丐 残废 瞎子 聋子 哑巴 傻子 疯子 白痴 弱智 智障 脑残 屌丝 装逼 逗比 绿茶 渣男 拜金 炫富 打赏 带货 秒杀 抢购 全网 顶级 极品 独家 首个 最佳 冠军
`);
// … and longer ones, of a business and what is offered in it.
const heads = split(`
  澳门 葡京 皇冠 金沙 外围 真钱 线上 网上 手机 私人 地下 代开 代办 代写 代考 代购 高仿 假冒 伪造 低价 批发 全套 上门 同城 一夜 美女 学生 特殊 私密 成人 祖传 特效 神奇 进口 内部 原始 海外 虚拟 数字 稳赚 高息
  无抵押 免审核 快速 黑户 征信 套取 刷单 兼职 日结 躺赚 拉人 多级 分销 返佣 内幕 包过 保过 押题 原题 窃听 跟踪 定位 监听 破解 盗取 解封 群控 爆粉 引流 刷赞 假烟 假酒 走私 水货 违禁 管制 迷情 催情 迷幻 致幻 国际 名牌
  超级 无敌 惊爆 震撼 独门 秘制 宫廷 御用 特供 专供 军用 警用 民用 仿真 自制 土制 远程 高压 强力 微型
`);
const tails = split(`
  赌场 赌博网 投注站 娱乐城 棋牌室 百家乐 老虎机 发票 证件 公章 文凭 论文 答案 试卷 车牌 驾照 护照 签证 户口 档案 香烟 名酒 手表 皮包 药品 春药 迷药 秘方 神药 补品 疗法 疗程 股票 基金 币圈 矿机 贷款 借款 信用卡
  花呗 白条 流水 兼职群 任务单 下线 代理 会员群 老师 美女 小姐 服务 按摩 会所 陪聊 视频 直播间 软件 外挂 源码 数据 名单 号码 短信 设备 手机卡 银行卡 账号 密码 器材 枪 弹 弩 刀具 电棍 火药 气枪 钢珠 瞄准镜 配件 防身器
  工具包 教程 培训班 速成班 通道 名额 指标 关系 门路 大师 法师 神符 法事 道场 改运 转运珠 开光物 推背图 预测 特码 玄机 彩图
`);

/** Ten thousand words such as lists hold: the short ones, and enough of the longer. */
export function plausibleWords(count = 10_000): string[] {
  const words = [...new Set([...short, ...heads.flatMap((head) => tails.map((tail) => head + tail))])];
  // Further words of the same make, once heads and tails are used up.
  const more = heads.flatMap((head) => tails.map((tail) => `${head}正规${tail}`));
  return [...words, ...more].slice(0, count);
}
