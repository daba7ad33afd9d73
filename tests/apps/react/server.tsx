/** @jsxImportSource react */
import { renderToString } from "react-dom/server";
import { firstList } from "../list-app.ts";
import { List } from "./List.tsx";

export const html = renderToString(<List paragraphs={firstList().paragraphs} />);
