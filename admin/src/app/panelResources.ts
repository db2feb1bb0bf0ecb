import type { ResourceProps } from 'react-admin';
import { guardPeriods } from '../guardPeriods';
import { heldChanges } from '../heldChanges';
import { lecturers } from '../lecturers';
import { lecturerTeams } from '../lecturerTeams';
import { lectureTemplates } from '../lectureTemplates';
import { lectures } from '../lectures';
import { organisations } from '../organisations';
import { pieces } from '../pieces';
import { placements } from '../placements';
import { recalls } from '../recalls';
import { screens } from '../screens';
import { staffAccounts } from '../staffAccounts';
import { stations } from '../stations';
import { topics } from '../topics';
import { wordingLists } from '../wordingLists';
import { youthPalaces } from '../youthPalaces';

/** Every resource with pages of its own, in menu order. */
export const panelResources: ResourceProps[] = [
  stations, youthPalaces, organisations, lectures, topics, lectureTemplates, lecturers, lecturerTeams, pieces, placements, recalls, screens, guardPeriods, heldChanges, wordingLists, staffAccounts,
];
