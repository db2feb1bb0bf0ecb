/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActivityChangeKind =
  | 'CANCELLED'
  | 'POSTPONED'
  | 'RELOCATED'
  | 'RESCHEDULED';

export type ActivityStatus =
  | 'ABORTED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'DRAFT'
  | 'POSTPONED'
  | 'RETURNED'
  | 'SCHEDULED'
  | 'VERIFIED'
  | 'VOIDED';

export type AddTimetableSlotInput = {
  clubId: string;
  endTime: string;
  room?: string | null | undefined;
  startTime: string;
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
  weekday: number;
};

export type CancelLectureInput = {
  id: string;
  phone?: string | null | undefined;
  reason?: string | null | undefined;
  version: number;
};

export type ChangeStationStatusInput = {
  id: string;
  reason?: string | null | undefined;
  status: StationStatus;
  version: number;
};

export type Channel =
  | 'MEDIA_CENTRE'
  | 'MINI_PROGRAM'
  | 'SCREEN'
  | 'WEB';

export type ClubFilter = {
  ids?: Array<string> | null | undefined;
  palaceId?: string | null | undefined;
  q?: string | null | undefined;
};

export type ClubKind =
  | 'ARTS'
  | 'MORAL'
  | 'SCIENCE'
  | 'SKILLS'
  | 'SPORTS';

export type ClubOrder =
  | 'NAME_ASC';

export type CommandScreenInput = {
  id: string;
  kind: ScreenCommandKind;
};

export type CompleteLectureInput = {
  headCount: number;
  id: string;
  summary?: string | null | undefined;
  version: number;
};

export type ConfirmMissingPiecesInput = {
  _?: boolean | null | undefined;
};

export type CreateClubInput = {
  capacity?: number | null | undefined;
  grades?: string | null | undefined;
  instructorName?: string | null | undefined;
  kind?: ClubKind | null | undefined;
  name?: string | null | undefined;
  palaceId: string;
  room?: string | null | undefined;
};

export type CreateFacilityInput = {
  capacity?: number | null | undefined;
  equipment?: string | null | undefined;
  kind: FacilityKind;
  name?: string | null | undefined;
  openingRule?: string | null | undefined;
  stationId: string;
};

export type CreateLecturerInput = {
  identity?: string | null | undefined;
  name?: string | null | undefined;
  number?: string | null | undefined;
  teamIds?: Array<string> | null | undefined;
  tier?: LecturerTier | null | undefined;
  topics?: Array<string> | null | undefined;
};

export type CreateLecturerTeamInput = {
  name: string;
  tier: LecturerTier;
};

export type CreateOrganisationInput = {
  code: string;
  kind: OrganisationKind;
  name: string;
  parentId?: string | null | undefined;
  shortName?: string | null | undefined;
};

export type CreateStaffAccountInput = {
  email: string;
  initialPassword?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
  roles: Array<RoleAssignmentInput>;
};

export type CreateStationInput = {
  address?: string | null | undefined;
  code: string;
  headName?: string | null | undefined;
  keeperName?: string | null | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  name: string;
  openingHours?: string | null | undefined;
  organisationId?: string | null | undefined;
  parentId?: string | null | undefined;
  phone?: string | null | undefined;
  summary?: string | null | undefined;
  tags?: Array<string> | null | undefined;
  tier: StationTier;
};

export type CreateTopicInput = {
  formId?: string | null | undefined;
  minutes?: number | null | undefined;
  seriesId?: string | null | undefined;
  title?: string | null | undefined;
  workClassId?: string | null | undefined;
};

export type CreateYouthPalaceInput = {
  address?: string | null | undefined;
  contactName?: string | null | undefined;
  hostKind?: PalaceHostKind | null | undefined;
  kind?: PalaceKind | null | undefined;
  name?: string | null | undefined;
  openingText?: string | null | undefined;
  organisationId?: string | null | undefined;
  phone?: string | null | undefined;
  stationId?: string | null | undefined;
  summary?: string | null | undefined;
};

export type EndPlacementInput = {
  id: string;
  version: number;
};

export type EndStandingRuleInput = {
  id: string;
  version: number;
};

export type FacilityFilter = {
  ids?: Array<string> | null | undefined;
  kind?: FacilityKind | null | undefined;
  q?: string | null | undefined;
  stationId?: string | null | undefined;
};

export type FacilityKind =
  | 'AFTER_SCHOOL_ROOM'
  | 'BOOKROOM'
  | 'CANTEEN'
  | 'COLUMN'
  | 'CULTURE_ROOM'
  | 'FITNESS_SQUARE'
  | 'LECTURE_HALL'
  | 'LED_SCREEN_SITE'
  | 'MORALITY_HALL'
  | 'MOTTO_CORRIDOR'
  | 'OTHER'
  | 'SCIENCE_CORNER'
  | 'SQUARE'
  | 'VILLAGE_HISTORY_ROOM'
  | 'VOLUNTEER_POST'
  | 'YOUTH_PALACE';

export type FacilityOrder =
  | 'NAME_ASC';

export type ImportStationsInput = {
  csv: string;
  dryRun: boolean;
};

export type LectureFilter = {
  from?: string | null | undefined;
  ids?: Array<string> | null | undefined;
  lecturerId?: string | null | undefined;
  q?: string | null | undefined;
  stationId?: string | null | undefined;
  status?: Array<ActivityStatus> | null | undefined;
  teamId?: string | null | undefined;
  topicId?: string | null | undefined;
  until?: string | null | undefined;
  within?: string | null | undefined;
};

export type LectureOrder =
  | 'STARTS_AT_ASC'
  | 'STARTS_AT_DESC'
  | 'UPDATED_AT_DESC';

export type LecturerFilter = {
  active?: boolean | null | undefined;
  ids?: Array<string> | null | undefined;
  q?: string | null | undefined;
  teamId?: string | null | undefined;
  tier?: LecturerTier | null | undefined;
};

export type LecturerOrder =
  | 'NAME_ASC'
  | 'NUMBER_ASC';

export type LecturerTeamFilter = {
  ids?: Array<string> | null | undefined;
  q?: string | null | undefined;
};

export type LecturerTeamOrder =
  | 'NAME_ASC';

export type LecturerTier =
  | 'COUNTY'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type LinkCmsUserInput = {
  cmsUserId?: string | null | undefined;
  id: string;
};

export type MoveStationInput = {
  effectiveOn?: string | null | undefined;
  id: string;
  parentId: string;
  version: number;
};

export type OrganisationFilter = {
  ids?: Array<string> | null | undefined;
  kind?: OrganisationKind | null | undefined;
  parentId?: string | null | undefined;
  q?: string | null | undefined;
};

export type OrganisationKind =
  | 'BODY'
  | 'COMMUNITY'
  | 'COUNTY'
  | 'DEPARTMENT'
  | 'DISTRICT'
  | 'PARTY_BRANCH'
  | 'SCHOOL'
  | 'SUBDISTRICT'
  | 'TOWNSHIP'
  | 'UNIT'
  | 'VILLAGE';

export type OrganisationOrder =
  | 'CODE_ASC'
  | 'NAME_ASC';

export type PairScreenInput = {
  code: string;
  name: string;
  placeText?: string | null | undefined;
  stationId: string;
};

export type PalaceHostKind =
  | 'SCHOOL'
  | 'STATION';

export type PalaceKind =
  | 'REVIVAL'
  | 'RURAL_SCHOOL';

export type PieceFilter = {
  ids?: Array<string> | null | undefined;
  publisherId?: string | null | undefined;
  q?: string | null | undefined;
  state?: PieceState | null | undefined;
  type?: PieceType | null | undefined;
};

export type PieceOrder =
  | 'TITLE_ASC'
  | 'UPDATED_AT_DESC';

export type PieceState =
  | 'EXPIRED'
  | 'IN_REVIEW'
  | 'LIVE'
  | 'RECALLED'
  | 'RETURNED'
  | 'SCHEDULED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type PieceType =
  | 'ARTICLE'
  | 'FAMILY_MOTTO'
  | 'LECTURE_NOTICE'
  | 'PUBLIC_SERVICE_AD'
  | 'STORY';

export type PlacePieceInput = {
  pieceId: string;
  stationIds: Array<string>;
  weight?: number | null | undefined;
  windowFrom?: string | null | undefined;
  windowUntil?: string | null | undefined;
};

export type PlacementPriority =
  | 'IMPORTANT'
  | 'NORMAL'
  | 'URGENT';

export type PostponeLectureInput = {
  id: string;
  phone?: string | null | undefined;
  reason?: string | null | undefined;
  version: number;
};

export type PublishLectureDraftInput = {
  id: string;
  version: number;
};

export type ReconcileContentInput = {
  _?: boolean | null | undefined;
};

export type RegisterOfflineScreenInput = {
  heightPx: number;
  keeperName?: string | null | undefined;
  name: string;
  placeText?: string | null | undefined;
  stationId: string;
  widthPx: number;
};

export type RemoveFacilityInput = {
  id: string;
  version: number;
};

export type RemovePalaceClosureInput = {
  id: string;
};

export type RemoveTimetableSlotInput = {
  id: string;
  version?: number | null | undefined;
};

export type RescheduleLectureInput = {
  endsAt: string;
  facilityId?: string | null | undefined;
  id: string;
  phone?: string | null | undefined;
  placeText?: string | null | undefined;
  reason?: string | null | undefined;
  startsAt: string;
  version: number;
};

export type ResetStaffPasswordInput = {
  id: string;
};

export type ReviewStage =
  | 'FINAL'
  | 'FIRST'
  | 'SECOND';

export type RevisionState =
  | 'IN_REVIEW'
  | 'LIVE'
  | 'RECALLED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type RoleAssignmentInput = {
  organisationId?: string | null | undefined;
  role: RoleName;
  stages?: Array<ReviewStage> | null | undefined;
  stationId?: string | null | undefined;
  teamId?: string | null | undefined;
};

export type RoleName =
  | 'ADMINISTRATOR'
  | 'REVIEWER'
  | 'SCREEN_KEEPER'
  | 'STATION_KEEPER'
  | 'STATION_MANAGER'
  | 'TEAM_MANAGER'
  | 'VIEWER';

export type ScheduleLectureInput = {
  allowConflicts?: boolean | null | undefined;
  asDraft?: boolean | null | undefined;
  audience?: string | null | undefined;
  capacity?: number | null | undefined;
  contactPhone?: string | null | undefined;
  endsAt: string;
  facilityId?: string | null | undefined;
  formId?: string | null | undefined;
  lateEntry?: boolean | null | undefined;
  lecturerIds?: Array<string> | null | undefined;
  ownTitle?: string | null | undefined;
  placeText?: string | null | undefined;
  requestId?: string | null | undefined;
  startsAt: string;
  stationId: string;
  summary?: string | null | undefined;
  topicId?: string | null | undefined;
  workClassId?: string | null | undefined;
};

export type ScreenCommandKind =
  | 'CLEAR'
  | 'IDENTIFY'
  | 'RELOAD';

export type ScreenFilter = {
  ids?: Array<string> | null | undefined;
  presence?: ScreenPresence | null | undefined;
  q?: string | null | undefined;
  shape?: ScreenShape | null | undefined;
  stationId?: string | null | undefined;
  within?: string | null | undefined;
};

export type ScreenOrder =
  | 'LAST_SEEN_AT_DESC'
  | 'NAME_ASC';

export type ScreenPresence =
  | 'NEVER_SEEN'
  | 'OFFLINE'
  | 'ONLINE'
  | 'UNCONNECTED';

export type ScreenShape =
  | 'LANDSCAPE'
  | 'PORTRAIT'
  | 'STRIP';

export type SetPalaceClosureInput = {
  from: string;
  palaceId: string;
  reason: string;
  until: string;
};

export type StaffAccountFilter = {
  active?: boolean | null | undefined;
  ids?: Array<string> | null | undefined;
  q?: string | null | undefined;
  role?: RoleName | null | undefined;
  stationId?: string | null | undefined;
};

export type StaffAccountOrder =
  | 'CREATED_AT_DESC'
  | 'EMAIL_ASC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type StationFilter = {
  ids?: Array<string> | null | undefined;
  organisationId?: string | null | undefined;
  parentId?: string | null | undefined;
  q?: string | null | undefined;
  status?: StationStatus | null | undefined;
  tag?: string | null | undefined;
  tier?: StationTier | null | undefined;
  within?: string | null | undefined;
};

export type StationOrder =
  | 'CODE_ASC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'TIER_ASC'
  | 'UPDATED_AT_DESC';

export type StationStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'PROPOSED'
  | 'SUSPENDED';

export type StationTier =
  | 'CENTRE'
  | 'INSTITUTE'
  | 'POINT'
  | 'STATION';

export type TopicFilter = {
  active?: boolean | null | undefined;
  ids?: Array<string> | null | undefined;
  q?: string | null | undefined;
  seriesId?: string | null | undefined;
};

export type TopicOrder =
  | 'TITLE_ASC';

export type UnpairScreenInput = {
  id: string;
  version: number;
};

export type UpdateClubInput = {
  active?: boolean | null | undefined;
  capacity?: number | null | undefined;
  grades?: string | null | undefined;
  id: string;
  instructorName?: string | null | undefined;
  kind?: ClubKind | null | undefined;
  name?: string | null | undefined;
  room?: string | null | undefined;
  version: number;
};

export type UpdateFacilityInput = {
  capacity?: number | null | undefined;
  equipment?: string | null | undefined;
  id: string;
  kind?: FacilityKind | null | undefined;
  name?: string | null | undefined;
  openingRule?: string | null | undefined;
  version: number;
};

export type UpdateLectureInput = {
  audience?: string | null | undefined;
  capacity?: number | null | undefined;
  contactPhone?: string | null | undefined;
  facilityId?: string | null | undefined;
  formId?: string | null | undefined;
  id: string;
  lecturerIds?: Array<string> | null | undefined;
  ownTitle?: string | null | undefined;
  placeText?: string | null | undefined;
  summary?: string | null | undefined;
  topicId?: string | null | undefined;
  version: number;
  workClassId?: string | null | undefined;
};

export type UpdateLecturerInput = {
  active?: boolean | null | undefined;
  id: string;
  identity?: string | null | undefined;
  name?: string | null | undefined;
  number?: string | null | undefined;
  teamIds?: Array<string> | null | undefined;
  tier?: LecturerTier | null | undefined;
  topics?: Array<string> | null | undefined;
  version: number;
};

export type UpdateLecturerTeamInput = {
  id: string;
  name?: string | null | undefined;
  tier?: LecturerTier | null | undefined;
  version: number;
};

export type UpdateOrganisationInput = {
  active?: boolean | null | undefined;
  id: string;
  kind?: OrganisationKind | null | undefined;
  name?: string | null | undefined;
  parentId?: string | null | undefined;
  shortName?: string | null | undefined;
  version: number;
};

export type UpdateScreenInput = {
  id: string;
  keeperName?: string | null | undefined;
  name: string;
  openHours?: string | null | undefined;
  placeText?: string | null | undefined;
  stationId: string;
  tags?: Array<string> | null | undefined;
  version: number;
};

export type UpdateStaffAccountInput = {
  active?: boolean | null | undefined;
  cmsUserId?: string | null | undefined;
  id: string;
  name?: string | null | undefined;
  phone?: string | null | undefined;
  roles?: Array<RoleAssignmentInput> | null | undefined;
  version: number;
};

export type UpdateStationInput = {
  address?: string | null | undefined;
  code?: string | null | undefined;
  headName?: string | null | undefined;
  id: string;
  keeperName?: string | null | undefined;
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  name?: string | null | undefined;
  openingHours?: string | null | undefined;
  organisationId?: string | null | undefined;
  phone?: string | null | undefined;
  summary?: string | null | undefined;
  tags?: Array<string> | null | undefined;
  version: number;
};

export type UpdateTimetableSlotInput = {
  endTime?: string | null | undefined;
  id: string;
  room?: string | null | undefined;
  startTime?: string | null | undefined;
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
  version: number;
  weekday?: number | null | undefined;
};

export type UpdateTopicInput = {
  active?: boolean | null | undefined;
  formId?: string | null | undefined;
  id: string;
  minutes?: number | null | undefined;
  seriesId?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
  workClassId?: string | null | undefined;
};

export type UpdateYouthPalaceInput = {
  active?: boolean | null | undefined;
  address?: string | null | undefined;
  contactName?: string | null | undefined;
  hostKind?: PalaceHostKind | null | undefined;
  id: string;
  kind?: PalaceKind | null | undefined;
  name?: string | null | undefined;
  openingText?: string | null | undefined;
  organisationId?: string | null | undefined;
  phone?: string | null | undefined;
  stationId?: string | null | undefined;
  summary?: string | null | undefined;
  version: number;
};

export type YouthPalaceFilter = {
  active?: boolean | null | undefined;
  ids?: Array<string> | null | undefined;
  q?: string | null | undefined;
  stationId?: string | null | undefined;
  within?: string | null | undefined;
};

export type YouthPalaceOrder =
  | 'NAME_ASC';

export type DashboardFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardFiguresQuery = { dashboard: { stationCount: number, lecturesThisWeek: number, lecturesThisMonth: number, screensOnline: number, screensOffline: number, livePieces: number, pendingRevisions: number, attention: Array<{ kind: string, message: string, url: string | null }>, todayLectures: Array<{ id: string, title: string, startsAt: string, endsAt: string, status: ActivityStatus, inProgress: boolean, station: { id: string, name: string }, change: { kind: ActivityChangeKind } | null }> } };

export type FacilityRowFragment = { id: string, version: number, stationId: string | null, organisationId: string | null, kind: FacilityKind, name: string, capacity: number | null, equipment: string | null, openingRule: string | null, viewerCanEdit: boolean };

export type FacilityListQueryVariables = Exact<{
  filter?: FacilityFilter | null | undefined;
  orderBy?: FacilityOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type FacilityListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, stationId: string | null, organisationId: string | null, kind: FacilityKind, name: string, capacity: number | null, equipment: string | null, openingRule: string | null, viewerCanEdit: boolean }> } };

export type FacilityOneQueryVariables = Exact<{
  id: string;
}>;


export type FacilityOneQuery = { record: { id: string, version: number, stationId: string | null, organisationId: string | null, kind: FacilityKind, name: string, capacity: number | null, equipment: string | null, openingRule: string | null, viewerCanEdit: boolean } | null };

export type FacilityCreateMutationVariables = Exact<{
  input: CreateFacilityInput;
}>;


export type FacilityCreateMutation = { outcome: { record: { id: string, version: number, stationId: string | null, organisationId: string | null, kind: FacilityKind, name: string, capacity: number | null, equipment: string | null, openingRule: string | null, viewerCanEdit: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type FacilityUpdateMutationVariables = Exact<{
  input: UpdateFacilityInput;
}>;


export type FacilityUpdateMutation = { outcome: { record: { id: string, version: number, stationId: string | null, organisationId: string | null, kind: FacilityKind, name: string, capacity: number | null, equipment: string | null, openingRule: string | null, viewerCanEdit: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type FacilityRemoveMutationVariables = Exact<{
  input: RemoveFacilityInput;
}>;


export type FacilityRemoveMutation = { outcome: { record: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type LecturerTeamRowFragment = { id: string, version: number, name: string, tier: LecturerTier, viewerCanEdit: boolean };

export type LecturerTeamListQueryVariables = Exact<{
  filter?: LecturerTeamFilter | null | undefined;
  orderBy?: LecturerTeamOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LecturerTeamListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, name: string, tier: LecturerTier, viewerCanEdit: boolean }> } };

export type LecturerTeamOneQueryVariables = Exact<{
  id: string;
}>;


export type LecturerTeamOneQuery = { record: { id: string, version: number, name: string, tier: LecturerTier, viewerCanEdit: boolean } | null };

export type LecturerTeamCreateMutationVariables = Exact<{
  input: CreateLecturerTeamInput;
}>;


export type LecturerTeamCreateMutation = { outcome: { record: { id: string, version: number, name: string, tier: LecturerTier, viewerCanEdit: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type LecturerTeamUpdateMutationVariables = Exact<{
  input: UpdateLecturerTeamInput;
}>;


export type LecturerTeamUpdateMutation = { outcome: { record: { id: string, version: number, name: string, tier: LecturerTier, viewerCanEdit: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type LecturerRowFragment = { id: string, version: number, number: string | null, name: string, tier: LecturerTier, identity: string | null, teamIds: Array<string>, topics: Array<string>, active: boolean, viewerCanEdit: boolean, teams: Array<{ id: string, name: string }> };

export type LecturerListQueryVariables = Exact<{
  filter?: LecturerFilter | null | undefined;
  orderBy?: LecturerOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LecturerListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, number: string | null, name: string, tier: LecturerTier, identity: string | null, teamIds: Array<string>, topics: Array<string>, active: boolean, viewerCanEdit: boolean, teams: Array<{ id: string, name: string }> }> } };

export type LecturerOneQueryVariables = Exact<{
  id: string;
}>;


export type LecturerOneQuery = { record: { id: string, version: number, number: string | null, name: string, tier: LecturerTier, identity: string | null, teamIds: Array<string>, topics: Array<string>, active: boolean, viewerCanEdit: boolean, teams: Array<{ id: string, name: string }> } | null };

export type LecturerCreateMutationVariables = Exact<{
  input: CreateLecturerInput;
}>;


export type LecturerCreateMutation = { outcome: { record: { id: string, version: number, number: string | null, name: string, tier: LecturerTier, identity: string | null, teamIds: Array<string>, topics: Array<string>, active: boolean, viewerCanEdit: boolean, teams: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type LecturerUpdateMutationVariables = Exact<{
  input: UpdateLecturerInput;
}>;


export type LecturerUpdateMutation = { outcome: { record: { id: string, version: number, number: string | null, name: string, tier: LecturerTier, identity: string | null, teamIds: Array<string>, topics: Array<string>, active: boolean, viewerCanEdit: boolean, teams: Array<{ id: string, name: string }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type LectureRowFragment = { id: string, version: number, title: string, topicId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string } | null };

export type LectureListQueryVariables = Exact<{
  filter?: LectureFilter | null | undefined;
  orderBy?: LectureOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type LectureListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, title: string, topicId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string } | null }> } };

export type LectureOneQueryVariables = Exact<{
  id: string;
}>;


export type LectureOneQuery = { record: { publicUrl: string, posterUrl: string, groupText: string, broadcastText: string, id: string, version: number, title: string, topicId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string } | null } | null };

export type LectureCalendarQueryVariables = Exact<{
  filter?: LectureFilter | null | undefined;
  offset?: number | null | undefined;
}>;


export type LectureCalendarQuery = { page: { totalCount: number, nodes: Array<{ id: string, title: string, startsAt: string, endsAt: string, status: ActivityStatus, inProgress: boolean, station: { id: string, name: string }, change: { kind: ActivityChangeKind } | null }> } };

export type LectureChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LectureChoicesQuery = { workClasses: Array<{ id: string, name: string }>, activityForms: Array<{ id: string, name: string }>, lectureSeries: Array<{ id: string, name: string }> };

export type LectureCreateMutationVariables = Exact<{
  input: ScheduleLectureInput;
}>;


export type LectureCreateMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type LectureUpdateMutationVariables = Exact<{
  input: UpdateLectureInput;
}>;


export type LectureUpdateMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type LecturePublishDraftMutationVariables = Exact<{
  input: PublishLectureDraftInput;
}>;


export type LecturePublishDraftMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type LectureRescheduleMutationVariables = Exact<{
  input: RescheduleLectureInput;
}>;


export type LectureRescheduleMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type LecturePostponeMutationVariables = Exact<{
  input: PostponeLectureInput;
}>;


export type LecturePostponeMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type LectureCancelMutationVariables = Exact<{
  input: CancelLectureInput;
}>;


export type LectureCancelMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type LectureCompleteMutationVariables = Exact<{
  input: CompleteLectureInput;
}>;


export type LectureCompleteMutation = { outcome: { record: { id: string, version: number, title: string, topicId: string | null, ownTitle: string | null, summary: string | null, stationId: string, facilityId: string | null, placeText: string | null, startsAt: string, endsAt: string, durationMinutes: number, capacity: number | null, headCount: number | null, workClassId: string | null, formId: string | null, audience: string | null, lecturerIds: Array<string>, status: ActivityStatus, inProgress: boolean, contactPhone: string | null, createdAt: string, updatedAt: string, reviewState: string | null, viewerCanEdit: boolean, viewerCanPostpone: boolean, viewerCanCancel: boolean, viewerCanComplete: boolean, topic: { id: string, title: string } | null, station: { id: string, name: string, phone: string | null }, facility: { id: string, name: string } | null, workClass: { id: string, name: string } | null, form: { id: string, name: string } | null, lecturers: Array<{ id: string, name: string }>, change: { kind: ActivityChangeKind, originalStartsAt: string | null, originalEndsAt: string | null, originalPlace: string | null, reason: string | null, phone: string | null, changedAt: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type OrganisationRowFragment = { id: string, version: number, code: string, name: string, shortName: string | null, kind: OrganisationKind, parentId: string | null, active: boolean, viewerCanEdit: boolean, parent: { id: string, name: string } | null };

export type OrganisationListQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  orderBy?: OrganisationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type OrganisationListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, code: string, name: string, shortName: string | null, kind: OrganisationKind, parentId: string | null, active: boolean, viewerCanEdit: boolean, parent: { id: string, name: string } | null }> } };

export type OrganisationOneQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationOneQuery = { record: { id: string, version: number, code: string, name: string, shortName: string | null, kind: OrganisationKind, parentId: string | null, active: boolean, viewerCanEdit: boolean, parent: { id: string, name: string } | null } | null };

export type OrganisationCreateMutationVariables = Exact<{
  input: CreateOrganisationInput;
}>;


export type OrganisationCreateMutation = { outcome: { record: { id: string, version: number, code: string, name: string, shortName: string | null, kind: OrganisationKind, parentId: string | null, active: boolean, viewerCanEdit: boolean, parent: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type OrganisationUpdateMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type OrganisationUpdateMutation = { outcome: { record: { id: string, version: number, code: string, name: string, shortName: string | null, kind: OrganisationKind, parentId: string | null, active: boolean, viewerCanEdit: boolean, parent: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type PieceRowFragment = { id: string, type: PieceType, title: string, state: PieceState, theme: string | null, publisherId: string | null, signature: string | null, channels: Array<Channel>, showFrom: string | null, showUntil: string | null, coverUrl: string | null, updatedAt: string, liveSince: string | null, cmsUrl: string | null, publisher: { id: string, name: string } | null };

export type PlacementRowFragment = { id: string, version: number, pieceId: string | null, rule: string | null, name: string | null, allStations: boolean, weight: number, priority: PlacementPriority, active: boolean, stations: Array<{ id: string, name: string }>, windows: Array<{ from: string | null, until: string | null }> };

export type PieceListQueryVariables = Exact<{
  filter?: PieceFilter | null | undefined;
  orderBy?: PieceOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PieceListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, type: PieceType, title: string, state: PieceState, theme: string | null, publisherId: string | null, signature: string | null, channels: Array<Channel>, showFrom: string | null, showUntil: string | null, coverUrl: string | null, updatedAt: string, liveSince: string | null, cmsUrl: string | null, publisher: { id: string, name: string } | null }> } };

export type PieceOneQueryVariables = Exact<{
  id: string;
}>;


export type PieceOneQuery = { record: { text: string | null, lines: Array<string>, strip: string | null, seconds: number | null, id: string, type: PieceType, title: string, state: PieceState, theme: string | null, publisherId: string | null, signature: string | null, channels: Array<Channel>, showFrom: string | null, showUntil: string | null, coverUrl: string | null, updatedAt: string, liveSince: string | null, cmsUrl: string | null, revisions: Array<{ id: string, state: RevisionState, submittedAt: string, liveAt: string | null, endedAt: string | null, hash: string, reason: string | null, submittedByName: string | null }>, placements: Array<{ id: string, version: number, pieceId: string | null, rule: string | null, name: string | null, allStations: boolean, weight: number, priority: PlacementPriority, active: boolean, stations: Array<{ id: string, name: string }>, windows: Array<{ from: string | null, until: string | null }> }>, publisher: { id: string, name: string } | null } | null };

export type ContentStatusNowQueryVariables = Exact<{ [key: string]: never; }>;


export type ContentStatusNowQuery = { contentStatus: { lastSyncAt: string | null, ageSeconds: number | null, cmsReachable: boolean, missingAwaitingConfirmation: number } };

export type StandingRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type StandingRulesQuery = { standingRules: Array<{ id: string, version: number, pieceId: string | null, rule: string | null, name: string | null, allStations: boolean, weight: number, priority: PlacementPriority, active: boolean, stations: Array<{ id: string, name: string }>, windows: Array<{ from: string | null, until: string | null }> }> };

export type MissingPiecesConfirmMutationVariables = Exact<{
  input: ConfirmMissingPiecesInput;
}>;


export type MissingPiecesConfirmMutation = { outcome: { userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type ContentReconcileMutationVariables = Exact<{
  input: ReconcileContentInput;
}>;


export type ContentReconcileMutation = { outcome: { userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type PiecePlaceMutationVariables = Exact<{
  input: PlacePieceInput;
}>;


export type PiecePlaceMutation = { outcome: { userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type PlacementEndMutationVariables = Exact<{
  input: EndPlacementInput;
}>;


export type PlacementEndMutation = { outcome: { userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type StandingRuleEndMutationVariables = Exact<{
  input: EndStandingRuleInput;
}>;


export type StandingRuleEndMutation = { outcome: { userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type ScreenRowFragment = { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number | null, heightPx: number | null, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null };

export type ScreenListQueryVariables = Exact<{
  filter?: ScreenFilter | null | undefined;
  orderBy?: ScreenOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ScreenListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number | null, heightPx: number | null, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null }> } };

export type ScreenOneQueryVariables = Exact<{
  id: string;
}>;


export type ScreenOneQuery = { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number | null, heightPx: number | null, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null };

export type ScreenPairMutationVariables = Exact<{
  input: PairScreenInput;
}>;


export type ScreenPairMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number | null, heightPx: number | null, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type ScreenRegisterOfflineMutationVariables = Exact<{
  input: RegisterOfflineScreenInput;
}>;


export type ScreenRegisterOfflineMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number | null, heightPx: number | null, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type ScreenUpdateMutationVariables = Exact<{
  input: UpdateScreenInput;
}>;


export type ScreenUpdateMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number | null, heightPx: number | null, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type ScreenUnpairMutationVariables = Exact<{
  input: UnpairScreenInput;
}>;


export type ScreenUnpairMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number | null, heightPx: number | null, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type ScreenCommandMutationVariables = Exact<{
  input: CommandScreenInput;
}>;


export type ScreenCommandMutation = { outcome: { record: { id: string, version: number, name: string, stationId: string, placeText: string | null, shape: ScreenShape, widthPx: number | null, heightPx: number | null, connected: boolean, presence: ScreenPresence, lastSeenAt: string | null, playingTitle: string | null, playingSince: string | null, playerVersion: string | null, openHours: string | null, keeperName: string | null, tags: Array<string>, pairedAt: string | null, viewerCanEdit: boolean, station: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type ViewerPartsFragment = { id: string, name: string, email: string, abilities: Array<string>, mustChangePassword: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> };

export type ViewerOfSessionQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerOfSessionQuery = { viewer: { id: string, name: string, email: string, abilities: Array<string>, mustChangePassword: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> } };

export type StaffAccountRowFragment = { id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> };

export type StaffAccountListQueryVariables = Exact<{
  filter?: StaffAccountFilter | null | undefined;
  orderBy?: StaffAccountOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type StaffAccountListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> }> } };

export type StaffAccountOneQueryVariables = Exact<{
  id: string;
}>;


export type StaffAccountOneQuery = { record: { id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> } | null };

export type StaffAccountCreateMutationVariables = Exact<{
  input: CreateStaffAccountInput;
}>;


export type StaffAccountCreateMutation = { outcome: { record: { id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type StaffAccountUpdateMutationVariables = Exact<{
  input: UpdateStaffAccountInput;
}>;


export type StaffAccountUpdateMutation = { outcome: { record: { id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type StaffAccountLinkCmsUserMutationVariables = Exact<{
  input: LinkCmsUserInput;
}>;


export type StaffAccountLinkCmsUserMutation = { outcome: { record: { id: string, version: number, name: string, email: string, phone: string | null, active: boolean, cmsUserId: string | null, lastSignInAt: string | null, createdAt: string, viewerCanEdit: boolean, roles: Array<{ role: RoleName, stationId: string | null, teamId: string | null, organisationId: string | null, stages: Array<ReviewStage>, scopeName: string | null }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type StaffPasswordResetMutationVariables = Exact<{
  input: ResetStaffPasswordInput;
}>;


export type StaffPasswordResetMutation = { outcome: { oneTimePassword: string | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type StationRowFragment = { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null };

export type StationListQueryVariables = Exact<{
  filter?: StationFilter | null | undefined;
  orderBy?: StationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type StationListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> } };

export type StationOneQueryVariables = Exact<{
  id: string;
}>;


export type StationOneQuery = { record: { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, ancestors: Array<{ id: string, name: string }>, children: Array<{ id: string, code: string, name: string, tier: StationTier, status: StationStatus }>, upcomingLectures: Array<{ id: string, title: string, startsAt: string, status: ActivityStatus }>, youthPalaces: Array<{ id: string, name: string }>, screens: Array<{ id: string, name: string, presence: ScreenPresence, playingTitle: string | null }>, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null };

export type StationTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type StationTreeQuery = { stationMap: Array<{ id: string, code: string, name: string, tier: StationTier, status: StationStatus, latitude: number | null, longitude: number | null }> };

export type StationBranchQueryVariables = Exact<{
  filter?: StationFilter | null | undefined;
  offset?: number | null | undefined;
}>;


export type StationBranchQuery = { page: { totalCount: number, nodes: Array<{ id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, childCount: number, viewerCanMove: boolean }> } };

export type StationCreateMutationVariables = Exact<{
  input: CreateStationInput;
}>;


export type StationCreateMutation = { outcome: { record: { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type StationUpdateMutationVariables = Exact<{
  input: UpdateStationInput;
}>;


export type StationUpdateMutation = { outcome: { record: { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type StationMoveMutationVariables = Exact<{
  input: MoveStationInput;
}>;


export type StationMoveMutation = { outcome: { record: { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type StationChangeStatusMutationVariables = Exact<{
  input: ChangeStationStatusInput;
}>;


export type StationChangeStatusMutation = { outcome: { record: { id: string, version: number, code: string, name: string, tier: StationTier, status: StationStatus, parentId: string | null, organisationId: string | null, address: string | null, latitude: number | null, longitude: number | null, openingHours: string | null, phone: string | null, headName: string | null, keeperName: string | null, tags: Array<string>, summary: string | null, childCount: number, depth: number, updatedAt: string, viewerCanEdit: boolean, viewerCanMove: boolean, viewerCanScheduleLecture: boolean, parent: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type StationImportMutationVariables = Exact<{
  input: ImportStationsInput;
}>;


export type StationImportMutation = { outcome: { rowsRead: number | null, created: number | null, updated: number | null, unchanged: number | null, rowErrors: Array<{ line: number, code: string, message: string, column: string | null }> | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type StationExportQueryVariables = Exact<{
  within?: string | null | undefined;
}>;


export type StationExportQuery = { csv: string };

export type TopicRowFragment = { id: string, version: number, title: string, seriesId: string | null, minutes: number | null, workClassId: string | null, formId: string | null, reviewed: boolean, active: boolean, viewerCanEdit: boolean, series: { id: string, name: string } | null };

export type TopicListQueryVariables = Exact<{
  filter?: TopicFilter | null | undefined;
  orderBy?: TopicOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TopicListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, title: string, seriesId: string | null, minutes: number | null, workClassId: string | null, formId: string | null, reviewed: boolean, active: boolean, viewerCanEdit: boolean, series: { id: string, name: string } | null }> } };

export type TopicOneQueryVariables = Exact<{
  id: string;
}>;


export type TopicOneQuery = { record: { id: string, version: number, title: string, seriesId: string | null, minutes: number | null, workClassId: string | null, formId: string | null, reviewed: boolean, active: boolean, viewerCanEdit: boolean, series: { id: string, name: string } | null } | null };

export type TopicCreateMutationVariables = Exact<{
  input: CreateTopicInput;
}>;


export type TopicCreateMutation = { outcome: { record: { id: string, version: number, title: string, seriesId: string | null, minutes: number | null, workClassId: string | null, formId: string | null, reviewed: boolean, active: boolean, viewerCanEdit: boolean, series: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type TopicUpdateMutationVariables = Exact<{
  input: UpdateTopicInput;
}>;


export type TopicUpdateMutation = { outcome: { record: { id: string, version: number, title: string, seriesId: string | null, minutes: number | null, workClassId: string | null, formId: string | null, reviewed: boolean, active: boolean, viewerCanEdit: boolean, series: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type YouthPalaceRowFragment = { id: string, version: number, name: string, kind: PalaceKind, hostKind: PalaceHostKind, stationId: string | null, organisationId: string | null, address: string | null, phone: string | null, contactName: string | null, openingText: string | null, summary: string | null, active: boolean, viewerCanEdit: boolean, station: { id: string, name: string } | null, organisation: { id: string, name: string } | null };

export type YouthPalaceListQueryVariables = Exact<{
  filter?: YouthPalaceFilter | null | undefined;
  orderBy?: YouthPalaceOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type YouthPalaceListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, name: string, kind: PalaceKind, hostKind: PalaceHostKind, stationId: string | null, organisationId: string | null, address: string | null, phone: string | null, contactName: string | null, openingText: string | null, summary: string | null, active: boolean, viewerCanEdit: boolean, station: { id: string, name: string } | null, organisation: { id: string, name: string } | null }> } };

export type YouthPalaceOneQueryVariables = Exact<{
  id: string;
}>;


export type YouthPalaceOneQuery = { record: { id: string, version: number, name: string, kind: PalaceKind, hostKind: PalaceHostKind, stationId: string | null, organisationId: string | null, address: string | null, phone: string | null, contactName: string | null, openingText: string | null, summary: string | null, active: boolean, viewerCanEdit: boolean, clubs: Array<{ id: string, version: number, palaceId: string, name: string, kind: ClubKind, grades: string | null, capacity: number | null, room: string | null, instructorName: string | null, active: boolean }>, timetable: Array<{ slotId: string, weekday: number, startsAt: string, endsAt: string, clubId: string, clubName: string, room: string | null, instructorName: string | null }>, upcomingSessions: Array<{ id: string, clubName: string, room: string | null, startsAt: string, endsAt: string, status: ActivityStatus }>, openingDays: Array<{ date: string, open: boolean, reason: string | null, closureId: string | null }>, station: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null };

export type ClubRowFragment = { id: string, version: number, palaceId: string, name: string, kind: ClubKind, grades: string | null, capacity: number | null, room: string | null, instructorName: string | null, active: boolean };

export type ClubListQueryVariables = Exact<{
  filter?: ClubFilter | null | undefined;
  orderBy?: ClubOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ClubListQuery = { page: { totalCount: number, totalCountIsCapped: boolean, nodes: Array<{ id: string, version: number, palaceId: string, name: string, kind: ClubKind, grades: string | null, capacity: number | null, room: string | null, instructorName: string | null, active: boolean }> } };

export type YouthPalaceCreateMutationVariables = Exact<{
  input: CreateYouthPalaceInput;
}>;


export type YouthPalaceCreateMutation = { outcome: { record: { id: string, version: number, name: string, kind: PalaceKind, hostKind: PalaceHostKind, stationId: string | null, organisationId: string | null, address: string | null, phone: string | null, contactName: string | null, openingText: string | null, summary: string | null, active: boolean, viewerCanEdit: boolean, station: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type YouthPalaceUpdateMutationVariables = Exact<{
  input: UpdateYouthPalaceInput;
}>;


export type YouthPalaceUpdateMutation = { outcome: { record: { id: string, version: number, name: string, kind: PalaceKind, hostKind: PalaceHostKind, stationId: string | null, organisationId: string | null, address: string | null, phone: string | null, contactName: string | null, openingText: string | null, summary: string | null, active: boolean, viewerCanEdit: boolean, station: { id: string, name: string } | null, organisation: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type ClubCreateMutationVariables = Exact<{
  input: CreateClubInput;
}>;


export type ClubCreateMutation = { outcome: { record: { id: string, version: number, palaceId: string, name: string, kind: ClubKind, grades: string | null, capacity: number | null, room: string | null, instructorName: string | null, active: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type ClubUpdateMutationVariables = Exact<{
  input: UpdateClubInput;
}>;


export type ClubUpdateMutation = { outcome: { record: { id: string, version: number, palaceId: string, name: string, kind: ClubKind, grades: string | null, capacity: number | null, room: string | null, instructorName: string | null, active: boolean } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type TimetableSlotAddMutationVariables = Exact<{
  input: AddTimetableSlotInput;
}>;


export type TimetableSlotAddMutation = { outcome: { record: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type TimetableSlotUpdateMutationVariables = Exact<{
  input: UpdateTimetableSlotInput;
}>;


export type TimetableSlotUpdateMutation = { outcome: { record: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type TimetableSlotRemoveMutationVariables = Exact<{
  input: RemoveTimetableSlotInput;
}>;


export type TimetableSlotRemoveMutation = { outcome: { record: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type PalaceClosureSetMutationVariables = Exact<{
  input: SetPalaceClosureInput;
}>;


export type PalaceClosureSetMutation = { outcome: { record: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export type PalaceClosureRemoveMutationVariables = Exact<{
  input: RemovePalaceClosureInput;
}>;


export type PalaceClosureRemoveMutation = { outcome: { record: { id: string } | null, userErrors: Array<{ code: string, message: string, field: Array<string> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FacilityRowFragmentDoc = new TypedDocumentString(`
    fragment FacilityRow on Facility {
  id
  version
  stationId
  organisationId
  kind
  name
  capacity
  equipment
  openingRule
  viewerCanEdit
}
    `, {"fragmentName":"FacilityRow"}) as unknown as TypedDocumentString<FacilityRowFragment, unknown>;
export const LecturerTeamRowFragmentDoc = new TypedDocumentString(`
    fragment LecturerTeamRow on LecturerTeam {
  id
  version
  name
  tier
  viewerCanEdit
}
    `, {"fragmentName":"LecturerTeamRow"}) as unknown as TypedDocumentString<LecturerTeamRowFragment, unknown>;
export const LecturerRowFragmentDoc = new TypedDocumentString(`
    fragment LecturerRow on Lecturer {
  id
  version
  number
  name
  tier
  identity
  teamIds
  teams {
    id
    name
  }
  topics
  active
  viewerCanEdit
}
    `, {"fragmentName":"LecturerRow"}) as unknown as TypedDocumentString<LecturerRowFragment, unknown>;
export const LectureRowFragmentDoc = new TypedDocumentString(`
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  viewerCanEdit
  viewerCanPostpone
  viewerCanCancel
  viewerCanComplete
}
    `, {"fragmentName":"LectureRow"}) as unknown as TypedDocumentString<LectureRowFragment, unknown>;
export const OrganisationRowFragmentDoc = new TypedDocumentString(`
    fragment OrganisationRow on Organisation {
  id
  version
  code
  name
  shortName
  kind
  parentId
  parent {
    id
    name
  }
  active
  viewerCanEdit
}
    `, {"fragmentName":"OrganisationRow"}) as unknown as TypedDocumentString<OrganisationRowFragment, unknown>;
export const PieceRowFragmentDoc = new TypedDocumentString(`
    fragment PieceRow on Piece {
  id
  type
  title
  state
  theme
  publisherId
  publisher {
    id
    name
  }
  signature
  channels
  showFrom
  showUntil
  coverUrl
  updatedAt
  liveSince
  cmsUrl
}
    `, {"fragmentName":"PieceRow"}) as unknown as TypedDocumentString<PieceRowFragment, unknown>;
export const PlacementRowFragmentDoc = new TypedDocumentString(`
    fragment PlacementRow on Placement {
  id
  version
  pieceId
  rule
  name
  stations {
    id
    name
  }
  allStations
  windows {
    from
    until
  }
  weight
  priority
  active
}
    `, {"fragmentName":"PlacementRow"}) as unknown as TypedDocumentString<PlacementRowFragment, unknown>;
export const ScreenRowFragmentDoc = new TypedDocumentString(`
    fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}
    `, {"fragmentName":"ScreenRow"}) as unknown as TypedDocumentString<ScreenRowFragment, unknown>;
export const ViewerPartsFragmentDoc = new TypedDocumentString(`
    fragment ViewerParts on Viewer {
  id
  name
  email
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  abilities
  mustChangePassword
}
    `, {"fragmentName":"ViewerParts"}) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const StaffAccountRowFragmentDoc = new TypedDocumentString(`
    fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}
    `, {"fragmentName":"StaffAccountRow"}) as unknown as TypedDocumentString<StaffAccountRowFragment, unknown>;
export const StationRowFragmentDoc = new TypedDocumentString(`
    fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}
    `, {"fragmentName":"StationRow"}) as unknown as TypedDocumentString<StationRowFragment, unknown>;
export const TopicRowFragmentDoc = new TypedDocumentString(`
    fragment TopicRow on Topic {
  id
  version
  title
  seriesId
  series {
    id
    name
  }
  minutes
  workClassId
  formId
  reviewed
  active
  viewerCanEdit
}
    `, {"fragmentName":"TopicRow"}) as unknown as TypedDocumentString<TopicRowFragment, unknown>;
export const YouthPalaceRowFragmentDoc = new TypedDocumentString(`
    fragment YouthPalaceRow on YouthPalace {
  id
  version
  name
  kind
  hostKind
  stationId
  station {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  phone
  contactName
  openingText
  summary
  active
  viewerCanEdit
}
    `, {"fragmentName":"YouthPalaceRow"}) as unknown as TypedDocumentString<YouthPalaceRowFragment, unknown>;
export const ClubRowFragmentDoc = new TypedDocumentString(`
    fragment ClubRow on Club {
  id
  version
  palaceId
  name
  kind
  grades
  capacity
  room
  instructorName
  active
}
    `, {"fragmentName":"ClubRow"}) as unknown as TypedDocumentString<ClubRowFragment, unknown>;
export const DashboardFiguresDocument = new TypedDocumentString(`
    query DashboardFigures {
  dashboard {
    stationCount
    lecturesThisWeek
    lecturesThisMonth
    screensOnline
    screensOffline
    livePieces
    pendingRevisions
    attention {
      kind
      message
      url
    }
    todayLectures {
      id
      title
      startsAt
      endsAt
      status
      inProgress
      station {
        id
        name
      }
      change {
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DashboardFiguresQuery, DashboardFiguresQueryVariables>;
export const FacilityListDocument = new TypedDocumentString(`
    query FacilityList($filter: FacilityFilter, $orderBy: FacilityOrder, $first: Int, $offset: Int) {
  page: facilities(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...FacilityRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment FacilityRow on Facility {
  id
  version
  stationId
  organisationId
  kind
  name
  capacity
  equipment
  openingRule
  viewerCanEdit
}`) as unknown as TypedDocumentString<FacilityListQuery, FacilityListQueryVariables>;
export const FacilityOneDocument = new TypedDocumentString(`
    query FacilityOne($id: ID!) {
  record: facility(id: $id) {
    ...FacilityRow
  }
}
    fragment FacilityRow on Facility {
  id
  version
  stationId
  organisationId
  kind
  name
  capacity
  equipment
  openingRule
  viewerCanEdit
}`) as unknown as TypedDocumentString<FacilityOneQuery, FacilityOneQueryVariables>;
export const FacilityCreateDocument = new TypedDocumentString(`
    mutation FacilityCreate($input: CreateFacilityInput!) {
  outcome: createFacility(input: $input) {
    record: facility {
      ...FacilityRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment FacilityRow on Facility {
  id
  version
  stationId
  organisationId
  kind
  name
  capacity
  equipment
  openingRule
  viewerCanEdit
}`) as unknown as TypedDocumentString<FacilityCreateMutation, FacilityCreateMutationVariables>;
export const FacilityUpdateDocument = new TypedDocumentString(`
    mutation FacilityUpdate($input: UpdateFacilityInput!) {
  outcome: updateFacility(input: $input) {
    record: facility {
      ...FacilityRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment FacilityRow on Facility {
  id
  version
  stationId
  organisationId
  kind
  name
  capacity
  equipment
  openingRule
  viewerCanEdit
}`) as unknown as TypedDocumentString<FacilityUpdateMutation, FacilityUpdateMutationVariables>;
export const FacilityRemoveDocument = new TypedDocumentString(`
    mutation FacilityRemove($input: RemoveFacilityInput!) {
  outcome: removeFacility(input: $input) {
    record: facility {
      id
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<FacilityRemoveMutation, FacilityRemoveMutationVariables>;
export const LecturerTeamListDocument = new TypedDocumentString(`
    query LecturerTeamList($filter: LecturerTeamFilter, $orderBy: LecturerTeamOrder, $first: Int, $offset: Int) {
  page: lecturerTeams(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...LecturerTeamRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment LecturerTeamRow on LecturerTeam {
  id
  version
  name
  tier
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerTeamListQuery, LecturerTeamListQueryVariables>;
export const LecturerTeamOneDocument = new TypedDocumentString(`
    query LecturerTeamOne($id: ID!) {
  record: lecturerTeam(id: $id) {
    ...LecturerTeamRow
  }
}
    fragment LecturerTeamRow on LecturerTeam {
  id
  version
  name
  tier
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerTeamOneQuery, LecturerTeamOneQueryVariables>;
export const LecturerTeamCreateDocument = new TypedDocumentString(`
    mutation LecturerTeamCreate($input: CreateLecturerTeamInput!) {
  outcome: createLecturerTeam(input: $input) {
    record: lecturerTeam {
      ...LecturerTeamRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment LecturerTeamRow on LecturerTeam {
  id
  version
  name
  tier
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerTeamCreateMutation, LecturerTeamCreateMutationVariables>;
export const LecturerTeamUpdateDocument = new TypedDocumentString(`
    mutation LecturerTeamUpdate($input: UpdateLecturerTeamInput!) {
  outcome: updateLecturerTeam(input: $input) {
    record: lecturerTeam {
      ...LecturerTeamRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment LecturerTeamRow on LecturerTeam {
  id
  version
  name
  tier
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerTeamUpdateMutation, LecturerTeamUpdateMutationVariables>;
export const LecturerListDocument = new TypedDocumentString(`
    query LecturerList($filter: LecturerFilter, $orderBy: LecturerOrder, $first: Int, $offset: Int) {
  page: lecturers(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...LecturerRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment LecturerRow on Lecturer {
  id
  version
  number
  name
  tier
  identity
  teamIds
  teams {
    id
    name
  }
  topics
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerListQuery, LecturerListQueryVariables>;
export const LecturerOneDocument = new TypedDocumentString(`
    query LecturerOne($id: ID!) {
  record: lecturer(id: $id) {
    ...LecturerRow
  }
}
    fragment LecturerRow on Lecturer {
  id
  version
  number
  name
  tier
  identity
  teamIds
  teams {
    id
    name
  }
  topics
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerOneQuery, LecturerOneQueryVariables>;
export const LecturerCreateDocument = new TypedDocumentString(`
    mutation LecturerCreate($input: CreateLecturerInput!) {
  outcome: createLecturer(input: $input) {
    record: lecturer {
      ...LecturerRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment LecturerRow on Lecturer {
  id
  version
  number
  name
  tier
  identity
  teamIds
  teams {
    id
    name
  }
  topics
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerCreateMutation, LecturerCreateMutationVariables>;
export const LecturerUpdateDocument = new TypedDocumentString(`
    mutation LecturerUpdate($input: UpdateLecturerInput!) {
  outcome: updateLecturer(input: $input) {
    record: lecturer {
      ...LecturerRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment LecturerRow on Lecturer {
  id
  version
  number
  name
  tier
  identity
  teamIds
  teams {
    id
    name
  }
  topics
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<LecturerUpdateMutation, LecturerUpdateMutationVariables>;
export const LectureListDocument = new TypedDocumentString(`
    query LectureList($filter: LectureFilter, $orderBy: LectureOrder, $first: Int, $offset: Int) {
  page: lectures(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...LectureRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  viewerCanEdit
  viewerCanPostpone
  viewerCanCancel
  viewerCanComplete
}`) as unknown as TypedDocumentString<LectureListQuery, LectureListQueryVariables>;
export const LectureOneDocument = new TypedDocumentString(`
    query LectureOne($id: ID!) {
  record: lecture(id: $id) {
    ...LectureRow
    publicUrl
    posterUrl
    groupText
    broadcastText
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  viewerCanEdit
  viewerCanPostpone
  viewerCanCancel
  viewerCanComplete
}`) as unknown as TypedDocumentString<LectureOneQuery, LectureOneQueryVariables>;
export const LectureCalendarDocument = new TypedDocumentString(`
    query LectureCalendar($filter: LectureFilter, $offset: Int) {
  page: lectures(
    filter: $filter
    orderBy: STARTS_AT_ASC
    first: 100
    offset: $offset
  ) {
    nodes {
      id
      title
      startsAt
      endsAt
      status
      inProgress
      station {
        id
        name
      }
      change {
        kind
      }
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<LectureCalendarQuery, LectureCalendarQueryVariables>;
export const LectureChoicesDocument = new TypedDocumentString(`
    query LectureChoices {
  workClasses {
    id
    name
  }
  activityForms {
    id
    name
  }
  lectureSeries {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<LectureChoicesQuery, LectureChoicesQueryVariables>;
export const LectureCreateDocument = new TypedDocumentString(`
    mutation LectureCreate($input: ScheduleLectureInput!) {
  outcome: scheduleLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  viewerCanEdit
  viewerCanPostpone
  viewerCanCancel
  viewerCanComplete
}`) as unknown as TypedDocumentString<LectureCreateMutation, LectureCreateMutationVariables>;
export const LectureUpdateDocument = new TypedDocumentString(`
    mutation LectureUpdate($input: UpdateLectureInput!) {
  outcome: updateLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  viewerCanEdit
  viewerCanPostpone
  viewerCanCancel
  viewerCanComplete
}`) as unknown as TypedDocumentString<LectureUpdateMutation, LectureUpdateMutationVariables>;
export const LecturePublishDraftDocument = new TypedDocumentString(`
    mutation LecturePublishDraft($input: PublishLectureDraftInput!) {
  outcome: publishLectureDraft(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  viewerCanEdit
  viewerCanPostpone
  viewerCanCancel
  viewerCanComplete
}`) as unknown as TypedDocumentString<LecturePublishDraftMutation, LecturePublishDraftMutationVariables>;
export const LectureRescheduleDocument = new TypedDocumentString(`
    mutation LectureReschedule($input: RescheduleLectureInput!) {
  outcome: rescheduleLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  viewerCanEdit
  viewerCanPostpone
  viewerCanCancel
  viewerCanComplete
}`) as unknown as TypedDocumentString<LectureRescheduleMutation, LectureRescheduleMutationVariables>;
export const LecturePostponeDocument = new TypedDocumentString(`
    mutation LecturePostpone($input: PostponeLectureInput!) {
  outcome: postponeLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  viewerCanEdit
  viewerCanPostpone
  viewerCanCancel
  viewerCanComplete
}`) as unknown as TypedDocumentString<LecturePostponeMutation, LecturePostponeMutationVariables>;
export const LectureCancelDocument = new TypedDocumentString(`
    mutation LectureCancel($input: CancelLectureInput!) {
  outcome: cancelLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  viewerCanEdit
  viewerCanPostpone
  viewerCanCancel
  viewerCanComplete
}`) as unknown as TypedDocumentString<LectureCancelMutation, LectureCancelMutationVariables>;
export const LectureCompleteDocument = new TypedDocumentString(`
    mutation LectureComplete($input: CompleteLectureInput!) {
  outcome: completeLecture(input: $input) {
    record: lecture {
      ...LectureRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment LectureRow on Lecture {
  id
  version
  title
  topicId
  topic {
    id
    title
  }
  ownTitle
  summary
  stationId
  station {
    id
    name
    phone
  }
  facilityId
  facility {
    id
    name
  }
  placeText
  startsAt
  endsAt
  durationMinutes
  capacity
  headCount
  workClassId
  workClass {
    id
    name
  }
  formId
  form {
    id
    name
  }
  audience
  lecturerIds
  lecturers {
    id
    name
  }
  status
  inProgress
  change {
    kind
    originalStartsAt
    originalEndsAt
    originalPlace
    reason
    phone
    changedAt
  }
  contactPhone
  createdAt
  updatedAt
  reviewState
  viewerCanEdit
  viewerCanPostpone
  viewerCanCancel
  viewerCanComplete
}`) as unknown as TypedDocumentString<LectureCompleteMutation, LectureCompleteMutationVariables>;
export const OrganisationListDocument = new TypedDocumentString(`
    query OrganisationList($filter: OrganisationFilter, $orderBy: OrganisationOrder, $first: Int, $offset: Int) {
  page: organisations(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...OrganisationRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment OrganisationRow on Organisation {
  id
  version
  code
  name
  shortName
  kind
  parentId
  parent {
    id
    name
  }
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<OrganisationListQuery, OrganisationListQueryVariables>;
export const OrganisationOneDocument = new TypedDocumentString(`
    query OrganisationOne($id: ID!) {
  record: organisation(id: $id) {
    ...OrganisationRow
  }
}
    fragment OrganisationRow on Organisation {
  id
  version
  code
  name
  shortName
  kind
  parentId
  parent {
    id
    name
  }
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<OrganisationOneQuery, OrganisationOneQueryVariables>;
export const OrganisationCreateDocument = new TypedDocumentString(`
    mutation OrganisationCreate($input: CreateOrganisationInput!) {
  outcome: createOrganisation(input: $input) {
    record: organisation {
      ...OrganisationRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment OrganisationRow on Organisation {
  id
  version
  code
  name
  shortName
  kind
  parentId
  parent {
    id
    name
  }
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<OrganisationCreateMutation, OrganisationCreateMutationVariables>;
export const OrganisationUpdateDocument = new TypedDocumentString(`
    mutation OrganisationUpdate($input: UpdateOrganisationInput!) {
  outcome: updateOrganisation(input: $input) {
    record: organisation {
      ...OrganisationRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment OrganisationRow on Organisation {
  id
  version
  code
  name
  shortName
  kind
  parentId
  parent {
    id
    name
  }
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<OrganisationUpdateMutation, OrganisationUpdateMutationVariables>;
export const PieceListDocument = new TypedDocumentString(`
    query PieceList($filter: PieceFilter, $orderBy: PieceOrder, $first: Int, $offset: Int) {
  page: pieces(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    nodes {
      ...PieceRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment PieceRow on Piece {
  id
  type
  title
  state
  theme
  publisherId
  publisher {
    id
    name
  }
  signature
  channels
  showFrom
  showUntil
  coverUrl
  updatedAt
  liveSince
  cmsUrl
}`) as unknown as TypedDocumentString<PieceListQuery, PieceListQueryVariables>;
export const PieceOneDocument = new TypedDocumentString(`
    query PieceOne($id: ID!) {
  record: piece(id: $id) {
    ...PieceRow
    text
    lines
    strip
    seconds
    revisions {
      id
      state
      submittedAt
      liveAt
      endedAt
      hash
      reason
      submittedByName
    }
    placements {
      ...PlacementRow
    }
  }
}
    fragment PieceRow on Piece {
  id
  type
  title
  state
  theme
  publisherId
  publisher {
    id
    name
  }
  signature
  channels
  showFrom
  showUntil
  coverUrl
  updatedAt
  liveSince
  cmsUrl
}
fragment PlacementRow on Placement {
  id
  version
  pieceId
  rule
  name
  stations {
    id
    name
  }
  allStations
  windows {
    from
    until
  }
  weight
  priority
  active
}`) as unknown as TypedDocumentString<PieceOneQuery, PieceOneQueryVariables>;
export const ContentStatusNowDocument = new TypedDocumentString(`
    query ContentStatusNow {
  contentStatus {
    lastSyncAt
    ageSeconds
    cmsReachable
    missingAwaitingConfirmation
  }
}
    `) as unknown as TypedDocumentString<ContentStatusNowQuery, ContentStatusNowQueryVariables>;
export const StandingRulesDocument = new TypedDocumentString(`
    query StandingRules {
  standingRules {
    ...PlacementRow
  }
}
    fragment PlacementRow on Placement {
  id
  version
  pieceId
  rule
  name
  stations {
    id
    name
  }
  allStations
  windows {
    from
    until
  }
  weight
  priority
  active
}`) as unknown as TypedDocumentString<StandingRulesQuery, StandingRulesQueryVariables>;
export const MissingPiecesConfirmDocument = new TypedDocumentString(`
    mutation MissingPiecesConfirm($input: ConfirmMissingPiecesInput!) {
  outcome: confirmMissingPieces(input: $input) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MissingPiecesConfirmMutation, MissingPiecesConfirmMutationVariables>;
export const ContentReconcileDocument = new TypedDocumentString(`
    mutation ContentReconcile($input: ReconcileContentInput!) {
  outcome: reconcileContent(input: $input) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ContentReconcileMutation, ContentReconcileMutationVariables>;
export const PiecePlaceDocument = new TypedDocumentString(`
    mutation PiecePlace($input: PlacePieceInput!) {
  outcome: placePiece(input: $input) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PiecePlaceMutation, PiecePlaceMutationVariables>;
export const PlacementEndDocument = new TypedDocumentString(`
    mutation PlacementEnd($input: EndPlacementInput!) {
  outcome: endPlacement(input: $input) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PlacementEndMutation, PlacementEndMutationVariables>;
export const StandingRuleEndDocument = new TypedDocumentString(`
    mutation StandingRuleEnd($input: EndStandingRuleInput!) {
  outcome: endStandingRule(input: $input) {
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StandingRuleEndMutation, StandingRuleEndMutationVariables>;
export const ScreenListDocument = new TypedDocumentString(`
    query ScreenList($filter: ScreenFilter, $orderBy: ScreenOrder, $first: Int, $offset: Int) {
  page: screens(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...ScreenRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenListQuery, ScreenListQueryVariables>;
export const ScreenOneDocument = new TypedDocumentString(`
    query ScreenOne($id: ID!) {
  record: screen(id: $id) {
    ...ScreenRow
  }
}
    fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenOneQuery, ScreenOneQueryVariables>;
export const ScreenPairDocument = new TypedDocumentString(`
    mutation ScreenPair($input: PairScreenInput!) {
  outcome: pairScreen(input: $input) {
    record: screen {
      ...ScreenRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenPairMutation, ScreenPairMutationVariables>;
export const ScreenRegisterOfflineDocument = new TypedDocumentString(`
    mutation ScreenRegisterOffline($input: RegisterOfflineScreenInput!) {
  outcome: registerOfflineScreen(input: $input) {
    record: screen {
      ...ScreenRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenRegisterOfflineMutation, ScreenRegisterOfflineMutationVariables>;
export const ScreenUpdateDocument = new TypedDocumentString(`
    mutation ScreenUpdate($input: UpdateScreenInput!) {
  outcome: updateScreen(input: $input) {
    record: screen {
      ...ScreenRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenUpdateMutation, ScreenUpdateMutationVariables>;
export const ScreenUnpairDocument = new TypedDocumentString(`
    mutation ScreenUnpair($input: UnpairScreenInput!) {
  outcome: unpairScreen(input: $input) {
    record: screen {
      ...ScreenRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenUnpairMutation, ScreenUnpairMutationVariables>;
export const ScreenCommandDocument = new TypedDocumentString(`
    mutation ScreenCommand($input: CommandScreenInput!) {
  outcome: commandScreen(input: $input) {
    record: screen {
      ...ScreenRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment ScreenRow on Screen {
  id
  version
  name
  stationId
  station {
    id
    name
  }
  placeText
  shape
  widthPx
  heightPx
  connected
  presence
  lastSeenAt
  playingTitle
  playingSince
  playerVersion
  openHours
  keeperName
  tags
  pairedAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<ScreenCommandMutation, ScreenCommandMutationVariables>;
export const ViewerOfSessionDocument = new TypedDocumentString(`
    query ViewerOfSession {
  viewer {
    ...ViewerParts
  }
}
    fragment ViewerParts on Viewer {
  id
  name
  email
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  abilities
  mustChangePassword
}`) as unknown as TypedDocumentString<ViewerOfSessionQuery, ViewerOfSessionQueryVariables>;
export const StaffAccountListDocument = new TypedDocumentString(`
    query StaffAccountList($filter: StaffAccountFilter, $orderBy: StaffAccountOrder, $first: Int, $offset: Int) {
  page: staffAccounts(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...StaffAccountRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<StaffAccountListQuery, StaffAccountListQueryVariables>;
export const StaffAccountOneDocument = new TypedDocumentString(`
    query StaffAccountOne($id: ID!) {
  record: staffAccount(id: $id) {
    ...StaffAccountRow
  }
}
    fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<StaffAccountOneQuery, StaffAccountOneQueryVariables>;
export const StaffAccountCreateDocument = new TypedDocumentString(`
    mutation StaffAccountCreate($input: CreateStaffAccountInput!) {
  outcome: createStaffAccount(input: $input) {
    record: staffAccount {
      ...StaffAccountRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<StaffAccountCreateMutation, StaffAccountCreateMutationVariables>;
export const StaffAccountUpdateDocument = new TypedDocumentString(`
    mutation StaffAccountUpdate($input: UpdateStaffAccountInput!) {
  outcome: updateStaffAccount(input: $input) {
    record: staffAccount {
      ...StaffAccountRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<StaffAccountUpdateMutation, StaffAccountUpdateMutationVariables>;
export const StaffAccountLinkCmsUserDocument = new TypedDocumentString(`
    mutation StaffAccountLinkCmsUser($input: LinkCmsUserInput!) {
  outcome: linkCmsUser(input: $input) {
    record: staffAccount {
      ...StaffAccountRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment StaffAccountRow on StaffAccount {
  id
  version
  name
  email
  phone
  active
  roles {
    role
    stationId
    teamId
    organisationId
    stages
    scopeName
  }
  cmsUserId
  lastSignInAt
  createdAt
  viewerCanEdit
}`) as unknown as TypedDocumentString<StaffAccountLinkCmsUserMutation, StaffAccountLinkCmsUserMutationVariables>;
export const StaffPasswordResetDocument = new TypedDocumentString(`
    mutation StaffPasswordReset($input: ResetStaffPasswordInput!) {
  outcome: resetStaffPassword(input: $input) {
    oneTimePassword
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StaffPasswordResetMutation, StaffPasswordResetMutationVariables>;
export const StationListDocument = new TypedDocumentString(`
    query StationList($filter: StationFilter, $orderBy: StationOrder, $first: Int, $offset: Int) {
  page: stations(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...StationRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationListQuery, StationListQueryVariables>;
export const StationOneDocument = new TypedDocumentString(`
    query StationOne($id: ID!) {
  record: station(id: $id) {
    ...StationRow
    ancestors {
      id
      name
    }
    children {
      id
      code
      name
      tier
      status
    }
    upcomingLectures(first: 5) {
      id
      title
      startsAt
      status
    }
    youthPalaces {
      id
      name
    }
    screens {
      id
      name
      presence
      playingTitle
    }
  }
}
    fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationOneQuery, StationOneQueryVariables>;
export const StationTreeDocument = new TypedDocumentString(`
    query StationTree {
  stationMap {
    id
    code
    name
    tier
    status
    latitude
    longitude
  }
}
    `) as unknown as TypedDocumentString<StationTreeQuery, StationTreeQueryVariables>;
export const StationBranchDocument = new TypedDocumentString(`
    query StationBranch($filter: StationFilter, $offset: Int) {
  page: stations(filter: $filter, orderBy: CODE_ASC, first: 100, offset: $offset) {
    nodes {
      id
      version
      code
      name
      tier
      status
      parentId
      childCount
      viewerCanMove
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StationBranchQuery, StationBranchQueryVariables>;
export const StationCreateDocument = new TypedDocumentString(`
    mutation StationCreate($input: CreateStationInput!) {
  outcome: createStation(input: $input) {
    record: station {
      ...StationRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationCreateMutation, StationCreateMutationVariables>;
export const StationUpdateDocument = new TypedDocumentString(`
    mutation StationUpdate($input: UpdateStationInput!) {
  outcome: updateStation(input: $input) {
    record: station {
      ...StationRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationUpdateMutation, StationUpdateMutationVariables>;
export const StationMoveDocument = new TypedDocumentString(`
    mutation StationMove($input: MoveStationInput!) {
  outcome: moveStation(input: $input) {
    record: station {
      ...StationRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationMoveMutation, StationMoveMutationVariables>;
export const StationChangeStatusDocument = new TypedDocumentString(`
    mutation StationChangeStatus($input: ChangeStationStatusInput!) {
  outcome: changeStationStatus(input: $input) {
    record: station {
      ...StationRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment StationRow on Station {
  id
  version
  code
  name
  tier
  status
  parentId
  parent {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  latitude
  longitude
  openingHours
  phone
  headName
  keeperName
  tags
  summary
  childCount
  depth
  updatedAt
  viewerCanEdit
  viewerCanMove
  viewerCanScheduleLecture
}`) as unknown as TypedDocumentString<StationChangeStatusMutation, StationChangeStatusMutationVariables>;
export const StationImportDocument = new TypedDocumentString(`
    mutation StationImport($input: ImportStationsInput!) {
  outcome: importStations(input: $input) {
    rowsRead
    created
    updated
    unchanged
    rowErrors {
      line
      code
      message
      column
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StationImportMutation, StationImportMutationVariables>;
export const StationExportDocument = new TypedDocumentString(`
    query StationExport($within: ID) {
  csv: exportStations(within: $within)
}
    `) as unknown as TypedDocumentString<StationExportQuery, StationExportQueryVariables>;
export const TopicListDocument = new TypedDocumentString(`
    query TopicList($filter: TopicFilter, $orderBy: TopicOrder, $first: Int, $offset: Int) {
  page: topics(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    nodes {
      ...TopicRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment TopicRow on Topic {
  id
  version
  title
  seriesId
  series {
    id
    name
  }
  minutes
  workClassId
  formId
  reviewed
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<TopicListQuery, TopicListQueryVariables>;
export const TopicOneDocument = new TypedDocumentString(`
    query TopicOne($id: ID!) {
  record: topic(id: $id) {
    ...TopicRow
  }
}
    fragment TopicRow on Topic {
  id
  version
  title
  seriesId
  series {
    id
    name
  }
  minutes
  workClassId
  formId
  reviewed
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<TopicOneQuery, TopicOneQueryVariables>;
export const TopicCreateDocument = new TypedDocumentString(`
    mutation TopicCreate($input: CreateTopicInput!) {
  outcome: createTopic(input: $input) {
    record: topic {
      ...TopicRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment TopicRow on Topic {
  id
  version
  title
  seriesId
  series {
    id
    name
  }
  minutes
  workClassId
  formId
  reviewed
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<TopicCreateMutation, TopicCreateMutationVariables>;
export const TopicUpdateDocument = new TypedDocumentString(`
    mutation TopicUpdate($input: UpdateTopicInput!) {
  outcome: updateTopic(input: $input) {
    record: topic {
      ...TopicRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment TopicRow on Topic {
  id
  version
  title
  seriesId
  series {
    id
    name
  }
  minutes
  workClassId
  formId
  reviewed
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<TopicUpdateMutation, TopicUpdateMutationVariables>;
export const YouthPalaceListDocument = new TypedDocumentString(`
    query YouthPalaceList($filter: YouthPalaceFilter, $orderBy: YouthPalaceOrder, $first: Int, $offset: Int) {
  page: youthPalaces(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    nodes {
      ...YouthPalaceRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment YouthPalaceRow on YouthPalace {
  id
  version
  name
  kind
  hostKind
  stationId
  station {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  phone
  contactName
  openingText
  summary
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<YouthPalaceListQuery, YouthPalaceListQueryVariables>;
export const YouthPalaceOneDocument = new TypedDocumentString(`
    query YouthPalaceOne($id: ID!) {
  record: youthPalace(id: $id) {
    ...YouthPalaceRow
    clubs {
      ...ClubRow
    }
    timetable {
      slotId
      weekday
      startsAt
      endsAt
      clubId
      clubName
      room
      instructorName
    }
    upcomingSessions(first: 8) {
      id
      clubName
      room
      startsAt
      endsAt
      status
    }
    openingDays {
      date
      open
      reason
      closureId
    }
  }
}
    fragment YouthPalaceRow on YouthPalace {
  id
  version
  name
  kind
  hostKind
  stationId
  station {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  phone
  contactName
  openingText
  summary
  active
  viewerCanEdit
}
fragment ClubRow on Club {
  id
  version
  palaceId
  name
  kind
  grades
  capacity
  room
  instructorName
  active
}`) as unknown as TypedDocumentString<YouthPalaceOneQuery, YouthPalaceOneQueryVariables>;
export const ClubListDocument = new TypedDocumentString(`
    query ClubList($filter: ClubFilter, $orderBy: ClubOrder, $first: Int, $offset: Int) {
  page: clubs(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
    nodes {
      ...ClubRow
    }
    totalCount
    totalCountIsCapped
  }
}
    fragment ClubRow on Club {
  id
  version
  palaceId
  name
  kind
  grades
  capacity
  room
  instructorName
  active
}`) as unknown as TypedDocumentString<ClubListQuery, ClubListQueryVariables>;
export const YouthPalaceCreateDocument = new TypedDocumentString(`
    mutation YouthPalaceCreate($input: CreateYouthPalaceInput!) {
  outcome: createYouthPalace(input: $input) {
    record: youthPalace {
      ...YouthPalaceRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment YouthPalaceRow on YouthPalace {
  id
  version
  name
  kind
  hostKind
  stationId
  station {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  phone
  contactName
  openingText
  summary
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<YouthPalaceCreateMutation, YouthPalaceCreateMutationVariables>;
export const YouthPalaceUpdateDocument = new TypedDocumentString(`
    mutation YouthPalaceUpdate($input: UpdateYouthPalaceInput!) {
  outcome: updateYouthPalace(input: $input) {
    record: youthPalace {
      ...YouthPalaceRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment YouthPalaceRow on YouthPalace {
  id
  version
  name
  kind
  hostKind
  stationId
  station {
    id
    name
  }
  organisationId
  organisation {
    id
    name
  }
  address
  phone
  contactName
  openingText
  summary
  active
  viewerCanEdit
}`) as unknown as TypedDocumentString<YouthPalaceUpdateMutation, YouthPalaceUpdateMutationVariables>;
export const ClubCreateDocument = new TypedDocumentString(`
    mutation ClubCreate($input: CreateClubInput!) {
  outcome: createClub(input: $input) {
    record: club {
      ...ClubRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment ClubRow on Club {
  id
  version
  palaceId
  name
  kind
  grades
  capacity
  room
  instructorName
  active
}`) as unknown as TypedDocumentString<ClubCreateMutation, ClubCreateMutationVariables>;
export const ClubUpdateDocument = new TypedDocumentString(`
    mutation ClubUpdate($input: UpdateClubInput!) {
  outcome: updateClub(input: $input) {
    record: club {
      ...ClubRow
    }
    userErrors {
      code
      message
      field
    }
  }
}
    fragment ClubRow on Club {
  id
  version
  palaceId
  name
  kind
  grades
  capacity
  room
  instructorName
  active
}`) as unknown as TypedDocumentString<ClubUpdateMutation, ClubUpdateMutationVariables>;
export const TimetableSlotAddDocument = new TypedDocumentString(`
    mutation TimetableSlotAdd($input: AddTimetableSlotInput!) {
  outcome: addTimetableSlot(input: $input) {
    record: timetableSlot {
      id
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TimetableSlotAddMutation, TimetableSlotAddMutationVariables>;
export const TimetableSlotUpdateDocument = new TypedDocumentString(`
    mutation TimetableSlotUpdate($input: UpdateTimetableSlotInput!) {
  outcome: updateTimetableSlot(input: $input) {
    record: timetableSlot {
      id
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TimetableSlotUpdateMutation, TimetableSlotUpdateMutationVariables>;
export const TimetableSlotRemoveDocument = new TypedDocumentString(`
    mutation TimetableSlotRemove($input: RemoveTimetableSlotInput!) {
  outcome: removeTimetableSlot(input: $input) {
    record: timetableSlot {
      id
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TimetableSlotRemoveMutation, TimetableSlotRemoveMutationVariables>;
export const PalaceClosureSetDocument = new TypedDocumentString(`
    mutation PalaceClosureSet($input: SetPalaceClosureInput!) {
  outcome: setPalaceClosure(input: $input) {
    record: palaceClosure {
      id
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PalaceClosureSetMutation, PalaceClosureSetMutationVariables>;
export const PalaceClosureRemoveDocument = new TypedDocumentString(`
    mutation PalaceClosureRemove($input: RemovePalaceClosureInput!) {
  outcome: removePalaceClosure(input: $input) {
    record: palaceClosure {
      id
    }
    userErrors {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PalaceClosureRemoveMutation, PalaceClosureRemoveMutationVariables>;