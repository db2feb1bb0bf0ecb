const semiMajorAxis = 6378245.0;
const eccentricitySquared = 0.006693421622965943;

/** A position in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * WGS-84 degrees to GCJ-02 degrees, the grid that maps in China (WeChat's among them) draw on; exact to
 * about a metre. Outside the bounds of China both are the same. After the published "eviltransform".
 */
export function gcj02Of({ latitude, longitude }: Position): Position {
  if (longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271) return { latitude, longitude };
  const x = longitude - 105;
  const y = latitude - 35;
  const radians = (latitude / 180) * Math.PI;
  const magic = 1 - eccentricitySquared * Math.sin(radians) ** 2;
  const root = Math.sqrt(magic);
  const deltaLatitude = (latitudeShift(x, y) * 180) / (((semiMajorAxis * (1 - eccentricitySquared)) / (magic * root)) * Math.PI);
  const deltaLongitude = (longitudeShift(x, y) * 180) / ((semiMajorAxis / root) * Math.cos(radians) * Math.PI);
  return { latitude: latitude + deltaLatitude, longitude: longitude + deltaLongitude };
}

/** A sum of sine waves: amplitudes with the divisors of their angle. */
function waves(angle: number, parts: readonly (readonly [number, number])[]): number {
  return (parts.reduce((sum, [amplitude, factor]) => sum + amplitude * Math.sin(angle * factor * Math.PI), 0) * 2) / 3;
}

function latitudeShift(x: number, y: number): number {
  const trend = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  return trend + waves(x, [[20, 6], [20, 2]]) + waves(y, [[20, 1], [40, 1 / 3], [160, 1 / 12], [320, 1 / 30]]);
}

function longitudeShift(x: number, y: number): number {
  const trend = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  return trend + waves(x, [[20, 6], [20, 2]]) + waves(x, [[20, 1], [40, 1 / 3], [150, 1 / 12], [300, 1 / 30]]);
}
