/** The message, view by view. Nothing in it is a link or a picture from elsewhere: nothing is fetched by looking. */
import { Text } from "@mantine/core";
import type { HeldHtml, HeldMessageBody, HeldParts, HeldText } from "../../../../web/api/held/message/schemas.ts";
import { Asked, Empty } from "../../../ui/asked.tsx";
import { Download } from "../../../ui/download.tsx";
import { Facts } from "../../../ui/facts.tsx";
import { useContent } from "./data.ts";
import { Pieces } from "./pieces.tsx";
import { octets } from "./words.ts";

interface Props {
  readonly message: HeldMessageBody;
}

export function TextView({ message: { ref, findings } }: Props) {
  return (
    <Asked query={useContent(ref, "text")} lines={8}>
      {(text) => (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys (WCAG 2.1.1) */}
          <section className="letter" tabIndex={0} aria-label="Text of the message">
            <Pieces part="text" pieces={text.pieces} findings={findings} />
            {text.pieces.length === 0 && "There is no text in it."}
          </section>
          <Besides text={text} />
        </>
      )}
    </Asked>
  );
}

/** What a reader of the mail does not see, and where its links lead. */
function Besides({ text: { concealed, links, faults } }: { readonly text: HeldText }) {
  return (
    <>
      <Listed title="Text that its readers do not see" lines={concealed.map(({ kind, text }) => `${kind}: ${text}`)} />
      <Listed
        title="Links, as text"
        lines={links.map(({ href, text }) => (text === href ? href : `${text}: ${href}`))}
      />
      <Listed title="What cannot be trusted about it" lines={faults.map(({ detail }) => detail)} />
    </>
  );
}

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul className="talk">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines do not move
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

export function HtmlView({ message: { ref } }: Props) {
  return (
    <Asked query={useContent(ref, "html")} lines={8}>
      {(html) =>
        html.shown ? (
          <>
            <Text size="xs" c="dimmed">
              {leftOut(html)}
            </Text>
            <iframe
              className="html"
              title="The message's HTML, made harmless"
              sandbox=""
              src={`/api/v1/held/${ref}/html/page`}
            />
          </>
        ) : (
          <Empty title="It has no HTML.">The text is all there is.</Empty>
        )
      }
    </Asked>
  );
}

function leftOut({ pictures, links, removed, cut }: HeldHtml): string {
  return [
    pictures.remote > 0 && `${pictures.remote} pictures not loaded`,
    pictures.left > 0 && `${pictures.left} pictures that came along not shown`,
    links > 0 && `${links} links shown as text`,
    removed > 0 && `${removed} programs, forms, frames and the like taken out`,
    "colours and styles left out",
    cut && "cut: it is longer than what is shown",
  ]
    .filter((part) => part !== false)
    .join("; ");
}

export function HeadersView({ message: { ref } }: Props) {
  return (
    <Asked query={useContent(ref, "headers")} lines={8}>
      {({ fields, cut }) => (
        <>
          <Facts rows={fields.map(({ name, value }, at) => [name || `line ${at + 1}`, value || "(empty)"] as const)} />
          {cut && <Text size="sm">There are more, or longer ones: download the message.</Text>}
        </>
      )}
    </Asked>
  );
}

export function RawView({ message: { ref } }: Props) {
  return (
    <Asked query={useContent(ref, "raw")} lines={8}>
      {({ text, size, cut }) => (
        <>
          {cut && <Text size="sm">The first part of {octets(size)}; the rest is in the download.</Text>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys (WCAG 2.1.1) */}
          <section className="raw" tabIndex={0} aria-label="The message as it came">
            {text}
          </section>
        </>
      )}
    </Asked>
  );
}

export function PartsView({ message }: Props) {
  return (
    <Asked query={useContent(message.ref, "parts")} lines={4}>
      {({ parts }) =>
        parts.length === 0 ? (
          <Empty title="Nothing is attached." />
        ) : (
          <ul className="findings">
            {parts.map((part) => (
              <Part key={part.index} part={part} message={message} />
            ))}
          </ul>
        )
      }
    </Asked>
  );
}

function Part({ part, message }: Props & { readonly part: HeldParts["parts"][number] }) {
  const { index, filename, contentType, size, inline, pieces, fetchable } = part;
  return (
    <li>
      <b>{filename || "(no name)"}</b> {contentType}, {octets(size)}
      {inline && ", shown within the message"}{" "}
      {fetchable && <Download path={`/held/${message.ref}/parts/${index}/file`}>Download (recorded)</Download>}
      {pieces.length > 0 && (
        <details>
          <summary>Text in it</summary>
          <div className="letter">
            <Pieces part={`attachment:${index}`} pieces={pieces} findings={message.findings} />
          </div>
        </details>
      )}
    </li>
  );
}
