/** One line to search with. `/` goes there from anywhere on the page. */
import { CloseButton, TextInput } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Beside the field, e.g. help on what can be written. */
  readonly help?: ReactNode;
  /** On Enter, on leaving the field, on clearing. */
  onSearch(text: string): void;
}

const MOST = 200;

export function SearchBox({ label, value, placeholder, help, onSearch }: SearchBoxProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const search = (next: string) => next.trim() !== value && onSearch(next.trim());
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") search(text);
    if (event.key === "Escape") event.currentTarget.blur();
  };
  const clear = () => {
    setText("");
    search("");
  };
  return (
    <TextInput
      type="search"
      size="xs"
      data-search
      aria-label={label}
      aria-keyshortcuts="/"
      placeholder={placeholder ?? label}
      maxLength={MOST}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={() => search(text)}
      onKeyDown={keys}
      rightSection={
        text === "" ? (help ?? null) : <CloseButton size="xs" aria-label="Clear the search" onClick={clear} />
      }
      flex="1 1 12rem"
    />
  );
}
