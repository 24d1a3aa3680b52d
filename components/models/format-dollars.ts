const least = 0.0001;

/** A cost: four decimals under a cent, three under a dollar, else two. */
export function formatDollars(dollars: number | undefined): string {
  if (dollars === undefined) return "price not known";
  if (dollars === 0) return "free";
  if (dollars < least) return `under $${least}`;
  return toDecimals(dollars, dollars < 0.01 ? 4 : dollars < 1 ? 3 : 2);
}

/** A list price as providers print it: two decimals, three where it has them. */
export function formatListPrice(dollars: number): string {
  return toDecimals(dollars, 2, 3);
}

function toDecimals(dollars: number, fewest: number, most = fewest): string {
  return dollars.toLocaleString("en-US", {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: fewest,
    maximumFractionDigits: most,
  });
}
