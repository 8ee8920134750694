import { describe, expect, it } from "vitest";
import { splitFields } from "../../../../src/delivery/compose/header-block.ts";
import { isStrayPost, unsubscribeFields } from "../../../../src/delivery/stamp/fields.ts";
import { TOKEN } from "./support.ts";

const links = { publicUrl: "https://mail.assoc.example", mailDomain: "gateway.test" };
const own = (...lines: string[]) => splitFields(Buffer.from(lines.map((line) => `${line}\r\n`).join(""), "latin1"));
const POST = { key: "list-unsubscribe-post", line: "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" };

describe("the fields of one-click unsubscribe (RFC 8058 3.1)", () => {
  it("are one https URI, one mailto, and the one pair", () => {
    expect(unsubscribeFields(own("Subject: x"), links, TOKEN)).toEqual([
      {
        key: "list-unsubscribe",
        line: `List-Unsubscribe: <https://mail.assoc.example/u/${TOKEN}>,\r\n <mailto:unsubscribe+${TOKEN}@gateway.test>\r\n`,
      },
      POST,
    ]);
  });

  it("name no mailto where no mail is taken", () => {
    const [field] = unsubscribeFields([], { ...links, mailDomain: null }, TOKEN);
    expect(field?.line).toBe(`List-Unsubscribe: <https://mail.assoc.example/u/${TOKEN}>\r\n`);
  });

  it.each(["List-Unsubscribe: <https://b.example/u>", "list-unsubscribe: http://b.example", "List-Unsubscribe :"])(
    "leave %j alone, good or bad",
    (line) => {
      const fields = own(line, "List-Unsubscribe-Post: one-click");
      expect(unsubscribeFields(fields, links, TOKEN)).toEqual([]);
      expect(fields.filter((field) => isStrayPost(field, fields))).toEqual([]);
    },
  );

  it("never stand beside a List-Unsubscribe-Post that says the same", () => {
    const fields = own("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(unsubscribeFields(fields, links, TOKEN).map(({ key }) => key)).toEqual(["list-unsubscribe"]);
    expect(fields.filter((field) => isStrayPost(field, fields))).toEqual([]);
  });

  it("replace a List-Unsubscribe-Post that says something else", () => {
    const fields = own("List-Unsubscribe-Post: List-Unsubscribe=One-click");
    expect(unsubscribeFields(fields, links, TOKEN)).toHaveLength(2);
    expect(fields.filter((field) => isStrayPost(field, fields))).toEqual(fields);
  });
});
