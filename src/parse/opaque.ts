/** Content that cannot be looked into (std 52): archives, encryption, TNEF, pieces of messages. By type, name and first octets. */
import type { FaultList } from "./faults.ts";
import { decodeBytesOf } from "./leaf.ts";
import type { Part } from "./part.ts";

const ARCHIVE_TYPES =
  /^application\/(?:x-)?(?:zip|zip-compressed|7z-compressed|rar|rar-compressed|vnd\.rar|gzip|gzip-compressed|tar|gtar|compressed-tar|bzip2?|xz|lzma|zstd|ace|ace-compressed|arj|cab|iso9660-image|lzh|compress|java-archive|stuffit)$|^application\/vnd\.ms-cab-compressed$|^multipart\/x-(?:zip|gzip|tar)$/;
const ARCHIVE_NAMES =
  /\.(?:zip|zipx|7z|rar|r\d\d|gz|tgz|tar|bz2|tbz2?|xz|txz|lzma|zst|ace|arj|cab|iso|img|lzh|lha|z|jar|sit|vhdx?)$/i;
/** Zip in form, documents by trade. */
const OFFICE_NAMES =
  /\.(?:docx|docm|dotx|xlsx|xlsm|xltx|xlsb|pptx|pptm|potx|ppsx|odt|ods|odp|odg|epub|pages|numbers|key|vsdx|kmz|xps)$/i;
const OFFICE_TYPES =
  /^application\/(?:vnd\.openxmlformats-officedocument\.|vnd\.oasis\.opendocument\.|vnd\.ms-(?:word|excel|powerpoint)\..*macroenabled|epub\+zip|vnd\.apple\.)/;
const HEAD_OCTETS = 1024;

const MAGIC: readonly [string, "archive" | "tnef"][] = [
  ["504b0506", "archive"],
  ["377abcaf271c", "archive"],
  ["526172211a07", "archive"],
  ["1f8b08", "archive"],
  ["425a68", "archive"],
  ["fd377a585a00", "archive"],
  ["28b52ffd", "archive"],
  ["4d534346", "archive"],
  ["789f3e22", "tnef"],
];

/**
 * Adds a fault of `where` for what is opaque in this attachment, and nothing for what is merely unread. Zip files and PDFs
 * are opened instead (documents/). Pictures and sound are what they are: what hides behind such a name is no text to anybody.
 */
export function inspectAttachment(part: Part, head: Buffer, where: string, faults: FaultList): void {
  const code = byName(part) ?? byMagic(part, head);
  if (code) faults.opaque(code, DETAILS[code], where);
}

/** The first decoded octets of a part: what it is, whatever it is called. */
export const headOf = (part: Part): Buffer => decodeBytesOf(part, HEAD_OCTETS * 2).subarray(0, HEAD_OCTETS);

/** Whether its name or type says that it is an Office document, zip in form. */
export const isNamedDocument = (part: Part): boolean =>
  OFFICE_NAMES.test(part.filename) || OFFICE_TYPES.test(part.type);

const DETAILS = {
  archive: "an attachment is an archive",
  encrypted: "an attachment is encrypted",
  tnef: "an attachment is in Outlook's own format (TNEF)",
  partial: "it is a piece of a message",
  "external-body": "an attachment stands elsewhere",
} as const;
type OpaqueCode = keyof typeof DETAILS;

function byName(part: Part): OpaqueCode | null {
  const { type, filename } = part;
  if (type === "message/partial") return "partial";
  if (type === "message/external-body") return "external-body";
  if (/^application\/(?:vnd\.)?ms-tnef$/.test(type) || /^winmail\.dat$/i.test(filename)) return "tnef";
  if (/^application\/(?:x-)?pkcs7-mime$/.test(type)) {
    // Certificates alone hide nothing; a signature around the text hides it as well as a cipher does.
    return (part.parameters.get("smime-type") ?? "").toLowerCase() === "certs-only" ? null : "encrypted";
  }
  if (/^application\/pgp-encrypted$/.test(type) || /\.(?:pgp|gpg|p7m)$/i.test(filename)) return "encrypted";
  return null;
}

function byMagic(part: Part, head: Buffer): OpaqueCode | null {
  const hex = head.toString("hex", 0, 8);
  // A modern Office file with a password is an OLE container under the same name.
  if (isNamedDocument(part)) return hex.startsWith("d0cf11e0a1b11ae1") ? "encrypted" : null;
  if (/-----BEGIN PGP MESSAGE-----/.test(head.toString("latin1"))) return "encrypted";
  const magic = MAGIC.find(([start]) => hex.startsWith(start))?.[1];
  if (magic) return magic;
  if (head.toString("latin1", 257, 262) === "ustar") return "archive";
  return ARCHIVE_TYPES.test(part.type) || ARCHIVE_NAMES.test(part.filename) ? "archive" : null;
}

/** Opaque blocks within a text: PGP and uuencode (std 52, std G22). */
export function inspectText(text: string, faults: FaultList, where: string): void {
  if (/^-----BEGIN PGP MESSAGE-----[ \t]*$/m.test(text))
    faults.opaque("encrypted", "the text holds a PGP message", where);
  if (/^begin(?:-base64)? [0-7]{3,4} \S.{0,200}\n(?:[!-`]{2,90}|[A-Za-z0-9+/=]{2,90})$/m.test(text))
    faults.opaque("uuencode", "the text holds a uuencoded file", where);
  if (/^=ybegin (?:part=\d+ )?line=\d+ /m.test(text)) faults.opaque("uuencode", "the text holds a yEnc file", where);
}
