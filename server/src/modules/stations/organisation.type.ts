import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf } from "../../graphql";
import type { Organisation, OrganisationKind } from "./organisation.entity";

export enum OrganisationKindEnum {
  COUNTY = "COUNTY", DISTRICT = "DISTRICT", TOWNSHIP = "TOWNSHIP", SUBDISTRICT = "SUBDISTRICT", VILLAGE = "VILLAGE", COMMUNITY = "COMMUNITY",
  DEPARTMENT = "DEPARTMENT", UNIT = "UNIT", SCHOOL = "SCHOOL", PARTY_BRANCH = "PARTY_BRANCH", BODY = "BODY",
}

registerEnumType(OrganisationKindEnum, {
  name: "OrganisationKind",
  description: "What an organisation is (单位类别).",
  valuesConfig: {
    COUNTY: { description: "County (县)." },
    DISTRICT: { description: "District (区)." },
    TOWNSHIP: { description: "Township (乡镇)." },
    SUBDISTRICT: { description: "Subdistrict (街道)." },
    VILLAGE: { description: "Village (村)." },
    COMMUNITY: { description: "Urban community (社区)." },
    DEPARTMENT: { description: "Government department (部门)." },
    UNIT: { description: "Other unit (单位)." },
    SCHOOL: { description: "School (学校)." },
    PARTY_BRANCH: { description: "Party branch (党支部)." },
    BODY: { description: "Committee or council (议事机构)." },
  },
});

@ObjectType("Organisation", { description: "An organisation (单位): an office, a village, a school, a council." })
export class OrganisationType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Goes up with each change; send it back with an edit." })
  version: number;
  @Field(() => String, { description: "Code (编码)." })
  code: string;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => String, { nullable: true, description: "Short name (简称)." })
  shortName: string | null;
  @Field(() => OrganisationKindEnum, { description: "What it is (类别)." })
  kind: OrganisationKind;
  @Field(() => ID, { nullable: true, description: "The organisation above it (上级单位)." })
  parentId: string | null;
  @Field(() => Boolean, { description: "Whether it still exists (是否启用)." })
  active: boolean;
}

@ObjectType({ description: "A page of organisations (单位列表)." })
export class OrganisationConnection extends connectionOf(OrganisationType, "organisations") {}

/** The organisation as the API shows it. */
export function presentOrganisation(row: Organisation): OrganisationType {
  return Object.assign(new OrganisationType(), row);
}
