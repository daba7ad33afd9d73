/**
 * By what a page shows that it was drawn on the server and is to be taken over by scripts, which then
 * compare each node with what they would have drawn.
 */

export type ServedSign = {
  /** Elements that are to be taken over, or that stand inside of what is. */
  selector?: string;
  /** What comments of the framework say. */
  comment?: RegExp;
  /** How far it goes: the element itself, the part of the body that it is in, or all of the body. */
  reach: "element" | "part" | "page";
  /** An element by which the page shows that all has been taken over. */
  done?: string;
};

export const servedSigns: readonly ServedSign[] = [
  // React: boundaries and the gaps between two texts.
  // https://github.com/facebook/react/blob/main/packages/react-dom-bindings/src/client/ReactFiberConfigDOM.js
  { comment: /^(?:\$[?!~]?|&| )$/u, reach: "part", done: "next-route-announcer" },
  // https://legacy.reactjs.org/docs/react-dom-server.html
  { selector: "[data-reactroot]", reach: "part" },
  // Next.js: the announcer comes with the first effect after the page was taken over.
  // https://github.com/vercel/next.js/blob/canary/packages/next/src/client/components/app-router-announcer.tsx
  { selector: "#__NEXT_DATA__", reach: "page", done: "next-route-announcer" },
  // The data of Next.js' app router comes in scripts without a name, in the order of the page.
  // https://github.com/vercel/next.js/blob/canary/packages/next/src/server/app-render/use-flight-response.tsx
  { selector: 'script[src*="/_next/static/"]', reach: "page", done: "next-route-announcer" },
  // Nuxt and Vue 3: `mount` leaves an attribute on the container.
  // https://github.com/vuejs/core/blob/main/packages/runtime-dom/src/index.ts
  { selector: "#__NUXT_DATA__", reach: "page", done: "[data-v-app]" },
  { comment: /^(?:\[|v-if)$/u, reach: "part", done: "[data-v-app]" },
  // Vue 2 takes it away as it takes over.
  // https://github.com/vuejs/vue/blob/main/src/core/vdom/patch.ts
  { selector: "[data-server-rendered]", reach: "element" },
  // Svelte. https://github.com/sveltejs/svelte/blob/main/packages/svelte/src/constants.js
  { comment: /^\[(?:!|\?.*|-?\d+)$/u, reach: "part" },
  // Astro takes the attribute away. https://docs.astro.build/en/concepts/islands/
  { selector: "astro-island[ssr]", reach: "element" },
  // Solid. https://github.com/ryansolid/dom-expressions/blob/main/packages/dom-expressions/src/client.js
  { selector: "[data-hk]", reach: "part" },
  // Qwik: "resumed" once it is. https://qwik.dev/docs/concepts/resumable/
  { selector: '[q\\:container="paused"]', reach: "element" },
  // Lit. https://lit.dev/docs/ssr/client-usage/
  { comment: /^lit-(?:part|node)\b/u, reach: "part" },
  { selector: "[defer-hydration]", reach: "element" },
  // Angular takes the attribute away. https://angular.dev/guide/hydration
  { selector: "[ngh]", reach: "element" },
];
