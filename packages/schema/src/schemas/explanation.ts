import * as z from "zod";
import { KIND_SIGNS, READING_CONFIDENCES, REASON_BASES, ROLE_SIGNS } from "../vocabulary.js";
import { lineNumber, span } from "./position.js";
import { contentKey, contentStatus, documentKind, profileSource } from "./words.js";

export const readingConfidence = z.enum(READING_CONFIDENCES).meta({
  id: "ReadingConfidence",
  description: "How often such readings are right is measured in docs/accuracy.md: `high` at least 99 in 100.",
});
export const roleSign = z.enum(ROLE_SIGNS).meta({ id: "RoleSign" });
export const reasonBasis = z.enum(REASON_BASES).meta({ id: "ReasonBasis" });
export const kindSign = z.enum(KIND_SIGNS).meta({ id: "KindSign" });
const verdict = z.enum(["for", "against"]);

const place = {
  text: z.string().nullable(),
  line: lineNumber.nullable(),
  span: span.nullable(),
};

const roleReason = z
  .object({
    role: contentKey.nullable(),
    by: reasonBasis,
    sign: roleSign,
    verdict,
    ...place,
    count: z.int().min(0).exactOptional(),
    of: z.int().min(0).exactOptional(),
  })
  .meta({
    id: "RoleReason",
    description:
      "One thing that spoke for or against a role. `role` is the content it speaks of (null: none of them); `text` the words at `span`, of a position the heading that it is measured from. `count` of `of` sentences say so, of `looks-ahead` so many of the words that tell of the future or the past.",
  });

const sectionExplanation = z
  .object({
    section: z.string(),
    roles: z.array(contentKey),
    confidence: readingConfidence,
    reasons: z.array(roleReason),
  })
  .meta({
    id: "SectionExplanation",
    description:
      "Why the section at this path has its roles, or at depth 1 none. No reasons: nothing was found that says what it is about.",
  });

const contentExplanation = z.object({ status: contentStatus, reasons: z.array(roleReason) }).meta({
  id: "ContentExplanation",
  description:
    "What the status rests on: headings of sections, or sentences inside other parts; nothing for `missing`.",
});

const kindReason = z.object({ kind: documentKind, sign: kindSign, weight: z.number().nullable(), ...place }).meta({
  id: "KindReason",
  description:
    "A sign of a kind. `weight` is what it counts for against the others, null where it decides alone; `span` is null for a sign that is spread over the text or stands in the metadata.",
});

const mention = z
  .object({
    value: z.union([z.string(), z.number()]),
    source: profileSource,
    weight: z.number().nullable(),
    ...place,
  })
  .meta({
    id: "ProfileMention",
    description:
      "A place that says a value of the profile. `text` is how it stands there (2023 for a year that the plan looks at), `weight` what it counts for where places are weighed.",
  });

const profileField = z
  .object({
    value: z.union([z.string(), z.number()]).nullable(),
    source: profileSource.nullable(),
    support: z.array(mention),
    rivals: z.array(mention),
  })
  .meta({
    id: "ProfileField",
    description: "A field of the profile with the places that say the same and those that say something else.",
  });

const kindExplanation = z
  .object({
    value: documentKind,
    source: profileSource.nullable(),
    confidence: readingConfidence,
    reasons: z.array(kindReason),
    rivals: z.array(mention),
  })
  .meta({ id: "KindExplanation" });

export const explanation = z
  .object({
    kind: kindExplanation,
    profile: z
      .object({
        title: profileField,
        reportYear: profileField,
        organization: profileField,
        level: profileField,
        type: profileField,
        region: profileField,
        publishedOn: profileField,
      })
      .meta({ id: "ProfileExplanation" }),
    sections: z.array(sectionExplanation),
    content: z
      .object({
        measures: contentExplanation,
        shortcomings: contentExplanation,
        "first-responsible-person": contentExplanation,
        "next-year-plan": contentExplanation,
        "other-matters": contentExplanation,
      })
      .meta({ id: "ContentExplanations" }),
  })
  .meta({
    id: "Explanation",
    description:
      "Why the document was understood as it was; only where it was asked for. The reasons are those of the decisions themselves.",
  });
