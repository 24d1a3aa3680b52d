export function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5 text-primary" fill="none">
      <path d="M3 5h14M3 10h9" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <path d="M3 15h4" stroke="currentColor" strokeOpacity=".45" strokeWidth="2" strokeLinecap="round" />
      <path d="M11 12.5v5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
