CREATE TABLE "concept_change" (
	"glossary_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"concept_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"user_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "concept_change_glossary_id_number_pk" PRIMARY KEY("glossary_id","number")
);
--> statement-breakpoint
CREATE TABLE "concept_comment" (
	"glossary_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"concept_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "concept_comment_glossary_id_id_pk" PRIMARY KEY("glossary_id","id")
);
--> statement-breakpoint
CREATE TABLE "concept" (
	"glossary_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"definition" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"status" text DEFAULT 'settled' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"change" integer NOT NULL,
	"proposed_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "concept_glossary_id_id_pk" PRIMARY KEY("glossary_id","id")
);
--> statement-breakpoint
CREATE TABLE "glossary" (
	"id" uuid PRIMARY KEY NOT NULL,
	"home_id" uuid NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"changes" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "term" (
	"glossary_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"concept_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"status" text NOT NULL,
	"part_of_speech" text DEFAULT '' NOT NULL,
	"gender" text DEFAULT '' NOT NULL,
	"pronunciation" text DEFAULT '' NOT NULL,
	"origin" text DEFAULT '' NOT NULL,
	"usage_note" text DEFAULT '' NOT NULL,
	"case_rule" text NOT NULL,
	"homograph" boolean DEFAULT false NOT NULL,
	CONSTRAINT "term_glossary_id_id_pk" PRIMARY KEY("glossary_id","id")
);
--> statement-breakpoint
CREATE TABLE "term_form" (
	"glossary_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"text" text NOT NULL,
	"position" integer NOT NULL,
	"confirmed" boolean NOT NULL,
	"taught_by" uuid,
	"work_id" uuid,
	"segment_id" uuid,
	"taught_at" timestamp with time zone,
	CONSTRAINT "term_form_glossary_id_term_id_text_pk" PRIMARY KEY("glossary_id","term_id","text")
);
--> statement-breakpoint
CREATE TABLE "treatment" (
	"glossary_id" uuid NOT NULL,
	"concept_id" uuid NOT NULL,
	"language" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"case_rule" text,
	"italics" boolean NOT NULL,
	CONSTRAINT "treatment_glossary_id_concept_id_language_pk" PRIMARY KEY("glossary_id","concept_id","language")
);
--> statement-breakpoint
CREATE TABLE "work_glossary" (
	"work_id" uuid NOT NULL,
	"glossary_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "work_glossary_work_id_glossary_id_pk" PRIMARY KEY("work_id","glossary_id")
);
--> statement-breakpoint
CREATE TABLE "candidate_dismissal" (
	"work_id" uuid NOT NULL,
	"key" text NOT NULL,
	"user_id" uuid,
	"dismissed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "candidate_dismissal_work_id_key_pk" PRIMARY KEY("work_id","key")
);
--> statement-breakpoint
CREATE TABLE "concept_hold" (
	"work_id" uuid NOT NULL,
	"concept_id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"user_id" uuid,
	"held_at" timestamp with time zone NOT NULL,
	CONSTRAINT "concept_hold_work_id_concept_id_pk" PRIMARY KEY("work_id","concept_id")
);
--> statement-breakpoint
CREATE TABLE "marked_line" (
	"work_id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"is_line" boolean NOT NULL,
	"user_id" uuid,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "marked_line_work_id_segment_id_pk" PRIMARY KEY("work_id","segment_id")
);
--> statement-breakpoint
CREATE TABLE "suggestion" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"text" text NOT NULL,
	"glossary_id" uuid NOT NULL,
	"concept_id" uuid NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"user_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "suggestion_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
CREATE TABLE "term_index" (
	"work_id" uuid PRIMARY KEY NOT NULL,
	"stamp" text NOT NULL,
	"found_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "term_use" (
	"work_id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"glossary_id" uuid NOT NULL,
	"concept_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "term_use_work_id_segment_id_start_concept_id_pk" PRIMARY KEY("work_id","segment_id","start","concept_id")
);
--> statement-breakpoint
CREATE TABLE "waiver" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"language" text NOT NULL,
	"concept_id" uuid NOT NULL,
	"anchor" jsonb NOT NULL,
	"reason" text NOT NULL,
	"user_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "waiver_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
ALTER TABLE "work" ADD COLUMN "line_policy" text DEFAULT 'keep' NOT NULL;--> statement-breakpoint
ALTER TABLE "concept_change" ADD CONSTRAINT "concept_change_glossary_id_glossary_id_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_comment" ADD CONSTRAINT "concept_comment_glossary_id_glossary_id_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_comment" ADD CONSTRAINT "concept_comment_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept" ADD CONSTRAINT "concept_glossary_id_glossary_id_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept" ADD CONSTRAINT "concept_proposed_by_user_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glossary" ADD CONSTRAINT "glossary_home_id_work_id_fk" FOREIGN KEY ("home_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term" ADD CONSTRAINT "term_glossary_id_glossary_id_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term" ADD CONSTRAINT "term_concept" FOREIGN KEY ("glossary_id","concept_id") REFERENCES "public"."concept"("glossary_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_form" ADD CONSTRAINT "term_form_glossary_id_glossary_id_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_form" ADD CONSTRAINT "term_form_taught_by_user_id_fk" FOREIGN KEY ("taught_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_form" ADD CONSTRAINT "term_form_term" FOREIGN KEY ("glossary_id","term_id") REFERENCES "public"."term"("glossary_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "treatment" ADD CONSTRAINT "treatment_glossary_id_glossary_id_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "treatment" ADD CONSTRAINT "treatment_concept" FOREIGN KEY ("glossary_id","concept_id") REFERENCES "public"."concept"("glossary_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_glossary" ADD CONSTRAINT "work_glossary_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_glossary" ADD CONSTRAINT "work_glossary_glossary_id_glossary_id_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_dismissal" ADD CONSTRAINT "candidate_dismissal_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_dismissal" ADD CONSTRAINT "candidate_dismissal_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_hold" ADD CONSTRAINT "concept_hold_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_hold" ADD CONSTRAINT "concept_hold_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "concept_hold" ADD CONSTRAINT "concept_hold_segment" FOREIGN KEY ("work_id","segment_id") REFERENCES "public"."segment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marked_line" ADD CONSTRAINT "marked_line_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marked_line" ADD CONSTRAINT "marked_line_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marked_line" ADD CONSTRAINT "marked_line_segment" FOREIGN KEY ("work_id","segment_id") REFERENCES "public"."segment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_glossary_id_glossary_id_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_version" FOREIGN KEY ("work_id","version_id") REFERENCES "public"."version"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_index" ADD CONSTRAINT "term_index_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_use" ADD CONSTRAINT "term_use_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_use" ADD CONSTRAINT "term_use_glossary_id_glossary_id_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_use" ADD CONSTRAINT "term_use_segment" FOREIGN KEY ("work_id","segment_id") REFERENCES "public"."segment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_segment" FOREIGN KEY ("work_id","segment_id") REFERENCES "public"."segment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "concept_change_concept" ON "concept_change" USING btree ("glossary_id","concept_id","number");--> statement-breakpoint
CREATE INDEX "concept_comment_concept" ON "concept_comment" USING btree ("glossary_id","concept_id","created_at");--> statement-breakpoint
CREATE INDEX "concept_changed" ON "concept" USING btree ("glossary_id","change");--> statement-breakpoint
CREATE INDEX "concept_open" ON "concept" USING btree ("glossary_id") WHERE status = 'proposed';--> statement-breakpoint
CREATE INDEX "glossary_home" ON "glossary" USING btree ("home_id");--> statement-breakpoint
CREATE UNIQUE INDEX "term_position" ON "term" USING btree ("glossary_id","concept_id","position");--> statement-breakpoint
CREATE INDEX "work_glossary_glossary" ON "work_glossary" USING btree ("glossary_id");--> statement-breakpoint
CREATE INDEX "suggestion_open" ON "suggestion" USING btree ("work_id","version_id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "term_use_concept" ON "term_use" USING btree ("work_id","concept_id");--> statement-breakpoint
CREATE INDEX "waiver_segment" ON "waiver" USING btree ("work_id","segment_id","language");