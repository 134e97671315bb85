CREATE TABLE "reader_mark" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"language" text NOT NULL,
	"edition_id" uuid NOT NULL,
	"release" integer,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"key_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "reader_mark_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
ALTER TABLE "work" ADD COLUMN "reader_marks" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reader_mark" ADD CONSTRAINT "reader_mark_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_mark" ADD CONSTRAINT "reader_mark_segment" FOREIGN KEY ("work_id","segment_id") REFERENCES "public"."segment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reader_mark" ADD CONSTRAINT "reader_mark_edition" FOREIGN KEY ("work_id","edition_id") REFERENCES "public"."edition"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reader_mark_once" ON "reader_mark" USING btree ("work_id","segment_id","edition_id","kind","key_hash") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "reader_mark_language" ON "reader_mark" USING btree ("work_id","language") WHERE removed_at is null;