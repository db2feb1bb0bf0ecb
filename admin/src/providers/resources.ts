import * as documents from '../../../schema/generated/admin/graphql';
import type { FormValues, ResourceOperations } from './resourceOperations';

const byName = { name: { ASC: 'NAME_ASC' } } as const;

interface RoleValues {
  role?: string;
  stationId?: string | null;
  teamId?: string | null;
  organisationId?: string | null;
  stages?: string[] | null;
}

/** Only the scope that the role takes: a station manager's forgotten team must not reach the server. */
function rolesInput(values: FormValues): FormValues {
  if (!Array.isArray(values['roles'])) return values;
  const stationRoles = new Set(['STATION_MANAGER', 'STATION_KEEPER', 'SCREEN_KEEPER']);
  const roles = (values['roles'] as RoleValues[]).map(({ role = '', stationId, teamId, organisationId, stages }) => ({
    role,
    ...(stationRoles.has(role) && stationId ? { stationId } : {}),
    ...(role === 'TEAM_MANAGER' && teamId ? { teamId } : {}),
    ...(role === 'REVIEWER' && organisationId ? { organisationId } : {}),
    stages: role === 'REVIEWER' ? (stages ?? []) : [],
  }));
  return { ...values, roles };
}

const stationFields = [
  'organisationId', 'address', 'latitude', 'longitude', 'openingHours', 'phone', 'headName', 'keeperName', 'tags', 'summary', 'wordingReason',
] as const;
const lectureFields = [
  'topicId', 'templateId', 'ownTitle', 'summary', 'facilityId', 'placeText', 'capacity', 'workClassId', 'formId', 'audience', 'lecturerIds', 'contactPhone', 'wordingReason',
] as const;
const palaceFields = [
  'name', 'kind', 'stationId', 'organisationId', 'address', 'phone', 'contactName', 'openingText', 'summary', 'wordingReason',
] as const;

const staffAccounts: ResourceOperations = {
  list: documents.StaffAccountListDocument,
  one: documents.StaffAccountOneDocument,
  create: documents.StaffAccountCreateDocument,
  update: documents.StaffAccountUpdateDocument,
  orders: { name: { ASC: 'NAME_ASC', DESC: 'NAME_DESC' }, email: { ASC: 'EMAIL_ASC' }, createdAt: { DESC: 'CREATED_AT_DESC' } },
  creatable: ['name', 'email', 'phone', 'roles', 'initialPassword', 'wordingReason'] satisfies (keyof documents.CreateStaffAccountInput)[],
  editable: ['name', 'phone', 'active', 'roles', 'wordingReason'] satisfies (keyof documents.UpdateStaffAccountInput)[],
  toInput: rolesInput,
};

const organisations: ResourceOperations = {
  list: documents.OrganisationListDocument,
  one: documents.OrganisationOneDocument,
  create: documents.OrganisationCreateDocument,
  update: documents.OrganisationUpdateDocument,
  orders: { ...byName, code: { ASC: 'CODE_ASC' } },
  creatable: ['code', 'name', 'shortName', 'kind', 'parentId', 'wordingReason'] satisfies (keyof documents.CreateOrganisationInput)[],
  editable: ['name', 'shortName', 'kind', 'parentId', 'active', 'wordingReason'] satisfies (keyof documents.UpdateOrganisationInput)[],
};

const stations: ResourceOperations = {
  list: documents.StationListDocument,
  one: documents.StationOneDocument,
  create: documents.StationCreateDocument,
  update: documents.StationUpdateDocument,
  orders: {
    code: { ASC: 'CODE_ASC' },
    name: { ASC: 'NAME_ASC', DESC: 'NAME_DESC' },
    tier: { ASC: 'TIER_ASC' },
    updatedAt: { DESC: 'UPDATED_AT_DESC' },
  },
  creatable: ['code', 'name', 'tier', 'parentId', ...stationFields] satisfies (keyof documents.CreateStationInput)[],
  editable: ['code', 'name', ...stationFields] satisfies (keyof documents.UpdateStationInput)[],
};

const facilities: ResourceOperations = {
  list: documents.FacilityListDocument,
  one: documents.FacilityOneDocument,
  create: documents.FacilityCreateDocument,
  update: documents.FacilityUpdateDocument,
  remove: documents.FacilityRemoveDocument,
  orders: byName,
  creatable: ['stationId', 'kind', 'name', 'capacity', 'equipment', 'openingRule', 'wordingReason'] satisfies (keyof documents.CreateFacilityInput)[],
  editable: ['kind', 'name', 'capacity', 'equipment', 'openingRule', 'wordingReason'] satisfies (keyof documents.UpdateFacilityInput)[],
};

const lectures: ResourceOperations = {
  list: documents.LectureListDocument,
  one: documents.LectureOneDocument,
  create: documents.LectureCreateDocument,
  update: documents.LectureUpdateDocument,
  orders: { startsAt: { ASC: 'STARTS_AT_ASC', DESC: 'STARTS_AT_DESC' }, updatedAt: { DESC: 'UPDATED_AT_DESC' } },
  creatable: ['requestId', 'stationId', 'startsAt', 'endsAt', 'asDraft', 'allowConflicts', 'lateEntry', ...lectureFields] satisfies (keyof documents.ScheduleLectureInput)[],
  editable: [...lectureFields, 'allowConflicts'] satisfies (keyof documents.UpdateLectureInput)[],
};

const lecturers: ResourceOperations = {
  list: documents.LecturerListDocument,
  one: documents.LecturerOneDocument,
  create: documents.LecturerCreateDocument,
  update: documents.LecturerUpdateDocument,
  orders: byName,
  creatable: ['number', 'name', 'tier', 'identity', 'teamIds', 'topics', 'wordingReason'] satisfies (keyof documents.CreateLecturerInput)[],
  editable: ['name', 'tier', 'identity', 'teamIds', 'topics', 'active', 'wordingReason'] satisfies (keyof documents.UpdateLecturerInput)[],
};

const lecturerTeams: ResourceOperations = {
  list: documents.LecturerTeamListDocument,
  one: documents.LecturerTeamOneDocument,
  create: documents.LecturerTeamCreateDocument,
  update: documents.LecturerTeamUpdateDocument,
  orders: byName,
  creatable: ['name', 'tier'] satisfies (keyof documents.CreateLecturerTeamInput)[],
  editable: ['name', 'tier'] satisfies (keyof documents.UpdateLecturerTeamInput)[],
};

const topics: ResourceOperations = {
  list: documents.TopicListDocument,
  one: documents.TopicOneDocument,
  create: documents.TopicCreateDocument,
  update: documents.TopicUpdateDocument,
  orders: { title: { ASC: 'TITLE_ASC' } },
  creatable: ['title', 'seriesId', 'minutes', 'workClassId', 'formId'] satisfies (keyof documents.CreateTopicInput)[],
  editable: ['title', 'seriesId', 'minutes', 'workClassId', 'formId', 'active'] satisfies (keyof documents.UpdateTopicInput)[],
};

const lectureTemplates: ResourceOperations = {
  list: documents.LectureTemplateListDocument,
  one: documents.LectureTemplateOneDocument,
  create: documents.LectureTemplateCreateDocument,
  update: documents.LectureTemplateUpdateDocument,
  orders: { ...byName, updatedAt: { DESC: 'UPDATED_AT_DESC' } },
  creatable: ['name', 'stationId', 'summary', 'audience'] satisfies (keyof documents.CreateLectureTemplateInput)[],
  editable: ['name', 'summary', 'audience', 'active'] satisfies (keyof documents.UpdateLectureTemplateInput)[],
};

const guardPeriods: ResourceOperations = {
  list: documents.GuardPeriodListDocument,
  one: documents.GuardPeriodOneDocument,
  create: documents.GuardPeriodCreateDocument,
  update: documents.GuardPeriodUpdateDocument,
  orders: {},
  creatable: ['name', 'startsAt', 'endsAt', 'source', 'interruptsOff', 'plainLook', 'dutyList'] satisfies (keyof documents.ScheduleGuardPeriodInput)[],
  editable: ['name', 'startsAt', 'endsAt', 'source', 'interruptsOff', 'plainLook', 'dutyList'] satisfies (keyof documents.UpdateGuardPeriodInput)[],
};

const heldChanges: ResourceOperations = { list: documents.HeldChangeListDocument, one: documents.HeldChangeOneDocument, orders: {} };

const youthPalaces: ResourceOperations = {
  list: documents.YouthPalaceListDocument,
  one: documents.YouthPalaceOneDocument,
  create: documents.YouthPalaceCreateDocument,
  update: documents.YouthPalaceUpdateDocument,
  orders: byName,
  creatable: [...palaceFields, 'hostKind'] satisfies (keyof documents.CreateYouthPalaceInput)[],
  editable: [...palaceFields, 'active'] satisfies (keyof documents.UpdateYouthPalaceInput)[],
};

const clubs: ResourceOperations = {
  list: documents.ClubListDocument,
  create: documents.ClubCreateDocument,
  update: documents.ClubUpdateDocument,
  orders: {},
  creatable: ['palaceId', 'name', 'kind', 'grades', 'capacity', 'room', 'instructorName', 'wordingReason'] satisfies (keyof documents.CreateClubInput)[],
  editable: ['name', 'kind', 'grades', 'capacity', 'room', 'instructorName', 'active', 'wordingReason'] satisfies (keyof documents.UpdateClubInput)[],
};

const screens: ResourceOperations = {
  list: documents.ScreenListDocument,
  one: documents.ScreenOneDocument,
  update: documents.ScreenUpdateDocument,
  orders: { ...byName, lastSeenAt: { DESC: 'LAST_SEEN_AT_DESC' } },
  editable: ['name', 'stationId', 'placeText', 'openHours', 'keeperName', 'tags'] satisfies (keyof documents.UpdateScreenInput)[],
};

const pieces: ResourceOperations = {
  list: documents.PieceListDocument,
  one: documents.PieceOneDocument,
  orders: { updatedAt: { DESC: 'UPDATED_AT_DESC' }, title: { ASC: 'TITLE_ASC' } },
};

const placements: ResourceOperations = { list: documents.PlacementListDocument, orders: {} };

const recalls: ResourceOperations = {
  list: documents.RecallListDocument,
  one: documents.RecallOneDocument,
  orders: {},
};

const wordingLists: ResourceOperations = {
  list: documents.WordingListListDocument,
  one: documents.WordingListOneDocument,
  orders: {},
};

/** Every resource of the panel, by its name in addresses and permissions. */
export const resources: Readonly<Record<string, ResourceOperations>> = {
  staffAccounts, organisations, stations, facilities, lectures, lecturers, lecturerTeams, topics, lectureTemplates, guardPeriods, heldChanges, youthPalaces, clubs, screens, pieces, placements, recalls, wordingLists,
};
