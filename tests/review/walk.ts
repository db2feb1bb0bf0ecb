import { comeThrough, emptyCms, type CmsDeed, type CmsState } from "./cmsDoor";
import { actorIn, deedsOn, portalDeeds, targetOf, type Deed, type Target } from "./deeds";
import { violationsIn } from "./judge";
import { moments, people, widerChannel, type Who } from "./people";
import type { Row, Rows } from "./rows";
import { World, type WorldRule } from "./world";

/** A corner of the small world, walked to its end. */
export interface Scenario {
  readonly name: string;
  readonly rule: WorldRule;
  readonly people: readonly Who[];
  /** Who writes in the CMS. */
  readonly authors: readonly Who[];
  readonly cms: readonly CmsDeed[];
  readonly portal: readonly (keyof typeof portalDeeds)[];
  /** Where time begins and ends. */
  readonly moments: readonly [number, number];
}

/** What a walk has found. */
export interface Findings {
  readonly violations: readonly string[];
  readonly states: number;
  readonly tries: number;
  /** How often each command was tried, and how often it was done. */
  readonly commands: ReadonlyMap<string, Readonly<Record<"tried" | "done", number>>>;
}

interface State {
  readonly rows: Rows;
  readonly cms: CmsState;
  readonly moment: number;
  readonly seen: ReadonlyMap<string, string>;
  readonly path: readonly string[];
}

/** One way on from a state; null where it cannot be gone. */
interface Way {
  readonly name: string;
  readonly seen: string | null;
  readonly mayTakeDown: boolean;
  readonly go: () => Promise<Pick<State, "cms" | "moment"> | null>;
}

const takingDown = /^(unpublish|recall)$/;

/** Goes every way from every state, each state once, the furthest first; stops at the first violation when told to. */
export class Walk {
  private readonly known = new Set<string>();
  private readonly commands = new Map<string, Readonly<Record<"tried" | "done", number>>>();
  private readonly violations: string[] = [];
  private tries = 0;

  private constructor(
    private readonly world: World,
    private readonly scenario: Scenario,
    private readonly stopsAtFirst: boolean,
  ) {}

  static async through(scenario: Scenario, { stopsAtFirst = false } = {}): Promise<Findings> {
    const world = await World.open(scenario.rule);
    try {
      const walk = new Walk(world, scenario, stopsAtFirst);
      await walk.run();
      return { violations: walk.violations, states: walk.known.size, tries: walk.tries, commands: walk.commands };
    } finally {
      await world.close();
    }
  }

  private get widens(): boolean {
    return this.scenario.cms.includes("widen");
  }

  private async run(): Promise<void> {
    const start: State = { rows: this.world.rows.take(), cms: emptyCms, moment: this.scenario.moments[0], seen: new Map(), path: [] };
    const open: State[] = [start];
    this.known.add(keyOf(start));
    for (let state = open.pop(); state; state = open.pop()) {
      this.world.rows.put(state.rows);
      for (const way of this.waysFrom(state)) {
        const next = await this.follow(state, way);
        if (next !== null) open.push(next);
        if (this.stopsAtFirst && this.violations.length > 0) return;
      }
      if (this.stopsAtFirst) open.sort((left, right) => furthest(left) - furthest(right));
    }
  }

  /** Goes one way and back; gives the state it leads to, if nobody has been there. */
  private async follow(state: State, { name, seen, mayTakeDown, go }: Way): Promise<State | null> {
    this.world.standAt(state.moment);
    const arrived = await go();
    this.count(name, arrived !== null);
    if (arrived === null) return null;
    const rows = this.world.rows.take();
    const path = [...state.path, name];
    const next: State = { ...arrived, rows, path, seen: withNewSteps(state, rows, seen) };
    await this.judge(state, next, mayTakeDown);
    this.world.rows.put(state.rows);
    const key = keyOf(next);
    if (this.known.has(key)) return null;
    this.known.add(key);
    return next;
  }

  private count(name: string, isDone: boolean): void {
    const { tried, done } = this.commands.get(name) ?? { tried: 0, done: 0 };
    this.commands.set(name, { tried: tried + 1, done: done + (isDone ? 1 : 0) });
    this.tries += 1;
  }

  private async judge(before: State, { rows, seen, cms, path }: State, mayTakeDown: boolean): Promise<void> {
    const shown = [...(await this.world.shown()), ...(this.widens ? await this.world.shown(widerChannel) : [])];
    const found = violationsIn({ rows, shown, seen, published: new Set(cms.published.keys()) });
    const shownSubjects = new Set(shown.map(({ subjectId }) => subjectId));
    const dropped = liveIn(before.rows).filter(({ subjectId }) => !shownSubjects.has(subjectId as string));
    if (dropped.length > 0 && !mayTakeDown) found.push("what was shown is gone, though nobody took it down");
    if (found.length > 0) this.violations.push(`${path.join(" → ")}: ${found.join("; ")}`);
  }

  private waysFrom(state: State): Way[] {
    const targets = targetsIn(state.rows);
    const stay = { cms: state.cms, moment: state.moment };
    const deeds = [
      ...this.scenario.people.flatMap((who) => targets.flatMap((target) => deedsOn(target, who))),
      ...this.scenario.portal.flatMap((name) => (name === "weaken the rule" && (state.rows["review_rule"]?.length ?? 0) > 1 ? [] : [portalDeeds[name](targets)])),
    ].filter((deed) => deed !== null);
    const ways = deeds.map((deed): Way => ({
      name: deed.who === "portal" ? deed.command : `${deed.who}: ${deed.command}`, seen: deed.seen, mayTakeDown: takingDown.test(deed.command),
      go: async () => ((await this.perform(deed)) ? stay : null),
    }));
    return [...ways, ...this.cmsWays(state), ...this.timeWays(state)];
  }

  private cmsWays({ cms, moment }: State): Way[] {
    const authors = this.scenario.authors.flatMap((who) => people[who].cmsUserId ?? []);
    return this.scenario.cms.map((deed) => ({
      name: `cms: ${deed}`, seen: null, mayTakeDown: takingDown.test(deed),
      go: async () => {
        const after = await comeThrough(this.world, cms, deed, authors);
        return after && { cms: after, moment };
      },
    }));
  }

  private timeWays({ cms, moment }: State): Way[] {
    if (moment >= Math.min(this.scenario.moments[1], moments.length - 1)) return [];
    return [{ name: "time passes", seen: null, mayTakeDown: false, go: () => Promise.resolve({ cms, moment: moment + 1 }) }];
  }

  private async perform(deed: Deed): Promise<boolean> {
    return (await this.world.test.database.write(actorIn(deed), deed.run)).ok;
  }
}

function withNewSteps(state: State, rows: Rows, seen: string | null): ReadonlyMap<string, string> {
  if (seen === null) return state.seen;
  const old = new Set(state.rows["revision_step"]?.map(({ id }) => id));
  const made = (rows["revision_step"] ?? []).filter(({ id, kind }) => !old.has(id) && ["APPROVED", "PROOFREAD", "SIGNED", "SIGNED_WIDER"].includes(kind as string));
  return new Map([...state.seen, ...made.map(({ id }) => [id as string, seen] as const)]);
}

/** Of each text what waits, what is live and what is newest: the rest is over for good. */
function standingIn(rows: Rows): Row[] {
  const revisions = rows["revision"] ?? [];
  return revisions.filter(({ subjectId, number, state }) => {
    const isNewest = !revisions.some((other) => other["subjectId"] === subjectId && (other["number"] as number) > (number as number));
    return isNewest || ["SUBMITTED", "IN_REVIEW", "LIVE"].includes(state as string);
  });
}

const targetsIn = (rows: Rows): Target[] => standingIn(rows).map(targetOf);
const liveIn = (rows: Rows): Row[] => (rows["revision"] ?? []).filter(({ state }) => state === "LIVE");

/** What tells two states apart for all that can still happen; what was done to a text that is live or over, the judge has seen. */
function keyOf({ rows, cms, moment, seen }: State): string {
  const texts = standingIn(rows).map((row) => {
    const target = targetOf(row);
    const piece = (rows["piece"] ?? []).find(({ id }) => id === target.subjectId);
    const log = target.isPending ? logOf(target, rows, seen) : [...endingOf(row, rows), row["request"], row["widerRequest"], target.wider !== null, ...widerLogOf(target, rows)];
    return [piece?.["cmsDocumentId"], row["state"], row["stage"], target.hash, target.words === target.hash, target.stages, piece ? row["publishedAt"] : null, row["authors"], row["submittedBy"], log];
  });
  const published = [...cms.published].map(([id, { publishedAt, fields }]) => [id, publishedAt, fields["title"]]);
  return JSON.stringify([moment, rows["review_rule"]?.length, published, cms.past.length, texts]);
}

/** Who took the stages, and who proofread the one at hand where another person has to. */
function logOf({ id: revisionId, stages, passed, separate }: Target, rows: Rows, seen: State["seen"]): string[] {
  const steps = (rows["revision_step"] ?? []).filter((step) => step["revisionId"] === revisionId);
  const told = steps.filter(({ kind, reviewStage }) => kind === "APPROVED" || kind === "SIGNED" || (kind === "PROOFREAD" && reviewStage === stages[passed] && separate[passed]));
  const lines = told.map(({ id, kind, actor, onBehalfOf, reviewStage, proofread, hash }) => [kind, reviewStage, actor, onBehalfOf, proofread, seen.get(id as string) === hash].join("/"));
  return [...new Set(lines)].sort();
}

/** How a text ended that may come again: sent back by a person or by the portal, taken back or taken down. */
function endingOf({ id, state }: Row, rows: Rows): string[] {
  if (state !== "RETURNED" && state !== "WITHDRAWN") return [];
  const last = (rows["revision_step"] ?? []).filter(({ revisionId }) => revisionId === id).at(-1);
  return [String(last?.["kind"]), String(last?.["actor"]).split(":")[0] ?? ""];
}

/** Who has signed for what waits to be shown more. */
function widerLogOf({ id, wider }: Target, rows: Rows): string[] {
  const steps = (rows["revision_step"] ?? []).filter((step) => step["revisionId"] === id);
  const asked = steps.map(({ kind }) => kind).lastIndexOf("ASKED_WIDER");
  return wider === null ? [] : steps.slice(asked + 1).filter(({ kind }) => kind === "SIGNED_WIDER").map(({ actor, onBehalfOf }) => [actor, onBehalfOf].join("/"));
}

/** How far the texts of a state have come. */
function furthest({ rows, moment }: State): number {
  return moment / 10 + targetsIn(rows).reduce((sum, { passed, isPending, wider }) => sum + (isPending ? passed + 1 : 0) + (wider === null ? 0 : 5), 0);
}
