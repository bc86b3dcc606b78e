/** The mark: two people talking, in the marker's yellow and in petrol. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path className="back" d="M3 7a4 4 0 0 1 4-4h11a4 4 0 0 1 4 4v7a4 4 0 0 1-4 4h-7l-5 4v-4.1A4 4 0 0 1 3 14z" />
      <path
        className="front"
        strokeWidth="2"
        paintOrder="stroke"
        d="M29.5 17.5a4 4 0 0 0-4-4H16a4 4 0 0 0-4 4v4a4 4 0 0 0 4 4h5.5l5 4v-4.1a4 4 0 0 0 3-3.9z"
      />
    </svg>
  );
}
