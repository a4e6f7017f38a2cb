import type { PDFDocumentLoadingTask, PDFDocumentProxy } from "unpdf/pdfjs";
import type { Guard } from "../guard.js";
import { Refusal } from "../refusal.js";
import { CharacterMaps } from "./character-maps.js";
import { checkInflation } from "./inflation.js";
import { checkObjectCount } from "./object-count.js";
import { PacedPort } from "./paced-port.js";
import { clientHalf, loadPdfjs, workerHalf } from "./pdfjs.js";

/** An open PDF; to be closed, also after a refusal. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** Waits for an answer of the library no longer than the document's time lasts. */
  readonly within: <T>(answer: Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF without running, fetching or printing anything.
 *
 * @throws Refusal `encrypted` where a password is needed, `damaged`, `timed-out`, `aborted`
 */
export async function openPdf(bytes: Uint8Array, guard: Guard): Promise<OpenPdf> {
  checkObjectCount(bytes, guard);
  await checkInflation(bytes, guard);
  const pdfjs = await loadPdfjs();
  let refuse: (refusal: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    refuse = reject;
  });
  failed.catch(() => undefined);
  const port = new PacedPort(guard, refuse);
  workerHalf().initializeFromPort(port);
  const worker = clientHalf(pdfjs, port);
  // The library takes its input for itself, and the caller keeps his.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    enableXfa: false,
    // Images are not read: none is ever decoded.
    maxImageSize: 0,
    cMapUrl: "cmaps/",
    cMapPacked: true,
    BinaryDataFactory: CharacterMaps,
    worker,
  });
  const close = async (): Promise<void> => {
    // The farewell of the library goes through the port, which may have fallen silent.
    const farewell = task.destroy().catch(() => undefined);
    await Promise.race([farewell, failed.catch(() => undefined)]);
    worker.destroy();
    port.close();
  };
  const within = <T>(answer: Promise<T>): Promise<T> => inTime(Promise.race([answer, failed]), guard);
  try {
    return { document: await within(opened(task)), within, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function opened(task: PDFDocumentLoadingTask): Promise<PDFDocumentProxy> {
  try {
    return await task.promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") throw new Refusal("encrypted", { format: "pdf" });
    throw new Refusal("damaged", { format: "pdf", part: name === "InvalidPDFException" ? "xref" : "structure" });
  }
}

/** Where the library has not answered when the time is up or the caller calls off, its answer no longer matters. */
async function inTime<T>(answer: Promise<T>, guard: Guard): Promise<T> {
  const { signal } = guard;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Refusal("timed-out", { milliseconds: guard.limits.maxMilliseconds })),
      guard.remaining() + 1,
    );
    onAbort = () => reject(new Refusal("aborted"));
    signal?.addEventListener("abort", onAbort);
  });
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, stopped]);
  } finally {
    clearTimeout(timer);
    if (onAbort !== undefined) signal?.removeEventListener("abort", onAbort);
  }
}
