CREATE TABLE "edition_choice" (
	"work_id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"chosen_by" uuid,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "edition_choice_work_id_edition_id_segment_id_pk" PRIMARY KEY("work_id","edition_id","segment_id")
);
--> statement-breakpoint
CREATE TABLE "release" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"edition_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"note" text NOT NULL,
	"segments" integer NOT NULL,
	"translated" integer NOT NULL,
	"published_by" uuid,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "release_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
CREATE TABLE "release_document" (
	"work_id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"segments" integer NOT NULL,
	"words" integer NOT NULL,
	"blocks" jsonb NOT NULL,
	CONSTRAINT "release_document_work_id_release_id_document_id_pk" PRIMARY KEY("work_id","release_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "release_run" (
	"work_id" uuid NOT NULL,
	"release_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"segment_ids" uuid[] NOT NULL,
	"version_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"contributor_id" uuid NOT NULL,
	"reviewer_id" uuid,
	"text" text NOT NULL,
	"omitted" boolean NOT NULL,
	"by_hand" boolean NOT NULL,
	CONSTRAINT "release_run_work_id_release_id_document_id_number_pk" PRIMARY KEY("work_id","release_id","document_id","number")
);
--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "rule" jsonb DEFAULT '{"kind":"newest"}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "edition" ADD COLUMN "releases" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "edition_choice" ADD CONSTRAINT "edition_choice_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_choice" ADD CONSTRAINT "edition_choice_chosen_by_user_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_choice" ADD CONSTRAINT "edition_choice_edition" FOREIGN KEY ("work_id","edition_id") REFERENCES "public"."edition"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_choice" ADD CONSTRAINT "edition_choice_segment" FOREIGN KEY ("work_id","segment_id") REFERENCES "public"."segment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_choice" ADD CONSTRAINT "edition_choice_version" FOREIGN KEY ("work_id","version_id") REFERENCES "public"."version"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_published_by_user_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_edition" FOREIGN KEY ("work_id","edition_id") REFERENCES "public"."edition"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_document" ADD CONSTRAINT "release_document_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_document" ADD CONSTRAINT "release_document_release" FOREIGN KEY ("work_id","release_id") REFERENCES "public"."release"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_run" ADD CONSTRAINT "release_run_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_run" ADD CONSTRAINT "release_run_document" FOREIGN KEY ("work_id","release_id","document_id") REFERENCES "public"."release_document"("work_id","release_id","document_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_run" ADD CONSTRAINT "release_run_contributor" FOREIGN KEY ("work_id","contributor_id") REFERENCES "public"."contributor"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_run" ADD CONSTRAINT "release_run_reviewer" FOREIGN KEY ("work_id","reviewer_id") REFERENCES "public"."contributor"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "edition_choice_document" ON "edition_choice" USING btree ("work_id","edition_id","document_id");--> statement-breakpoint
CREATE INDEX "edition_choice_version" ON "edition_choice" USING btree ("work_id","version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "release_number" ON "release" USING btree ("work_id","edition_id","number");--> statement-breakpoint
CREATE INDEX "release_run_version" ON "release_run" USING btree ("work_id","version_id");