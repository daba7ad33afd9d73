import { hydrate } from "svelte";
import { beginApp } from "../list-app.ts";
import { watchServerNodes } from "../server-nodes.ts";
import { startWith } from "./app.ts";

watchServerNodes(beginApp());
startWith(hydrate);
