import { Platform1764000000000 } from "./1764000000000-platform";
import { Stations1764000100000 } from "./1764000100000-stations";
import { Identity1764000105000 } from "./1764000105000-identity";
import { Facilities1764000111000 } from "./1764000111000-facilities";
import { Activities1764000120000 } from "./1764000120000-activities";
import { Lectures1764000121000 } from "./1764000121000-lectures";
import { YouthPalaces1764000122000 } from "./1764000122000-youthPalaces";
import { Reviews1764000130000 } from "./1764000130000-reviews";
import { Screens1764000140000 } from "./1764000140000-screens";
import { Feeds1764000141000 } from "./1764000141000-feeds";
import { PublicChanges1764100006000 } from "./1764100006000-publicChanges";
import { Content1764000131000 } from "./1764000131000-content";
import { Placements1764000132000 } from "./1764000132000-placements";
import { GuardPeriods1764100000500 } from "./1764100000500-guardPeriods";
import { ReviewDesk1764100000000 } from "./1764100000000-reviewDesk";
import { Recalls1764100003000 } from "./1764100003000-recalls";
import { Versions1764100007000 } from "./1764100007000-versions";
import { MediaRules1764100007001 } from "./1764100007001-mediaRules";
import { LectureTemplates1764100001500 } from "./1764100001500-lectureTemplates";
import { GuardSignatures1764100008000 } from "./1764100008000-guardSignatures";
import { Wording1764100004000 } from "./1764100004000-wording";
import { Search1764100005000 } from "./1764100005000-search";
import { PlacementSignatures1764100009000 } from "./1764100009000-placementSignatures";
import { PlayCounts1764100010000 } from "./1764100010000-playCounts";
import { PastRequests1764100010500 } from "./1764100010500-pastRequests";
import { SearchPauses1764100011000 } from "./1764100011000-searchPauses";
import { PublicClocks1764100011500 } from "./1764100011500-publicClocks";
import { WiderRequests1764100012000 } from "./1764100012000-widerRequests";
import { HeldChanges1764100013000 } from "./1764100013000-heldChanges";

/** Every migration, in order; one set serves SQLite and MariaDB. */
export const migrations = [
  Platform1764000000000, Stations1764000100000, Identity1764000105000, Facilities1764000111000, Reviews1764000130000, Content1764000131000, Placements1764000132000,
  Activities1764000120000, Lectures1764000121000, YouthPalaces1764000122000, Screens1764000140000, Feeds1764000141000,
  GuardPeriods1764100000500,
  ReviewDesk1764100000000,
  Recalls1764100003000,
  PublicChanges1764100006000,
  Versions1764100007000,
  MediaRules1764100007001,
  LectureTemplates1764100001500,
  GuardSignatures1764100008000,
  Wording1764100004000,
  Search1764100005000,
  PlacementSignatures1764100009000,
  PlayCounts1764100010000,
  PastRequests1764100010500,
  SearchPauses1764100011000,
  PublicClocks1764100011500,
  WiderRequests1764100012000,
  HeldChanges1764100013000,
];
