// What the readers of npm find in each phrase: `[first, last]` as ISO days, or null where they find no day.
// In: JSON on standard input, a list of [phrase, day it was said]. Out: JSON, for each reader its list of answers.
// Each reader gets the phrase as it stands and noon of the day; where it can be told to look ahead, it is.
import * as chrono from "chrono-node";
import recognizers from "@microsoft/recognizers-text-date-time";
import nlp from "compromise";
import dates from "compromise-dates";

nlp.plugin(dates);
const two = (number) => String(number).padStart(2, "0");
const iso = (moment) => `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
const noon = (day) => new Date(`${day}T12:00:00`);
const before = (day) => {
  const moment = noon(day);
  moment.setDate(moment.getDate() - 1);
  return iso(moment);
};
const isDay = (text) => /^\d{4}-\d{2}-\d{2}/.test(text ?? "");

// Recognizers: of *before X* and *by X* the day named counts, of any other range the end is the day behind it; a
// duration in seconds is counted from the day
function ends({ type, value, start, end, Mod: mod = "" }, on) {
  if (type === "duration") {
    const moment = new Date(noon(on).getTime() + Number(value) * 1000);
    return value && !Number.isNaN(moment.getTime()) ? [iso(moment), iso(moment)] : null;
  }
  if (isDay(value)) return [value.slice(0, 10), value.slice(0, 10)];
  if (!isDay(end)) return isDay(start) ? [start.slice(0, 10), start.slice(0, 10)] : null;
  if (mod.endsWith("-end")) return [before(end.slice(0, 10)), before(end.slice(0, 10))];
  if (!isDay(start) || end.includes(" ")) return [(start ?? end).slice(0, 10), end.slice(0, 10)];
  return [start.slice(0, 10), before(end.slice(0, 10))];
}

const READERS = {
  "chrono-node": (phrase, on) => {
    const [found] = chrono.parse(phrase, noon(on), { forwardDate: true });
    return found ? [iso(found.start.date()), iso((found.end ?? found.start).date())] : null;
  },
  "@microsoft/recognizers-text-date-time": (phrase, on) => {
    for (const found of recognizers.recognizeDateTime(phrase, recognizers.Culture?.English ?? "en-us", 0, noon(on))) {
      // a weekday is given as the last one and the next one: the next counts
      const days = (found.resolution?.values ?? []).map((each) => ends(each, on)).filter((each) => each);
      if (days.length) return days.find(([, last]) => last >= on) ?? days.at(-1);
    }
    return null;
  },
  "compromise-dates": (phrase, on) => {
    const [found] = nlp(phrase)
      .dates({ today: on })
      .get()
      .map((each) => each.dates ?? each);
    return isDay(found?.start)
      ? [found.start.slice(0, 10), (isDay(found.end) ? found.end : found.start).slice(0, 10)]
      : null;
  },
};

let given = "";
for await (const piece of process.stdin) given += piece;
const rows = JSON.parse(given);
const answers = {};
for (const [name, read] of Object.entries(READERS)) {
  answers[name] = rows.map(([phrase, on]) => {
    try {
      return read(phrase, on);
    } catch {
      return null; // what breaks a reader has given no day
    }
  });
}
console.log(JSON.stringify(answers));
