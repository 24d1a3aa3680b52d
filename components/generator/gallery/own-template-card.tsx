import { languages } from "@/lib/script/language";
import type { OwnTemplate } from "@/lib/script/own-template";
import { planSections } from "@/lib/script/plan";
import { styles } from "@/lib/script/style";
import { requireTemplate } from "@/lib/script/templates/registry";
import { CardPreview } from "./card-preview";
import { DeleteTemplateButton } from "./delete-template-button";
import { GalleryCard } from "./gallery-card";
import { readOwnTemplate } from "./read-own-template";

type OwnTemplateCardProps = {
  template: OwnTemplate;
  onChoose: () => void;
  onDelete: (id: number) => Promise<void>;
};

/** A template of the creator's own; one that no longer makes a brief can still be deleted. */
export function OwnTemplateCard({ template, onChoose, onDelete }: OwnTemplateCardProps) {
  const { id, name } = template;
  const brief = readOwnTemplate(template);
  const action = <DeleteTemplateButton name={name} onDelete={() => onDelete(id)} />;
  if (!brief)
    return (
      <GalleryCard name={name} about="This one cannot be used any more." isInUse={false} action={action}>
        {null}
      </GalleryCard>
    );
  const { label: language } = languages[brief.language];
  const base = requireTemplate(brief.template).name;
  return (
    <GalleryCard
      name={name}
      about={`${base}. ${styles[brief.style].label}, ${language}.`}
      isInUse={false}
      onChoose={onChoose}
      action={action}
    >
      <CardPreview
        name={name}
        plan={planSections(brief)}
        points={[...new Set(brief.key_points.map(({ text }) => text))]}
        pointsTitle="Key points"
      />
    </GalleryCard>
  );
}
