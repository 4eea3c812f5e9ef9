// Reckoning with days that are given as `YYYY-MM-DD`. Knows no today.
import type { Profile } from "../profile/profile";
import { isRealDate } from "../schema/text-shape";
import { isAbsent } from "./gates";

/** What a reader sees of when the profile was written and when it is looked at again. */
const DATES = ["updated", "review_due"] as const;

/** The dates that are not there; what is there and wrong is not missing. */
export const absentDates = (profile: Profile): string[] => DATES.filter((key) => isAbsent(profile, key));

/** The same day so many years later; the 29th of February becomes the 28th. */
function yearsLater(date: string, years: number): string {
  const later = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return isRealDate(later) ? later : later.replace(/29$/, "28");
}

/** The day by which a profile that is read today is proposed to be read again. */
export const nextCheck = (today: string): string => yearsLater(today, 3);

/** How many days lie between two days of the calendar, whichever is first. */
export const daysBetween = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b));

/** Days since a fixed one, by the Gregorian calendar. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
