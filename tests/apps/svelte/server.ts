import { render } from "svelte/server";
import { firstList } from "../list-app.ts";
import List from "./List.svelte";

export const html = render(List, { props: { first: firstList().paragraphs } }).body;
