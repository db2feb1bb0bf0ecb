import type { PlacementRow } from '../providers/contentCommands';
import { askedPlan, namesNothing, planFormOf } from './planForm';

const nowhere = { everywhere: false, stationIds: [], subtreeIds: [], tiers: [], stationTags: [], screenIds: [], screenTags: [], screenGroupIds: [] };
const plan: PlacementRow['plan'] = {
  name: '春节', rule: null, aim: { ...nowhere, tiers: ['POINT'] }, exceptions: { ...nowhere, screenTags: ['室外'] }, aimText: '层级：点', exceptionsText: '屏幕标签：室外',
  windowFrom: '2026-11-23T01:30:00Z', windowUntil: null, dayparts: [{ weekdays: [1], from: '08:00', until: '10:00' }], excludedDates: ['2026-12-13'], weight: 2, priority: 'IMPORTANT',
};

test('a plan that is opened and saved again asks for all that it said', () => {
  const { name, aim, exceptions, windowFrom, windowUntil, dayparts, excludedDates, weight, priority } = plan;
  expect(askedPlan(planFormOf({ plan, waiting: null }))).toEqual({ name, aim, exceptions, windowFrom, windowUntil, dayparts, excludedDates, weight, priority });
});

test('a standing rule keeps which pieces it sends', () => {
  const rule = { types: [], themes: ['诚信'], publisherIds: ['p'] };
  expect(askedPlan(planFormOf({ plan: { ...plan, rule }, waiting: null })).rule).toEqual(rule);
});

test('the form begins with what waits for a signature', () => {
  const waiting = { change: 'CHANGE' as const, askedByName: '王静', askedAt: '2026-11-23T01:30:00Z', viewerAsked: true, viewerCanSign: false, turnsRules: false, signedByNames: [], signaturesNeeded: 1, plan: { ...plan, name: '元宵' } };
  expect(planFormOf({ plan, waiting }).name).toBe('元宵');
});

test('lines that are not filled in yet are left out', () => {
  const form = { dayparts: [{ from: '08:00' }, { from: '08:00', until: '09:00', weekdays: null }], excludedDays: [{ day: null }, { day: '2026-12-13' }] };
  expect(askedPlan(form)).toEqual({ dayparts: [{ weekdays: [], from: '08:00', until: '09:00' }], excludedDates: ['2026-12-13'] });
  expect(askedPlan({})).toEqual({ dayparts: [], excludedDates: [] });
});

test('exceptions are out of the way while they name nothing', () => {
  expect([undefined, null, {}, nowhere, { tiers: null }].map(namesNothing)).toEqual([true, true, true, true, true]);
  expect([{ everywhere: true }, { ...nowhere, screenTags: ['室外'] }].map(namesNothing)).toEqual([false, false]);
});
