CREATE TABLE "note" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"language" text,
	"version_id" uuid,
	"kind" text NOT NULL,
	"concept_id" uuid,
	"anchor" jsonb NOT NULL,
	"body_language" text NOT NULL,
	"held_until_id" uuid,
	"contributor_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "note_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
CREATE TABLE "note_revision" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"language" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"contributor_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "note_revision_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
CREATE TABLE "release_note" (
	"work_id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"note_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"side" text NOT NULL,
	"segment_ids" uuid[] NOT NULL,
	"number" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"marker" text NOT NULL,
	"is_repeat" boolean NOT NULL,
	"held_until" jsonb,
	"contributor_id" uuid NOT NULL,
	"body_language" text NOT NULL,
	"bodies" jsonb NOT NULL,
	CONSTRAINT "release_note_work_id_release_id_document_id_position_pk" PRIMARY KEY("work_id","release_id","document_id","position")
);
--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "gloss_rule" text DEFAULT 'once-per-chapter' NOT NULL;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_segment" FOREIGN KEY ("work_id","segment_id") REFERENCES "public"."segment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_held_until" FOREIGN KEY ("work_id","held_until_id") REFERENCES "public"."segment"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_version" FOREIGN KEY ("work_id","version_id") REFERENCES "public"."version"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note" ADD CONSTRAINT "note_contributor" FOREIGN KEY ("work_id","contributor_id") REFERENCES "public"."contributor"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_revision" ADD CONSTRAINT "note_revision_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_revision" ADD CONSTRAINT "note_revision_note" FOREIGN KEY ("work_id","note_id") REFERENCES "public"."note"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_revision" ADD CONSTRAINT "note_revision_contributor" FOREIGN KEY ("work_id","contributor_id") REFERENCES "public"."contributor"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_note" ADD CONSTRAINT "release_note_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_note" ADD CONSTRAINT "release_note_document" FOREIGN KEY ("work_id","release_id","document_id") REFERENCES "public"."release_document"("work_id","release_id","document_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_note" ADD CONSTRAINT "release_note_contributor" FOREIGN KEY ("work_id","contributor_id") REFERENCES "public"."contributor"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "note_document" ON "note" USING btree ("work_id","document_id");--> statement-breakpoint
CREATE INDEX "note_segment" ON "note" USING btree ("work_id","segment_id");--> statement-breakpoint
CREATE INDEX "note_version" ON "note" USING btree ("work_id","version_id");--> statement-breakpoint
CREATE INDEX "note_held_until" ON "note" USING btree ("work_id","held_until_id") WHERE held_until_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "note_revision_number" ON "note_revision" USING btree ("work_id","note_id","language","number");