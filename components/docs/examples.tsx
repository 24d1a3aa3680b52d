import { cn } from "@/components/ui/cn";
import { CodeBlock } from "./code-block";
import { type Example, type Language, languages } from "./reference";

/** Tailwind finds only names that are written out. */
const shownIf: Record<Language, string> = {
  curl: "group-has-[[value=curl]:checked]/examples:block",
  typescript: "group-has-[[value=typescript]:checked]/examples:block",
  plain: "group-has-[[value=plain]:checked]/examples:block",
  python: "group-has-[[value=python]:checked]/examples:block",
};

/** One example in several languages. Radio buttons, so that one can choose without script, and by the arrow keys. */
export function Examples({ of, title, examples }: { of: string; title: string; examples: Example[] }) {
  return (
    <div className="group/examples">
      <fieldset className="flex flex-wrap gap-x-5">
        <legend className="sr-only">Language of the example: {title}</legend>
        {examples.map(({ language }, place) => (
          <label
            key={language}
            className="flex h-10 cursor-pointer items-center border-transparent border-b-2 font-medium text-muted-foreground text-sm hover:text-foreground has-checked:border-primary has-checked:text-foreground has-focus-visible:outline-2 has-focus-visible:outline-ring"
          >
            <input
              type="radio"
              name={`language-${of}`}
              value={language}
              defaultChecked={place === 0}
              className="sr-only"
            />
            {languages[language]}
          </label>
        ))}
      </fieldset>
      {examples.map(({ language, code }) => (
        <div
          key={language}
          data-example={`${of} ${language}`}
          className={cn("mt-2 hidden", shownIf[language])}
        >
          <CodeBlock label={`${title}, ${languages[language]}`} code={code} />
        </div>
      ))}
    </div>
  );
}
