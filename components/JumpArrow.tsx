/** Says that a button leads to a place on the page. */
export function JumpArrow() {
  return (
    <svg class="jump-arrow" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d="M8 3v9M4 8.5 8 12.5l4-4" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
