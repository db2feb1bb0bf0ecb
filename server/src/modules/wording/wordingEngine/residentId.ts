const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkFigures = "10X98765432";
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** Whether figures are a resident identity number (GB 11643-1999): province, day of birth and check figure agree; or an old one of 15. */
export function isResidentId(figures: string): boolean {
  if (!provinces.test(figures)) return false;
  if (/^\d{15}$/.test(figures)) return isDay(`19${figures.slice(6, 12)}`);
  return /^\d{17}[\dX]$/.test(figures) && isDay(figures.slice(6, 14)) && figures[17] === checkFigureOf(figures);
}

function checkFigureOf(figures: string): string | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(figures[index]), 0);
  return checkFigures[sum % 11];
}

function isDay(day: string): boolean {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6, 8)].map(Number) as [number, number, number];
  return /^(19|20)/.test(day) && month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
