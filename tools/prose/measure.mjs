// Reads one question as JSON on its input, and answers it: the syllables of sentences, the grades of pages' counts,
// and what write-good says of texts.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";

const from = createRequire(pathToFileURL(process.argv[2] + "/package.json"));
const writeGood = from("write-good");
const { syllable } = await import(pathToFileURL(from.resolve("syllable")));
const { fleschKincaid } = await import(pathToFileURL(from.resolve("flesch-kincaid")));

const straight = (text) => text.replaceAll("’", "'");
const { sentences, pages, prose } = JSON.parse(readFileSync(0, "utf8"));
const checks = { passive: false, adverb: false, thereIs: false };
console.log(
  JSON.stringify({
    syllables: sentences.map((each) => syllable(straight(each))),
    grades: pages.map(fleschKincaid),
    remarks: prose.map((each) => writeGood(straight(each), checks).map((remark) => remark.reason)),
  }),
);
