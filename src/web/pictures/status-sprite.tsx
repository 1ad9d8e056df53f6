/**
 * The symbols of the common scale, defined once a page and used by every status. Each has a form of its own, so that
 * it is told apart without colour: an empty, a quarter, a half and a full circle, a crossed one and a question mark.
 */
export function StatusSprite() {
  return (
    <svg className="sprite" aria-hidden="true" focusable="false">
      <symbol id="s-not-started" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.75" />
      </symbol>
      <symbol id="s-planned" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <path d="M8 8V2.5A5.5 5.5 0 0 1 13.5 8Z" fill="currentColor" />
      </symbol>
      <symbol id="s-in-progress" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />
      </symbol>
      <symbol id="s-completed" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="7.1" fill="currentColor" />
        <path d="m4.6 8.2 2.4 2.4 4.4-4.8" fill="none" className="symbol-cut" strokeWidth="1.75" />
      </symbol>
      <symbol id="s-stopped" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" stroke="currentColor" strokeWidth="1.75" />
      </symbol>
      <symbol id="s-unknown" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 1.6" />
        <path d="M6.2 6.4a1.9 1.9 0 1 1 2.6 1.7c-.5.2-.8.6-.8 1.1" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <circle cx="8" cy="11.3" r=".95" fill="currentColor" />
      </symbol>
    </svg>
  );
}
