import { mount } from "svelte";
import { startWith } from "./app.ts";

startWith(mount);
