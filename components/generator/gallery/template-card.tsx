import type { Plan } from "@/lib/script/plan";
import type { Template } from "@/lib/script/templates/template";
import { toClock } from "@/lib/script/timing";
import { CardPreview } from "./card-preview";
import { GalleryCard } from "./gallery-card";

type TemplateCardProps = { template: Template; plan: Plan; isInUse: boolean; onChoose: () => void };

export function TemplateCard({ template, plan, isInUse, onChoose }: TemplateCardProps) {
  const { least, usual, most } = template.seconds;
  const fits = least <= plan.targetSeconds && plan.targetSeconds <= most;
  return (
    <GalleryCard name={template.name} about={template.whenToUse} isInUse={isInUse} onChoose={onChoose}>
      <p className="mt-2 text-sm">
        <span className="text-muted-foreground">Example: </span>
        {template.exampleTopic}
      </p>
      {fits ? null : (
        <p className="mt-2 text-sm text-warning">
          Made for {toClock(least)} to {toClock(most)}, usually {toClock(usual)}.
        </p>
      )}
      <CardPreview
        name={template.name}
        plan={plan}
        points={template.suggestedKeyPoints}
        pointsTitle="Suggested key points"
      />
    </GalleryCard>
  );
}
