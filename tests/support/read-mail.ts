/** Reports and notices as the recipient's program reads them: with Python's `email` package, which is none of ours. */
import { execFileSync } from "node:child_process";

const SCRIPT = `
import email, email.policy, json, sys
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
out = {"type": message.get_content_type(), "headers": {k.lower(): str(v) for k, v in message.items()},
       "defects": [repr(d) for part in message.walk() for d in part.defects], "text": "", "status": [], "returned": {}}
body = message.get_body(("plain",))
if body is not None:
    out["text"] = body.get_content()
for part in message.walk():
    kind = part.get_content_type()
    if kind == "message/delivery-status":
        out["status"] = [{k.lower(): str(v) for k, v in block.items()} for block in part.get_payload()]
    elif kind == "text/rfc822-headers":
        out["returned"] = {k.lower(): str(v) for k, v in email.message_from_string(part.get_content()).items()}
    elif kind == "message/rfc822":
        out["returned"] = {k.lower(): str(v) for k, v in part.get_payload(0).items()}
print(json.dumps(out))
`;

export interface ReadMail {
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the parser found wrong with it. */
  readonly defects: readonly string[];
  readonly text: string;
  /** The blocks of `message/delivery-status`: the message's, then one for each recipient. */
  readonly status: readonly Readonly<Record<string, string>>[];
  /** Fields of the message that came back. */
  readonly returned: Readonly<Record<string, string>>;
}

export const readMail = (bytes: Buffer | string): ReadMail =>
  JSON.parse(execFileSync("python3", ["-c", SCRIPT], { input: octets(bytes) }).toString("utf8"));

const octets = (bytes: Buffer | string): Buffer => (typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
