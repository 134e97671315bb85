CREATE TABLE "term_check" (
	"work_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"stamp" text NOT NULL,
	"faults" integer NOT NULL,
	"warnings" integer NOT NULL,
	"questions" integer NOT NULL,
	CONSTRAINT "term_check_work_id_version_id_pk" PRIMARY KEY("work_id","version_id")
);
--> statement-breakpoint
ALTER TABLE "term_check" ADD CONSTRAINT "term_check_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_check" ADD CONSTRAINT "term_check_version" FOREIGN KEY ("work_id","version_id") REFERENCES "public"."version"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marked_line" DROP COLUMN "is_line";--> statement-breakpoint
ALTER TABLE "marked_line" ADD COLUMN "language" text;