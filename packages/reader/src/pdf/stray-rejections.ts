/** Exceptions of pdfjs by which it tells itself of damage; also those of promises that it forgets to wait for. */
const OWN: ReadonlySet<string> = new Set([
  "AbortException",
  "CCITTFaxDecoderError",
  "FormatError",
  "InvalidPDFException",
  "Jbig2Error",
  "JpegError",
  "JpxError",
  "MissingDataException",
  "ParserEOFException",
  "PasswordException",
  "UnknownErrorException",
  "XRefEntryException",
  "XRefParseException",
]);

interface Emitter {
  on(event: string, listener: (reason: unknown) => void): unknown;
  off(event: string, listener: (reason: unknown) => void): unknown;
  listenerCount(event: string): number;
}

const isEmitter = (value: unknown): value is Emitter =>
  typeof value === "object" && value !== null && "on" in value && "off" in value && "listenerCount" in value;

const EVENT = "unhandledRejection";
let open = 0;

const ignore = (reason: unknown): void => {
  if (reason instanceof Error && OWN.has(reason.name)) return;
  const process: unknown = Reflect.get(globalThis, "process");
  // Whoever listens beside us hears of it; where nobody does, it ends the process, as it would without us.
  if (!isEmitter(process) || process.listenerCount(EVENT) <= 1) throw reason;
};

/**
 * Does work during which pdfjs may leave a rejected promise behind that nobody waits for. In Node that would end the
 * process; a page only logs it. Node tells of it a turn later, so the ear stays open until then.
 */
export async function withoutStrayRejections<Result>(work: () => Promise<Result>): Promise<Result> {
  const process: unknown = Reflect.get(globalThis, "process");
  if (!isEmitter(process)) return work();
  if (open++ === 0) process.on(EVENT, ignore);
  try {
    return await work();
  } finally {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (--open === 0) process.off(EVENT, ignore);
  }
}
