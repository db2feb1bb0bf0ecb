import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DateTimeScalar } from "../../graphql";
import type { EntriesDifference } from "./entriesDifference";
import { fieldLabel } from "./textsOf";
import type { WordingEntry, WordingFinding, WordingKind, WordingSeverity } from "./wordingEngine/wordingList";
import type { WordingList, WordingListVersion } from "./wordingList.entity";

export enum WordingKindEnum { FORBIDDEN = "FORBIDDEN", EXACT = "EXACT", SUGGESTED = "SUGGESTED", PERSONAL_DATA = "PERSONAL_DATA", DIAL_CODE = "DIAL_CODE" }
export enum WordingSeverityEnum { BLOCK = "BLOCK", WARN = "WARN" }

registerEnumType(WordingKindEnum, {
  name: "WordingKind",
  description: "What a list of words is about (词表类别).",
  valuesConfig: {
    FORBIDDEN: { description: "Words that must not be used (禁用词)." },
    EXACT: { description: "Names and titles that must be exact (规范名称)." },
    SUGGESTED: { description: "Words with better ones (建议用语)." },
    PERSONAL_DATA: { description: "Numbers that belong to a person (个人信息)." },
    DIAL_CODE: { description: "Telephone numbers with another county's dial code (区号错误)." },
  },
});
registerEnumType(WordingSeverityEnum, {
  name: "WordingSeverity",
  description: "What a list does to a text (处理方式).",
  valuesConfig: {
    BLOCK: { description: "Stops it (拦截)." },
    WARN: { description: "Lets it pass with a written reason (提醒)." },
  },
});

@ObjectType("WordingEntry", { description: "One line of a list (词条)." })
export class WordingEntryType {
  @Field(() => String, { description: "The word, the standard name, the sort of number, or the county's dial code (词语)." })
  text: string;
  @Field(() => String, { nullable: true, description: "What to write instead (建议用语)." })
  suggestion: string | null;
  @Field(() => [String], { description: "Wrong forms of a standard name (错误写法)." })
  variants: readonly string[];
  @Field(() => [String], { description: "Longer words, or numbers, in which it is innocent (例外)." })
  exceptions: readonly string[];
  @Field(() => Boolean, { description: "Whether forms that differ from a standard name by a letter or two inside are found too (近似)." })
  near: boolean;
  @Field(() => String, { nullable: true, description: "Why, for the writer (说明)." })
  note: string | null;
}

@ObjectType("WordingList", { description: "A list of words that public texts are held against (用语词表)." })
export class WordingListType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Number of the version in force, from 1; send it back with an edit (版本)." })
  version: number;
  @Field(() => String, { description: "Name (名称)." })
  name: string;
  @Field(() => WordingKindEnum, { description: "What it is about (类别)." })
  kind: WordingKind;
  @Field(() => WordingSeverityEnum, { description: "What it does (处理方式)." })
  severity: WordingSeverity;
  @Field(() => Boolean, { description: "Whether texts are held against it (是否启用)." })
  active: boolean;
  @Field(() => String, { description: "Where its words come from (来源)." })
  source: string;
  @Field(() => String, { nullable: true, description: "What it is for (说明)." })
  note: string | null;
  @Field(() => Int, { description: "How many entries it has (词条数)." })
  entryCount: number;
  @Field(() => DateTimeScalar, { description: "When it was saved last (修改时间)." })
  updatedAt: Date;
  updatedBy: string | null;
}

@ObjectType("WordingListVersion", { description: "One saved state of a list (词表版本); never changed." })
export class WordingListVersionType {
  @Field(() => ID, { description: "UUID." })
  id: string;
  @Field(() => Int, { description: "Counted from 1 (版本号)." })
  number: number;
  @Field(() => String, { description: "What it changed, in words (改动)." })
  change: string;
  @Field(() => WordingSeverityEnum, { description: "What the list did then (处理方式)." })
  severity: WordingSeverity;
  @Field(() => Boolean, { description: "Whether it was used then (是否启用)." })
  active: boolean;
  @Field(() => Int, { description: "How many entries it had (词条数)." })
  entryCount: number;
  @Field(() => DateTimeScalar, { description: "When it was saved (保存时间)." })
  savedAt: Date;
  savedBy: string | null;
}

@ObjectType("WordingEntryChange", { description: "An entry that two versions hold differently (修改的词条)." })
class WordingEntryChangeType {
  @Field(() => WordingEntryType, { description: "In the older version (改前)." })
  before: WordingEntryType;
  @Field(() => WordingEntryType, { description: "In the newer version (改后)." })
  after: WordingEntryType;
}

@ObjectType("WordingDifference", { description: "What two versions of a list differ in (版本差异)." })
export class WordingDifferenceType {
  @Field(() => [WordingEntryType], { description: "Entries only the newer one has (新增)." })
  added: readonly WordingEntryType[];
  @Field(() => [WordingEntryType], { description: "Entries only the older one has (删去)." })
  removed: readonly WordingEntryType[];
  @Field(() => [WordingEntryChangeType], { description: "Entries both have, differently (修改)." })
  changed: readonly WordingEntryChangeType[];
}

@ObjectType("WordingFinding", { description: "A place in a text that a list speaks of (用语检查结果)." })
export class WordingFindingType {
  @Field(() => String, { description: "Which of the texts, as the caller named it (位置)." })
  field: string;
  @Field(() => String, { description: "Where that text stands, as an office person would say it (所在之处)." })
  place: string;
  @Field(() => Int, { description: "Where it begins, in UTF-16 units of the text as it was sent." })
  from: number;
  @Field(() => Int, { description: "Where it ends, in UTF-16 units of the text as it was sent." })
  to: number;
  @Field(() => String, { description: "The letters found; personal data with its middle hidden (命中文字)." })
  found: string;
  @Field(() => ID, { description: "The list (词表)." })
  listId: string;
  @Field(() => String, { description: "The list's name (词表名称)." })
  listName: string;
  @Field(() => Int, { description: "The list's version (词表版本)." })
  listVersion: number;
  @Field(() => WordingKindEnum, { description: "What the list is about (类别)." })
  kind: WordingKind;
  @Field(() => WordingSeverityEnum, { description: "What the list does (处理方式)." })
  severity: WordingSeverity;
  @Field(() => String, { description: "The entry (词条)." })
  entry: string;
  @Field(() => String, { nullable: true, description: "What to write instead (建议用语)." })
  suggestion: string | null;
  @Field(() => String, { description: "What to tell the writer, in Chinese (提示)." })
  message: string;
}

@ObjectType({ description: "A page of lists of words (用语词表)." })
export class WordingListConnection extends connectionOf(WordingListType, "lists of words") {}
@ObjectType({ description: "A page of a list's entries (词条)." })
export class WordingEntryConnection extends connectionOf(WordingEntryType, "entries") {}

/** The list as the API shows it. */
export function presentWordingList(row: WordingList): WordingListType {
  return Object.assign(new WordingListType(), row);
}

/** The version as the API shows it. */
export function presentVersion(row: WordingListVersion): WordingListVersionType {
  return Object.assign(new WordingListVersionType(), row);
}

/** The entry as the API shows it. */
export function presentEntry(entry: WordingEntry): WordingEntryType {
  return Object.assign(new WordingEntryType(), entry);
}

/** The finding as the API shows it. */
export function presentFinding(finding: WordingFinding): WordingFindingType {
  return Object.assign(new WordingFindingType(), finding, { place: fieldLabel(finding.field) });
}

/** The difference as the API shows it. */
export function presentDifference(difference: EntriesDifference): WordingDifferenceType {
  return Object.assign(new WordingDifferenceType(), difference);
}
