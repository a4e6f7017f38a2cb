import type { PDFWorker } from "unpdf/pdfjs";

type Pdfjs = typeof import("unpdf/pdfjs");

let loading: Promise<Pdfjs> | null = null;

/** The PDF library, loaded with the first PDF (0.5 MB packed). */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= importPdfjs();
  return loading;
}

async function importPdfjs(): Promise<Pdfjs> {
  provideTransfer();
  return import("unpdf/pdfjs");
}

/** pdfjs hands fonts over with a method (ES2024) that Node 20 lacks; without it the text of the first page is lost. */
function provideTransfer(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}

interface ClientHalf {
  create(parameters: { readonly port: unknown; readonly verbosity: number }): PDFWorker;
}

/** The half of pdfjs that asks, over a port of ours; its types know only that of a Worker. */
export function clientHalf(pdfjs: Pdfjs, port: unknown): PDFWorker {
  const half: unknown = pdfjs.PDFWorker;
  if (!isClientHalf(half)) throw new Error("pdfjs has no client half");
  return half.create({ port, verbosity: 0 });
}

const isClientHalf = (value: unknown): value is ClientHalf =>
  typeof value === "function" && "create" in value && typeof value.create === "function";

interface WorkerHalf {
  initializeFromPort(port: unknown): void;
}

/** The half of pdfjs that reads, which in a page runs as a worker; the library leaves it in a global variable. */
export function workerHalf(): WorkerHalf {
  const left: unknown = Reflect.get(globalThis, "pdfjsWorker");
  const half: unknown = typeof left === "object" && left !== null ? Reflect.get(left, "WorkerMessageHandler") : null;
  if (!isWorkerHalf(half)) throw new Error("pdfjs has no worker half");
  return half;
}

const isWorkerHalf = (value: unknown): value is WorkerHalf =>
  typeof value === "function" && "initializeFromPort" in value && typeof value.initializeFromPort === "function";
