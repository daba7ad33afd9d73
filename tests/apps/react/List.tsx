/** @jsxImportSource react */
import { createElement, Fragment, Suspense, useLayoutEffect } from "react";
import { countRender } from "../list-app.ts";
import type { Paragraph } from "../paragraphs.ts";

/** The list as React draws it; inside a boundary, which is hydrated in a step of its own. */
export function List(props: { paragraphs: readonly Paragraph[]; onDrawn?: () => void }) {
  return (
    <Suspense>
      <Paragraphs {...props} />
    </Suspense>
  );
}

function Paragraphs({ paragraphs, onDrawn }: Parameters<typeof List>[0]) {
  countRender();
  useLayoutEffect(() => onDrawn?.());
  return paragraphs.map(({ id, pieces }) => (
    <p key={id}>
      {pieces.map(({ tag, text }, index) => createElement(tag ?? Fragment, { key: index }, text))}
    </p>
  ));
}
