import { prepareBytes } from "../../../graphql/documents/prepareAnswer";
import { ResponseCache } from "../../../graphql/documents/responseCache";
import { anonymous } from "../../../kernel/actor";
import type { PreparedAnswer, Services } from "../../../platform/portalModule";
import { countyProfile } from "../queries/countyProfile";
import { syndicationEntries } from "../queries/syndicationEntries";
import type { syndicationForms, SyndicationChannel } from "./syndicationChannels";
import { writeJsonFeed } from "./writeJsonFeed";
import { writeRss } from "./writeRss";

const cacheBytes = 8 * 1024 * 1024;
const keepAtMost = 60_000;

type SyndicationForm = (typeof syndicationForms)[number]["ext"];

/** Makes subscriptions and keeps them until a commit or the clock may have changed them. */
export class PreparedSyndication {
  private readonly cache = new ResponseCache(cacheBytes);

  constructor(private readonly services: Services) {
    services.documents.onChange(() => {
      this.cache.invalidate();
    });
  }

  async feed(channel: SyndicationChannel, form: SyndicationForm): Promise<PreparedAnswer> {
    const key = `${channel.name}.${form}`;
    return this.cache.peek(key, this.services.clock.now().getTime()) ?? this.cache.make(key, () => this.make(channel, form));
  }

  private async make(channel: SyndicationChannel, form: SyndicationForm) {
    const { clock, database, config } = this.services;
    let validUntil = clock.now().getTime() + keepAtMost;
    const reader = database.reader(anonymous, (moment) => {
      validUntil = Math.min(validUntil, moment.getTime());
    });
    const { publicUrl, timeZone } = config;
    const { name: county } = await countyProfile(reader);
    const feed = {
      title: `${county}新时代文明实践 - ${channel.title}`, description: `${county}${channel.description}`, homeUrl: `${publicUrl}/`,
      feedUrl: `${publicUrl}/feeds/${channel.name}.${form}`, entries: await syndicationEntries(reader, channel, { publicUrl, timeZone }),
    };
    return { answer: prepareBytes(Buffer.from(form === "xml" ? writeRss(feed) : writeJsonFeed(feed))), validUntil };
  }
}
