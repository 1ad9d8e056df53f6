const day = 86_400_000;

/** Easter Sunday of a year of the Gregorian calendar (Meeus/Jones/Butcher), as yyyy-mm-dd. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return isoDay(Date.UTC(year, month - 1, date));
}

/** The public holidays of Norway in a year, but Sundays as such. https://lovdata.no/lov/1995-02-24-12 */
export function publicHolidays(year: number): ReadonlySet<string> {
  const easter = Date.parse(easterSunday(year));
  // Maundy Thursday, Good Friday, Easter, Easter Monday, Ascension Day, Whit Sunday, Whit Monday
  const moving = [-3, -2, 0, 1, 39, 49, 50].map((after) => isoDay(easter + after * day));
  const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'].map((date) => `${year}-${date}`);
  return new Set([...fixed, ...moving]);
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
