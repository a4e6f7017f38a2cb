import * as z from "zod";
import { CONTENT_KEYS, CONTENT_STATUSES, DOCUMENT_KINDS, LEVELS, PROFILE_SOURCES } from "../vocabulary.js";

export const contentKey = z.enum(CONTENT_KEYS).meta({ id: "ContentKey" });
export const contentStatus = z.enum(CONTENT_STATUSES).meta({ id: "ContentStatus" });
export const documentKind = z.enum(DOCUMENT_KINDS).meta({ id: "DocumentKind" });
export const level = z.enum(LEVELS).meta({ id: "Level" });
export const profileSource = z.enum(PROFILE_SOURCES).meta({ id: "ProfileSource" });
