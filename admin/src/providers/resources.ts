import * as documents from '../../../schema/generated/admin/graphql';
import type { FormValues, ResourceOperations } from './resourceOperations';

/** Names fields of an input type; a name the input does not have fails the type check. */
const fieldsOf =
  <Input>() =>
  <Field extends keyof Input & string>(...names: Field[]): readonly string[] =>
    names;

const byName = { name: { ASC: 'NAME_ASC' } } as const;

interface RoleValues {
  role?: string;
  stationId?: string | null;
  teamId?: string | null;
  organisationId?: string | null;
  stages?: string[] | null;
}

/** Only the scope that the role takes: a station manager's forgotten team must not reach the server. */
export function rolesInput(values: FormValues): FormValues {
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
  'organisationId', 'address', 'latitude', 'longitude', 'openingHours', 'phone', 'headName', 'keeperName', 'tags', 'summary',
] as const;
const lectureFields = [
  'topicId', 'ownTitle', 'summary', 'facilityId', 'placeText', 'capacity', 'workClassId', 'formId', 'audience', 'lecturerIds', 'contactPhone',
] as const;
const palaceFields = [
  'name', 'kind', 'hostKind', 'stationId', 'organisationId', 'address', 'phone', 'contactName', 'openingText', 'summary',
] as const;

const staffAccounts: ResourceOperations = {
  list: documents.StaffAccountListDocument,
  one: documents.StaffAccountOneDocument,
  create: documents.StaffAccountCreateDocument,
  update: documents.StaffAccountUpdateDocument,
  orders: { name: { ASC: 'NAME_ASC', DESC: 'NAME_DESC' }, email: { ASC: 'EMAIL_ASC' }, createdAt: { DESC: 'CREATED_AT_DESC' } },
  creatable: fieldsOf<documents.CreateStaffAccountInput>()('name', 'email', 'phone', 'roles', 'initialPassword'),
  editable: fieldsOf<documents.UpdateStaffAccountInput>()('name', 'phone', 'active', 'roles'),
  toInput: rolesInput,
};

const organisations: ResourceOperations = {
  list: documents.OrganisationListDocument,
  one: documents.OrganisationOneDocument,
  create: documents.OrganisationCreateDocument,
  update: documents.OrganisationUpdateDocument,
  orders: { ...byName, code: { ASC: 'CODE_ASC' } },
  creatable: fieldsOf<documents.CreateOrganisationInput>()('code', 'name', 'shortName', 'kind', 'parentId'),
  editable: fieldsOf<documents.UpdateOrganisationInput>()('name', 'shortName', 'kind', 'active'),
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
  creatable: fieldsOf<documents.CreateStationInput>()('code', 'name', 'tier', 'parentId', ...stationFields),
  editable: fieldsOf<documents.UpdateStationInput>()('code', 'name', ...stationFields),
};

const facilities: ResourceOperations = {
  list: documents.FacilityListDocument,
  one: documents.FacilityOneDocument,
  create: documents.FacilityCreateDocument,
  update: documents.FacilityUpdateDocument,
  remove: documents.FacilityRemoveDocument,
  orders: byName,
  creatable: fieldsOf<documents.CreateFacilityInput>()('stationId', 'kind', 'name', 'capacity', 'equipment', 'openingRule'),
  editable: fieldsOf<documents.UpdateFacilityInput>()('kind', 'name', 'capacity', 'equipment', 'openingRule'),
};

const lectures: ResourceOperations = {
  list: documents.LectureListDocument,
  one: documents.LectureOneDocument,
  create: documents.LectureCreateDocument,
  update: documents.LectureUpdateDocument,
  orders: { startsAt: { ASC: 'STARTS_AT_ASC', DESC: 'STARTS_AT_DESC' }, updatedAt: { DESC: 'UPDATED_AT_DESC' } },
  creatable: fieldsOf<documents.ScheduleLectureInput>()(
    'requestId', 'stationId', 'startsAt', 'endsAt', 'asDraft', 'allowConflicts', 'lateEntry', ...lectureFields,
  ),
  editable: fieldsOf<documents.UpdateLectureInput>()(...lectureFields),
};

const lecturers: ResourceOperations = {
  list: documents.LecturerListDocument,
  one: documents.LecturerOneDocument,
  create: documents.LecturerCreateDocument,
  update: documents.LecturerUpdateDocument,
  orders: byName,
  creatable: fieldsOf<documents.CreateLecturerInput>()('number', 'name', 'tier', 'identity', 'teamIds', 'topics'),
  editable: fieldsOf<documents.UpdateLecturerInput>()('number', 'name', 'tier', 'identity', 'teamIds', 'topics', 'active'),
};

const lecturerTeams: ResourceOperations = {
  list: documents.LecturerTeamListDocument,
  one: documents.LecturerTeamOneDocument,
  create: documents.LecturerTeamCreateDocument,
  update: documents.LecturerTeamUpdateDocument,
  orders: byName,
  creatable: fieldsOf<documents.CreateLecturerTeamInput>()('name', 'tier'),
  editable: fieldsOf<documents.UpdateLecturerTeamInput>()('name', 'tier'),
};

const topics: ResourceOperations = {
  list: documents.TopicListDocument,
  one: documents.TopicOneDocument,
  create: documents.TopicCreateDocument,
  update: documents.TopicUpdateDocument,
  orders: { title: { ASC: 'TITLE_ASC' } },
  creatable: fieldsOf<documents.CreateTopicInput>()('title', 'seriesId', 'minutes', 'workClassId', 'formId'),
  editable: fieldsOf<documents.UpdateTopicInput>()('title', 'seriesId', 'minutes', 'workClassId', 'formId', 'active'),
};

const youthPalaces: ResourceOperations = {
  list: documents.YouthPalaceListDocument,
  one: documents.YouthPalaceOneDocument,
  create: documents.YouthPalaceCreateDocument,
  update: documents.YouthPalaceUpdateDocument,
  orders: byName,
  creatable: fieldsOf<documents.CreateYouthPalaceInput>()(...palaceFields),
  editable: fieldsOf<documents.UpdateYouthPalaceInput>()(...palaceFields, 'active'),
};

const clubs: ResourceOperations = {
  list: documents.ClubListDocument,
  create: documents.ClubCreateDocument,
  update: documents.ClubUpdateDocument,
  orders: byName,
  creatable: fieldsOf<documents.CreateClubInput>()('palaceId', 'name', 'kind', 'grades', 'capacity', 'room', 'instructorName'),
  editable: fieldsOf<documents.UpdateClubInput>()('name', 'kind', 'grades', 'capacity', 'room', 'instructorName', 'active'),
};

const screens: ResourceOperations = {
  list: documents.ScreenListDocument,
  one: documents.ScreenOneDocument,
  update: documents.ScreenUpdateDocument,
  orders: { ...byName, lastSeenAt: { DESC: 'LAST_SEEN_AT_DESC' } },
  editable: fieldsOf<documents.UpdateScreenInput>()('name', 'stationId', 'placeText', 'openHours', 'keeperName', 'tags'),
};

const pieces: ResourceOperations = {
  list: documents.PieceListDocument,
  one: documents.PieceOneDocument,
  orders: { updatedAt: { DESC: 'UPDATED_AT_DESC' }, title: { ASC: 'TITLE_ASC' } },
};

/** Every resource of the panel, by its name in addresses and permissions. */
export const resources: Readonly<Record<string, ResourceOperations>> = {
  staffAccounts, organisations, stations, facilities, lectures, lecturers, lecturerTeams, topics, youthPalaces, clubs, screens, pieces,
};
