export { NonceMemory } from "./nonceMemory";
export { signRequest, toleranceMs, verifiedNonce, type SignedRequest } from "./signedRequest";
