import { fieldErrors, heldOf, refusalCodes, refusalError, refusedDecision, topLevelError } from './errors';

const error = (code: string, message: string, ...field: string[]) => ({ code, message, field });

describe('a refused mutation', () => {
  it('puts each message under its field, the path of the input left out', () => {
    expect(fieldErrors([error('INVALID', '名称必填', 'input', 'name'), error('INVALID', '阵地必填', 'roles', '1', 'stationId')])).toEqual({
      name: '名称必填',
      roles: { 1: { stationId: '阵地必填' } },
    });
  });

  it('gives the form its field errors and the notification its sentence', () => {
    const refusal = refusalError([error('INVALID', '名称必填', 'name'), error('STATION_CLOSED', '阵地已撤销')]);
    expect(refusal.status).toBe(422);
    expect(refusal.message).toBe('名称必填；阵地已撤销');
    expect(refusal.body).toEqual({
      codes: ['INVALID', 'STATION_CLOSED'],
      errors: { name: '名称必填', root: { serverError: '名称必填；阵地已撤销' } },
    });
  });

  it('tells of a stale version as a notification that says what to do, never under a field', () => {
    const refusal = refusalError([error('CONFLICT', '版本过期', 'version')]);
    expect(refusal.status).toBe(409);
    expect(refusal.message).toContain('刚刚被别人改过');
    expect(refusal.body).toEqual({ codes: ['CONFLICT'] });
  });

  it('shows missing rights as the server words them', () => {
    const refusal = refusalError([error('NOT_ALLOWED', '您不能在这个阵地安排宣讲', 'stationId')]);
    expect(refusal.status).toBe(403);
    expect(refusal.message).toBe('您不能在这个阵地安排宣讲');
    expect(refusalCodes(refusal)).toEqual(['NOT_ALLOWED']);
  });

  it('shows what the clerk picked wrongly where it was picked', () => {
    const errors = [error('NOT_FOUND', '所选的屏幕有的不存在', 'screenIds'), error('NOT_ALLOWED', '您只能把内容投放到自己管理的阵地', 'aim')];
    expect(fieldErrors(errors)).toEqual({ screenIds: '所选的屏幕有的不存在', aim: '您只能把内容投放到自己管理的阵地' });
    expect(fieldErrors([error('NOT_FOUND', '没有这条投放', 'id'), error('NOT_FOUND', '没有这条内容', 'pieceId'), error('NOT_ALLOWED', '您没有权限做这件事')])).toBeUndefined();
  });

  it('has no codes when it is another failure', () => {
    expect(refusalCodes(new Error('x'))).toEqual([]);
  });
});

describe('a change that waits for a second person', () => {
  const held = { ...error('CHANGE_HELD', '正处于重要保障期“全国两会”：改动已记下，还没有生效，等王静签字。'), heldChangeId: 'h1' };

  it('is neither a refusal of a field nor a success, and says where it waits', () => {
    const answer = refusalError([held]);
    expect(answer.body).toEqual({ codes: ['CHANGE_HELD'], heldChangeId: 'h1' });
    expect(heldOf(answer)).toEqual({ id: 'h1', message: held.message });
  });

  it('is nothing else', () => {
    expect(heldOf(refusalError([error('INVALID', '名称必填', 'name')]))).toBeUndefined();
    expect(heldOf(refusalError([error('CONFLICT', '版本过期', 'version')]))).toBeUndefined();
    expect(heldOf(new Error('x'))).toBeUndefined();
  });

  it('is signed or refused in the server\'s own words, told where it was decided', () => {
    const refused = refusedDecision([error('CONFLICT', '提出以后情况有了变化，现在不能生效：名称已被使用')]);
    expect(refused).toMatchObject({ status: 409, message: '提出以后情况有了变化，现在不能生效：名称已被使用' });
    expect(refused.body).toEqual({ codes: ['CONFLICT'], errors: { root: { serverError: '提出以后情况有了变化，现在不能生效：名称已被使用' } } });
  });
});

describe('a top-level error', () => {
  it('sends the unauthenticated to the sign-in', () => {
    expect(topLevelError({ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }).status).toBe(401);
  });

  it('keeps English meant for developers from the clerk', () => {
    expect(topLevelError({ message: 'Cannot query field "x"', extensions: { code: 'BAD_REQUEST' } }).message).not.toMatch(/[A-Za-z]/);
    expect(topLevelError({ message: '每次最多 100 条', extensions: { code: 'BAD_REQUEST' } }).message).toBe('每次最多 100 条');
  });

  it('gives the incident id to quote', () => {
    const failure = topLevelError({ message: 'x', extensions: { code: 'INTERNAL', incidentId: 'A-17' } });
    expect(failure.message).toBe('服务器出错了，请把事件编号告诉技术人员：A-17');
    expect(failure.body).toBeNull();
  });
});
