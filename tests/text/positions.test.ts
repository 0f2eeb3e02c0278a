import { describe, expect, test } from "vitest";
import { positionAt, stakeholdersOf } from "../../src/model";
import { dateInWords, lastDayInWords, wordsFor, yearOf } from "../../src/text";
import { dateAfterVerb, fullWordsFor, positionSentence, whySentence } from "../../src/text/sentences";
import { readMap } from "../support/maps";

const words = wordsFor("en");

test("what is said of every position reads as it was last read and found good", async () => {
  const map = readMap("harbour-bridge");
  const full = fullWordsFor("en");
  const lines = ["2019", "2021-06", "2024", undefined].flatMap((date) =>
    Object.keys(map.issues ?? {}).flatMap((issue) => [
      `\n${date ?? "asOf"} ${issue}`,
      ...stakeholdersOf(map).map((actor) => {
        const result = positionAt(map, actor, issue, date);
        return `${actor}: ${positionSentence(full, map, actor, issue, result)} ${whySentence(full, result)}`;
      }),
    ]),
  );
  await expect(`${lines.join("\n").trim()}\n`).toMatchFileSnapshot("positions.sentences.txt");
});

describe("dates in words are as vague as the map has them", () => {
  test.each([
    ["2023-03-10", "10 March 2023", "on 10 March 2023", "2023"],
    ["2021-05", "May 2021", "in May 2021", "2021"],
    ["2021", "2021", "in 2021", "2021"],
    ["2018~", "about 2018", "about 2018", "2018"],
    ["2018-04?", "perhaps April 2018", "perhaps April 2018", "2018"],
    ["2018%", "perhaps about 2018", "perhaps about 2018", "2018"],
    ["[2021-05-11..2021-05-12]", "between 11 May 2021 and 12 May 2021", "between 11 May 2021 and 12 May 2021", "2021"],
    ["[2019..2021]", "between 2019 and 2021", "between 2019 and 2021", "2019–21"],
    ["[2023..]", "2023 or later", "2023 or later", "2023–"],
    ["[..2020]", "2020 or earlier", "2020 or earlier", "–2020"],
    [undefined, "undated", "undated", undefined],
    ["XXXX", "undated", "undated", undefined],
  ])("%s", (date, plain, dated, year) => {
    expect(dateInWords(words, date)).toBe(plain);
    expect(dateAfterVerb(words, date)).toBe(dated);
    expect(yearOf(date)).toBe(year);
  });

  test("a map without any date is not told to be of one", () => {
    expect(lastDayInWords(words, "9999-12-31")).toBeUndefined();
    expect(words.picture.known({ known: 0, total: 2, date: undefined })).toBe(
      "0 of 2 stakeholders have a known position.",
    );
  });
});
