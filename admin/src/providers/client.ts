import { HttpError } from 'ra-core';
import type { TypedDocumentString } from '../../../schema/generated/admin/graphql';
import { refusalError, topLevelError, unreachableError, type TopLevelError, type UserError } from './errors';

/** Any document, its variables and result erased: for tables of documents. */
export type AnyDocument = TypedDocumentString<unknown, never>;

interface Answer {
  data?: unknown;
  errors?: TopLevelError[];
}

async function post(body: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
      body,
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachableError();
  }
}

async function answerOf(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch {
    throw response.status === 401 ? new HttpError('请先登录', 401) : unreachableError(response.status);
  }
}

/** Runs one document and gives its data; every failure is an HttpError with a Chinese message. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const answer = await answerOf(await post(JSON.stringify({ query: document.toString(), variables }), signal));
  const error = answer.errors?.[0];
  if (error) throw topLevelError(error);
  return answer.data as Result;
}

interface Outcome {
  userErrors: readonly UserError[];
}

/** Runs one mutation aliased `outcome`; user errors become an HttpError that a form can show at its fields, unless said otherwise. */
export async function command<Payload extends Outcome, Input>(
  document: TypedDocumentString<{ outcome: Payload }, { input: Input }>,
  input: Input,
  refused: (errors: readonly UserError[]) => HttpError = refusalError,
): Promise<Payload> {
  const { outcome } = await request(document, { input });
  if (outcome.userErrors.length > 0) throw refused(outcome.userErrors);
  return outcome;
}
