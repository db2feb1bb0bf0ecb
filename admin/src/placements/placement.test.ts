import type { PlacementRow } from '../providers/contentCommands';
import { askedText, askerOf, placementText, planText, ruleText, signersOf, waitingText, whatText, whenText, whereText } from './placement';

const nowhere = { everywhere: false, stationIds: [], subtreeIds: [], tiers: [], stationTags: [], screenIds: [], screenTags: [], screenGroupIds: [] };
const plan: PlacementRow['plan'] = {
  name: '竹林村', rule: null, aim: { ...nowhere, stationIds: ['s'] }, exceptions: nowhere, aimText: '竹林村站', exceptionsText: '', windowFrom: null, windowUntil: null,
  dayparts: [], excludedDates: [], weight: 1, priority: 'NORMAL',
};
const waiting: NonNullable<PlacementRow['waiting']> = { change: 'CHANGE', askedByName: '王静', askedAt: '2026-11-23T01:30:00Z', viewerAsked: false, viewerCanSign: true, turnsRules: false, signedByNames: [], signaturesNeeded: 1, plan: { ...plan, aimText: '全部阵地' } };

test('a standing rule says which pieces it sends', () => {
  expect(ruleText({ types: [], themes: [], publisherIds: [] })).toBe('所有内容');
  expect(ruleText({ types: ['STORY', 'FAMILY_MOTTO'], themes: ['诚信', '孝老'], publisherIds: ['a', 'b'] })).toBe('典型事迹、家风家训，主题：诚信、孝老，限 2 个发布单位');
});

test('what is placed is the piece, or the rule by its name', () => {
  expect(whatText({ pieceTitle: '文明出行', plan })).toBe('文明出行');
  expect(whatText({ pieceTitle: null, plan })).toBe('（内容已不存在）');
  expect(whatText({ pieceTitle: null, plan: { ...plan, name: '常设投放', rule: { types: ['ARTICLE'], themes: [], publisherIds: [] } } })).toBe('常设投放：动态');
});

test('when tells the window, the hours and the days left out', () => {
  expect(whenText(plan)).toBe('长期');
  const dayparts = [{ weekdays: [1, 7], from: '08:00', until: '11:30' }, { weekdays: [], from: '22:00', until: '06:00' }];
  expect(whenText({ windowFrom: '2026-11-23T01:30:00Z', windowUntil: null, dayparts, excludedDates: ['2026-12-13'] })).toBe(
    '2026-11-23 周一 09:30 起，长期 · 周一、日08:00–11:30；每天22:00–次日06:00 · 2026-12-13不放',
  );
});

test('a plan says where, where not and how strongly', () => {
  expect(whereText({ aimText: '柳堰镇所及下级', exceptionsText: '竹林村站' })).toBe('柳堰镇所及下级（不含：竹林村站）');
  expect(planText({ ...plan, weight: 3, priority: 'URGENT' })).toBe('竹林村站 · 长期 · 权重 3 · 紧急');
  expect(placementText({ allStations: false, name: '春节', plan })).toBe('春节 · 竹林村站 · 长期');
});

test('what waits says what, from whom, and how many signed', () => {
  expect(waitingText({ waiting: null })).toBe('');
  expect(waitingText({ waiting })).toBe('要改为：全部阵地 · 长期（王静提出，已签 0/1）');
  expect(waitingText({ waiting: { ...waiting, change: 'END', plan: null, askedByName: '', turnsRules: true } })).toBe('已停止展示；恢复更大范围的展示等签字（系统提出，由县级管理员签字，已签 0/1）');
});

test('who asked and who signed is told while it waits and afterwards', () => {
  const approval = { askedByName: '王静', askedAt: '2026-11-23T01:30:00Z', signedByNames: ['李强', '赵敏'], signedAt: '2026-11-24T02:00:00Z' };
  expect(askedText({ waiting, approval })).toBe('王静 2026-11-23 周一 09:30 提出');
  expect(askedText({ waiting: { ...waiting, signedByNames: ['李强'] }, approval: null })).toBe('王静 2026-11-23 周一 09:30 提出，李强 签字');
  expect(askedText({ waiting: null, approval })).toBe('王静 2026-11-23 周一 09:30 提出，李强、赵敏 2026-11-24 周二 10:00 签字');
  expect(askedText({ waiting: null, approval: { ...approval, askedByName: '', signedByNames: [], signedAt: null } })).toBe('系统 2026-11-23 周一 09:30 提出');
  expect([askerOf({ waiting: null, approval }), signersOf({ waiting: null, approval })]).toEqual([{ name: '王静', at: approval.askedAt }, { names: '李强、赵敏', at: approval.signedAt }]);
  expect(askedText({ waiting: null, approval: null })).toBe('');
});
