/** A mobile number: what is shown or kept for many is an office's telephone. */
export function isPersonalPhone(phone: string): boolean {
  return /^(\+?86)?1[3-9]\d{9}$/.test(phone.replace(/[\s-]/g, ""));
}
