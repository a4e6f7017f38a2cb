import type { Random } from "../../random.ts";
import { dutyParagraphs, dutyPoints, dutySentences } from "../wording/duty.ts";
import { closings, leadIns, openings, titles } from "../wording/frames.ts";
import { furnitures } from "../wording/furniture.ts";
import {
  combinedHeadings,
  dutyItemHeadings,
  planItemHeadings,
  roleHeadings,
  shortcomingItemHeadings,
} from "../wording/headings.ts";
import { measuresOne } from "../wording/measures-1.ts";
import { measuresTwo } from "../wording/measures-2.ts";
import { measuresThree } from "../wording/measures-3.ts";
import { bodies } from "../wording/places.ts";
import { planIntroductions, planParagraphs, planPoints } from "../wording/plans.ts";
import { shortcomingIntroductions, shortcomingParagraphs, shortcomingPoints } from "../wording/shortcomings.ts";
import { deckFrom } from "./deck.ts";

const subjects = [...measuresOne, ...measuresTwo, ...measuresThree];

/** All wordings as decks that the whole set deals from, so that two documents seldom share one. */
export function stockFrom(random: Random) {
  const deck = <Item>(items: readonly Item[]) => deckFrom(random, items);
  const subjectDecks = subjects.map((subject) => ({ themes: deck(subject.themes), entries: deck(subject.entries) }));
  return {
    bodies: deck(bodies),
    subjects: deck(subjectDecks),
    /** The subject that begins with the leadership of the Party: the heads of the body are named there. */
    leadership: subjectDecks[0],
    measuresHeadings: deck(roleHeadings.measures),
    shortcomingsHeadings: deck(roleHeadings.shortcomings),
    dutyHeadings: deck(roleHeadings["first-responsible-person"]),
    planHeadings: deck(roleHeadings["next-year-plan"]),
    otherHeadings: deck(roleHeadings["other-matters"]),
    shortcomingsAndPlan: deck(combinedHeadings.shortcomingsAndPlan),
    measuresAndShortcomings: deck(combinedHeadings.measuresAndShortcomings),
    dutyAndMeasures: deck(combinedHeadings.dutyAndMeasures),
    dutyItemHeadings: deck(dutyItemHeadings),
    shortcomingItemHeadings: deck(shortcomingItemHeadings),
    planItemHeadings: deck(planItemHeadings),
    shortcomings: deck(shortcomingPoints),
    shortcomingIntroductions: deck(shortcomingIntroductions),
    shortcomingParagraphs: deck(shortcomingParagraphs),
    plans: deck(planPoints),
    planIntroductions: deck(planIntroductions),
    planParagraphs: deck(planParagraphs),
    dutySentences: deck(dutySentences),
    dutyParagraphs: deck(dutyParagraphs),
    dutyPoints: deck(dutyPoints),
    titles: deck(titles),
    openings: deck(openings),
    leadIns: deck(leadIns),
    closings: deck(closings),
    furnitures: deck(furnitures),
  };
}

export type Stock = ReturnType<typeof stockFrom>;
