import { ArrayMaxSize, IsOptional, MaxLength } from "class-validator";
import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { MutationPayload, PageArgs } from "../../graphql";
import type { WordingKind, WordingSeverity } from "./wordingEngine/wordingList";
import { WordingKindEnum, WordingListType, WordingSeverityEnum } from "./wordingList.type";

@InputType({ description: "Which lists of words (词表筛选)." })
class WordingListFilter {
  @Field(() => String, { nullable: true, description: "Part of the name (关键字)." })
  @IsOptional()
  q: string | null;
  @Field(() => [ID], { nullable: true, description: "These ids only." })
  @IsOptional()
  ids: string[] | null;
  @Field(() => WordingKindEnum, { nullable: true, description: "About this (类别)." })
  @IsOptional()
  kind: WordingKind | null;
  @Field(() => Boolean, { nullable: true, description: "In use, or not (是否启用)." })
  @IsOptional()
  active: boolean | null;
}

@ArgsType()
export class WordingListsArgs extends PageArgs {
  @Field(() => WordingListFilter, { nullable: true, description: "Which lists." })
  @IsOptional()
  filter: WordingListFilter | null;
}

@ArgsType()
export class WordingEntriesArgs extends PageArgs {
  @Field(() => ID, { description: "The list (词表)." })
  listId: string;
  @Field(() => String, { nullable: true, description: "Part of the word or of what to write instead (关键字)." })
  @IsOptional()
  q: string | null;
}

@ArgsType()
export class WordingDifferenceArgs {
  @Field(() => ID, { description: "The list (词表)." })
  listId: string;
  @Field(() => Int, { description: "The older version's number; 0 for nothing (旧版本号)." })
  from: number;
  @Field(() => Int, { description: "The newer version's number (新版本号)." })
  to: number;
}

@ArgsType()
export class ExportWordingListArgs {
  @Field(() => ID, { description: "The list (词表)." })
  listId: string;
  @Field(() => Int, { nullable: true, description: "The version's number; null for the one in force (版本号)." })
  @IsOptional()
  number: number | null;
}

@InputType({ description: "A text to hold against the lists (待检查的文字)." })
export class WordingTextInput {
  @Field(() => String, { description: "How the caller names it; findings tell it back (位置)." })
  field: string;
  @Field(() => String, { description: "The text (文字)." })
  text: string;
}

@ArgsType()
export class CheckWordingArgs {
  @Field(() => [WordingTextInput], { description: "The texts, at most 50 (文字)." })
  @ArrayMaxSize(50)
  texts: WordingTextInput[];
}

@InputType({ description: "One line of a list (词条)." })
export class WordingEntryInput {
  @Field(() => String, { description: "The word, the standard name, the sort of number, or the county's dial code (词语)." })
  text: string;
  @Field(() => String, { nullable: true, description: "What to write instead (建议用语)." })
  @IsOptional()
  suggestion: string | null;
  @Field(() => [String], { nullable: true, description: "Wrong forms of a standard name (错误写法)." })
  @IsOptional()
  variants: string[] | null;
  @Field(() => [String], { nullable: true, description: "Longer words, or numbers, in which it is innocent (例外)." })
  @IsOptional()
  exceptions: string[] | null;
  @Field(() => Boolean, { nullable: true, description: "Whether nearly equal forms of a standard name are found too (近似)." })
  @IsOptional()
  near: boolean | null;
  @Field(() => String, { nullable: true, description: "Why, for the writer (说明)." })
  @IsOptional()
  note: string | null;
}

@InputType({ description: "A new, empty list of words (新建词表)." })
export class CreateWordingListInput {
  @Field(() => String, { description: "Name, unique, at most 40 characters (名称)." })
  name: string;
  @Field(() => WordingKindEnum, { description: "What it is about; it stays so (类别)." })
  kind: WordingKind;
  @Field(() => WordingSeverityEnum, { description: "What it does (处理方式)." })
  severity: WordingSeverity;
  @Field(() => String, { description: "Where its words come from, at most 200 characters (来源)." })
  source: string;
  @Field(() => String, { nullable: true, description: "What it is for, at most 500 characters (说明)." })
  @IsOptional()
  note: string | null;
}

@InputType({ description: "Changes of a list of words (修改词表); a field left out stays." })
export class UpdateWordingListInput {
  @Field(() => ID, { description: "Which one." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { nullable: true, description: "Name (名称)." })
  @IsOptional()
  name: string | null;
  @Field(() => WordingSeverityEnum, { nullable: true, description: "What it does; from BLOCK to WARN is for administrators (处理方式)." })
  @IsOptional()
  severity: WordingSeverity | null;
  @Field(() => Boolean, { nullable: true, description: "Whether it is used; switching it off is for administrators (是否启用)." })
  @IsOptional()
  active: boolean | null;
  @Field(() => String, { nullable: true, description: "Where its words come from (来源)." })
  @IsOptional()
  source: string | null;
  @Field(() => String, { nullable: true, description: "What it is for (说明)." })
  @IsOptional()
  note: string | null;
}

@InputType({ description: "Adds, replaces and takes out entries of a list (修改词条)." })
export class ChangeWordingEntriesInput {
  @Field(() => ID, { description: "The list." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => [WordingEntryInput], { nullable: true, description: "Entries to add, at most 500; one with a known text takes its place (新增或修改)." })
  @IsOptional()
  @ArrayMaxSize(500)
  set: WordingEntryInput[] | null;
  @Field(() => [String], { nullable: true, description: "Texts of the entries to take out; for administrators (删去)." })
  @IsOptional()
  @ArrayMaxSize(20_000)
  @MaxLength(60, { each: true })
  remove: string[] | null;
}

@InputType({ description: "Brings a file of entries into a list (导入词条)." })
export class ImportWordingEntriesInput {
  @Field(() => ID, { description: "The list." })
  id: string;
  @Field(() => Int, { description: "The version that was read." })
  version: number;
  @Field(() => String, { description: "CSV: 词语, 建议用语, 错误写法, 例外, 近似, 说明; several forms in a cell parted by ；." })
  csv: string;
  @Field(() => Boolean, { defaultValue: false, description: "Whether entries that the file does not name go; for administrators (整表替换)." })
  replace: boolean;
  @Field(() => Boolean, { defaultValue: false, description: "Only tells what would happen (试运行)." })
  dryRun: boolean;
}

@ObjectType({ description: "What the answers about one list hold." })
abstract class WordingListPayload extends MutationPayload {
  @Field(() => WordingListType, { nullable: true, description: "The list (词表)." })
  wordingList: WordingListType | null;
}

@ObjectType({ description: "Answer of createWordingList." })
export class CreateWordingListPayload extends WordingListPayload {}

@ObjectType({ description: "Answer of updateWordingList." })
export class UpdateWordingListPayload extends WordingListPayload {}

@ObjectType({ description: "Answer of changeWordingEntries." })
export class ChangeWordingEntriesPayload extends WordingListPayload {}

@ObjectType({ description: "A line of the file that cannot be taken (导入错误)." })
class WordingRowError {
  @Field(() => Int, { description: "Line of the file, counted from 1 (行号)." })
  line: number;
  @Field(() => String, { description: "What to tell the person, in Chinese." })
  message: string;
}

@ObjectType({ description: "Answer of importWordingEntries: all lines were taken, or none." })
export class ImportWordingEntriesPayload extends WordingListPayload {
  @Field(() => Int, { nullable: true, description: "Entries added (新增)." })
  added: number | null;
  @Field(() => Int, { nullable: true, description: "Entries changed (修改)." })
  changed: number | null;
  @Field(() => Int, { nullable: true, description: "Entries taken out (删去)." })
  removed: number | null;
  @Field(() => Int, { nullable: true, description: "Entries that were so already (未变)." })
  unchanged: number | null;
  @Field(() => [WordingRowError], { nullable: true, description: "Why nothing was taken (错误行)." })
  rowErrors: readonly WordingRowError[] | null;
}
