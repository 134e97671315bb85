ALTER TABLE "glossary" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "glossary" ADD COLUMN "removed_from" integer;