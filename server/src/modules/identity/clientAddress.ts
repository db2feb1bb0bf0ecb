import { normalizeIP } from "@fastify/rate-limit";

/** The form in which a client's address is kept and compared: an IPv6 client owns its whole /64 and counts as one. */
export function clientAddress(ip: string): string {
  return normalizeIP(ip.replace(/%.*$/, "")).slice(0, 45);
}
