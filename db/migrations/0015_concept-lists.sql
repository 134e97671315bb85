ALTER TABLE "concept" ADD COLUMN "headword" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "concept" ADD COLUMN "headword_language" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "concept" ADD COLUMN "rendered" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "concept" ADD COLUMN "wording" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "concept_listed" ON "concept" USING btree ("glossary_id","status","headword","id");--> statement-breakpoint
UPDATE "concept" c SET "headword" = lower(h."text"), "headword_language" = h."language",
  "rendered" = ARRAY(
    SELECT t."language" FROM "term" t
    WHERE t."glossary_id" = c."glossary_id" AND t."concept_id" = c."id" AND t."status" = 'preferred'
    UNION SELECT r."language" FROM "treatment" r
    WHERE r."glossary_id" = c."glossary_id" AND r."concept_id" = c."id" AND r."kind" = 'keep'
  ),
  "wording" = lower(concat_ws(E'\n', (
    SELECT string_agg(concat_ws(E'\n', t."text", (
      SELECT string_agg(f."text", E'\n' ORDER BY f."position") FROM "term_form" f
      WHERE f."glossary_id" = t."glossary_id" AND f."term_id" = t."id"
    )), E'\n' ORDER BY t."position") FROM "term" t
    WHERE t."glossary_id" = c."glossary_id" AND t."concept_id" = c."id"
  ), nullif(c."definition", ''), nullif(c."note", '')))
FROM "term" h WHERE h."glossary_id" = c."glossary_id" AND h."concept_id" = c."id" AND h."position" = 1;
