/** The county's emblem: a rice shoot before half a rising sun. Decoration beside its name, so silent to screen readers. */
export function Emblem({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle cx="32" cy="32" r="31" fill="#1f5a43" />
      <circle cx="32" cy="32" r="27.5" fill="#fbf6e9" />
      <path d="M14 39a18 18 0 0 1 36 0z" fill="#e9a93a" />
      <path
        d="M32 11.5v5M18.5 16l2.6 4.2M45.5 16l-2.6 4.2M10.5 27l4.6 2.2M53.5 27l-4.6 2.2"
        stroke="#e9a93a"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <path d="M11 39h42a22 22 0 0 1-42 0z" fill="#2f7a56" />
      <path d="M32 54V26" stroke="#1f5a43" strokeWidth="3" strokeLinecap="round" />
      <path
        d="M32 37c-1-7-6-10-12-10 0 7 5 11 12 10zM32 32c1-7 6-10 12-10 0 7-5 11-12 10zM32 46c-1-6-6-8.5-11-8.5 0 6 5 9.5 11 8.5zM32 43c1-6 6-8.5 11-8.5 0 6-5 9.5-11 8.5z"
        fill="#f4d27a"
        stroke="#1f5a43"
        strokeWidth="1.2"
      />
    </svg>
  );
}
