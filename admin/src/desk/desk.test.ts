import { approvedText, foundWordText, isProofreadApart, progressOf, proofreaderOf, publicPathOf, quickReasons, waitingText, waitsForText, widenedText, widerText } from './desk';

const decided = { id: 'r', state: 'IN_REVIEW', nextStage: 'FINAL', awaitsSignature: false, waitsFor: ['王静'], widerRequest: null } as const;

test('a yes tells for whom it waits now, or that it is out', () => {
  expect(approvedText({ ...decided, waitsFor: ['王静'] })).toBe('已通过，等待终审：王静');
  expect(approvedText({ ...decided, waitsFor: [] })).toBe('已通过，等待终审：没有人能审，请管理员到“工作人员”设审核员');
  expect(approvedText({ ...decided, waitsFor: ['李强'], nextStage: null, awaitsSignature: true })).toBe('已通过，等待加签：李强');
  expect(approvedText({ ...decided, waitsFor: [], nextStage: null, state: 'LIVE' })).toBe('已通过，已发布');
});

test('many names are counted', () => {
  expect(waitsForText({ waitsFor: ['甲', '乙', '丙', '丁', '戊'] })).toBe('甲、乙、丙 等 5 人');
});

test('what is over waits for nothing', () => {
  expect(waitingText({ state: 'IN_REVIEW', nextStage: 'SECOND', awaitsSignature: false })).toBe('等复审');
  expect(waitingText({ state: 'RETURNED', nextStage: null, awaitsSignature: false })).toBe('');
});

test('progress names who took what, and stops where a text was sent back', () => {
  const stages = [{ stage: 'FIRST' }, { stage: 'SECOND' }, { stage: 'FINAL' }] as const;
  const steps = [{ kind: 'SUBMITTED', stage: null, actorName: '禾' }, { kind: 'APPROVED', stage: 'FIRST', actorName: '王静' }] as const;
  const standings = (state: 'IN_REVIEW' | 'RETURNED') => progressOf({ state, stages, stagesPassed: 1, steps }).map(({ standing, who }) => [standing, who]);
  expect(standings('IN_REVIEW')).toEqual([['done', '王静'], ['now', null], ['later', null]]);
  expect(standings('RETURNED')).toEqual([['done', '王静'], ['ended', null], ['ended', null]]);
});

test('only somebody else counts as the proofreader of this text and this stage', () => {
  const read = { nextStage: 'SECOND', hash: 'h', stages: [{ stage: 'SECOND', proofreading: 'SEPARATE' }] } as const;
  const step = { kind: 'PROOFREAD', stage: 'SECOND', hash: 'h', actorName: '李强' } as const;
  expect(proofreaderOf({ ...read, steps: [step] }, '王静')).toBe('李强');
  expect(proofreaderOf({ ...read, steps: [step] }, '李强')).toBeNull();
  expect(proofreaderOf({ ...read, steps: [{ ...step, hash: 'older' }] }, '王静')).toBeNull();
  expect(proofreaderOf({ ...read, steps: [{ ...step, stage: 'FIRST' }] }, '王静')).toBeNull();
  expect(isProofreadApart(read)).toBe(true);
  expect(isProofreadApart({ ...read, nextStage: 'FINAL' })).toBe(false);
});

test('texts have the public page of the thing they belong to', () => {
  expect(publicPathOf({ subjectType: 'piece', subjectId: '1', kind: 'STORY' })).toBe('/p/1');
  expect(publicPathOf({ subjectType: 'lecture-text', subjectId: '1', kind: 'lecture' })).toBe('/l/1');
  expect(publicPathOf({ subjectType: 'lecture-text', subjectId: '1', kind: 'topic' })).toBeNull();
});

test('every quick reason is long enough to tell what to do', () => {
  for (const { reason } of quickReasons) expect([...reason].length).toBeGreaterThan(8);
});

test('a wider request tells who asked, who has signed, and for whom it waits', () => {
  const wider = { hash: 'h', askedAt: '2026-11-23T01:30:00.000Z', askedByName: '张编辑', changes: [], signedByNames: [], signaturesNeeded: 1, waitsFor: ['王静'], viewerCanSign: true, viewerCanDecline: true };
  expect(widerText(wider)).toBe('张编辑，2026-11-23 周一 09:30提出；等谁签字：王静');
  expect(widerText({ ...wider, askedByName: null, signedByNames: ['王静'], signaturesNeeded: 2, waitsFor: ['李强'] })).toBe(
    '内容平台的编辑（未关联账号），2026-11-23 周一 09:30提出，需2人签字，已签：王静；等谁签字：李强',
  );
  expect([widenedText({ widerRequest: null }), widenedText({ widerRequest: { hash: 'h' } })]).toEqual(['已签字，扩大展示已生效', '已签字，还要另一个人签字才扩大']);
});

test('what a list says is told with its place, and whether it stops the text', () => {
  const finding = { place: '文件名第 2 项', found: '最佳', listName: '绝对化用语', message: '“最佳”属于禁用词，请改写' };
  expect(foundWordText({ ...finding, severity: 'WARN' })).toBe('提醒｜文件名第 2 项：“最佳”属于禁用词，请改写（词表：绝对化用语）');
  expect(foundWordText({ ...finding, severity: 'BLOCK' })).toBe('拦截｜文件名第 2 项：“最佳”属于禁用词，请改写（词表：绝对化用语）');
});
