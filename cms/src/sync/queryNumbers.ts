import { errors } from '@strapi/utils';

/** A whole number from a query string, the fallback when absent; anything else is refused with 400. */
export function readNumber(raw: string | null, name: string, min: number, max: number, fallback: number): number {
  if (raw === null || raw === '') return fallback;
  const value = Number(raw);
  if (!Number.isInteger(value) || value < min || value > max) throw new errors.ValidationError(`参数 ${name} 不正确`);
  return value;
}
