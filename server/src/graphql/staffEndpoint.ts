import { ApolloServer, type BaseContext } from "@apollo/server";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { GraphQLError, type DocumentNode, type GraphQLSchema } from "graphql";
import { getComplexity } from "graphql-query-complexity";
import type { Actor } from "../kernel/actor";
import type { Services } from "../platform/portalModule";
import { createContext, type RequestContext } from "./context";
import { costEstimator } from "./costEstimator";
import { depthLimit } from "./depthLimit";
import { publicError } from "./errors";
import { mutationLog } from "./mutationLog";
import { hasStorableLiterals, isStorable, unstorableMessage } from "./storableText";

const mostCost = 5000;

/** Finds who a request with a session cookie comes from; anonymous when there is none. */
export type FindStaff = (request: FastifyRequest) => Promise<Actor>;

/** `POST /graphql`: any document a signed-in member of staff may run, bounded in depth and cost. */
export async function staffEndpoint(
  app: FastifyInstance,
  schema: GraphQLSchema,
  services: Services,
  findStaff: FindStaff,
): Promise<void> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: !services.config.production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: services.config.production,
    persistedQueries: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: 3000 },
    validationRules: [depthLimit(14)],
    formatError: (formatted, error) => publicError(services, error, formatted),
    plugins: [fastifyApolloDrainPlugin<BaseContext>(app), costLimit(schema), storableText(), specStatus(), mutationLog()],
    logger: apolloLogger(services),
  });
  await apollo.start();
  const handler = fastifyApolloHandler<RequestContext>(apollo, {
    context: async (request) => createContext(services, await findStaff(request)),
  });
  app.route({
    url: "/graphql",
    method: ["GET", "POST", "OPTIONS"],
    bodyLimit: 1024 * 1024,
    onSend: async (_request, reply) => {
      reply.header("x-server-time", services.clock.now().getTime()).header("cache-control", "no-store");
      return Promise.resolve();
    },
    handler: handler as never,
  });
}

// What Apollo says of its own start and stop is of no use to an operator; its warnings are.
function apolloLogger({ logger }: Services) {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (text: unknown) => {
      logger.warn(text);
    },
    error: (text: unknown) => {
      logger.error(text);
    },
  };
}

// Apollo takes what a plugin throws for a fault of its own unless the status says otherwise.
function badDocument(message: string, code = "BAD_REQUEST"): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

interface Resolved {
  readonly request: { readonly operationName?: string; readonly variables?: Record<string, unknown> };
  readonly document: DocumentNode;
}

function costLimit(schema: GraphQLSchema) {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ request, document }: Resolved) {
          if (costOf(schema, document, request) > mostCost) throw badDocument("查询太复杂了，请分几次查");
          return Promise.resolve();
        },
      }),
  };
}

function costOf(schema: GraphQLSchema, query: DocumentNode, { variables = {}, operationName }: Resolved["request"]): number {
  try {
    return getComplexity({ schema, query, variables, ...(operationName ? { operationName } : {}), estimators: [costEstimator] });
  } catch (error) {
    // Nothing can be estimated of values that do not fit.
    throw badDocument(error instanceof Error ? error.message : String(error), "BAD_USER_INPUT");
  }
}

function storableText() {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ request, document }: Resolved) {
          if (!isStorable(request.variables) || !hasStorableLiterals(document)) throw badDocument(unstorableMessage);
          return Promise.resolve();
        },
      }),
  };
}

const faultsOfDocument = new Set<unknown>(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

interface Answered {
  readonly request: { readonly http?: { readonly headers: { get(name: string): string | undefined } } };
  readonly response: { readonly http: { status?: number } };
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** GraphQL over HTTP: a client that asks for plain JSON gets 200 for errors in its document; a request that is none stays 400. */
function specStatus() {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ request, response, errors = [] }: Answered) {
          const accept = request.http?.headers.get("accept") ?? "";
          const atFault = errors.some(({ extensions }) => faultsOfDocument.has(extensions["code"]));
          if (response.http.status === 400 && atFault && !accept.includes("application/graphql-response+json")) response.http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}
