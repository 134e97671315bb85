CREATE TABLE "alignment" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"language" text NOT NULL,
	"contributor_id" uuid NOT NULL,
	"state" text NOT NULL,
	"file_name" text NOT NULL,
	"encoding" text NOT NULL,
	"bom" boolean NOT NULL,
	"sha256" text NOT NULL,
	"text" text NOT NULL,
	"imported_by" uuid,
	"imported_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "alignment_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
CREATE TABLE "alignment_step" (
	"work_id" uuid NOT NULL,
	"alignment_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"position" integer NOT NULL,
	"removed" jsonb NOT NULL,
	"put" jsonb NOT NULL,
	"undone" boolean NOT NULL,
	"taken_by" uuid,
	"taken_at" timestamp with time zone NOT NULL,
	CONSTRAINT "alignment_step_work_id_alignment_id_number_pk" PRIMARY KEY("work_id","alignment_id","number")
);
--> statement-breakpoint
CREATE TABLE "bead" (
	"work_id" uuid NOT NULL,
	"alignment_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"segment_ids" uuid[] NOT NULL,
	"pieces" integer[] NOT NULL,
	"confidence" real,
	"confirmed" boolean NOT NULL,
	CONSTRAINT "bead_work_id_alignment_id_id_pk" PRIMARY KEY("work_id","alignment_id","id")
);
--> statement-breakpoint
ALTER TABLE "version" ADD COLUMN "confidence" real;--> statement-breakpoint
ALTER TABLE "alignment" ADD CONSTRAINT "alignment_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alignment" ADD CONSTRAINT "alignment_imported_by_user_id_fk" FOREIGN KEY ("imported_by") REFERENCES "public"."user"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alignment" ADD CONSTRAINT "alignment_contributor" FOREIGN KEY ("work_id","contributor_id") REFERENCES "public"."contributor"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alignment_step" ADD CONSTRAINT "alignment_step_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alignment_step" ADD CONSTRAINT "alignment_step_alignment" FOREIGN KEY ("work_id","alignment_id") REFERENCES "public"."alignment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bead" ADD CONSTRAINT "bead_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bead" ADD CONSTRAINT "bead_alignment" FOREIGN KEY ("work_id","alignment_id") REFERENCES "public"."alignment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bead_position" ON "bead" USING btree ("work_id","alignment_id","position");