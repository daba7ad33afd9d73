import { onBeforeUpdate, type PropType } from "vue";
import { countRender } from "../list-app.ts";
import type { Paragraph } from "../paragraphs.ts";

/** The list as Vue draws it, from a template. */
export const List = {
  props: { paragraphs: { type: Array as PropType<readonly Paragraph[]>, required: true as const } },
  setup() {
    countRender();
    onBeforeUpdate(countRender);
  },
  template: `
    <p v-for="{ id, pieces } in paragraphs" :key="id">
      <template v-for="{ tag, text } in pieces"
        ><component v-if="tag" :is="tag">{{ text }}</component
        ><template v-else>{{ text }}</template
      ></template>
    </p>`,
};
