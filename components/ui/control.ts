/** The look that every text control shares. */
export const controlClass =
  "w-full rounded-md border border-input bg-paper px-3 text-base text-foreground transition-colors placeholder:text-muted-foreground/85 hover:border-muted-foreground focus-visible:border-ring focus-visible:outline-2 focus-visible:-outline-offset-1 focus-visible:outline-ring disabled:opacity-60 aria-invalid:border-destructive aria-invalid:focus-visible:outline-destructive sm:text-[0.9375rem]";
