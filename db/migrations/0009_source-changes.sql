CREATE TABLE "cut" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"first_id" uuid,
	"second_id" uuid,
	"versions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "cut_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
CREATE TABLE "segment_successor" (
	"work_id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"successor_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "segment_successor_work_id_segment_id_successor_id_pk" PRIMARY KEY("work_id","segment_id","successor_id")
);
--> statement-breakpoint
ALTER TABLE "version" ADD COLUMN "source_before" text;--> statement-breakpoint
ALTER TABLE "source_file" ADD COLUMN "splitting" jsonb DEFAULT '{"by":"sentence","chapters":"headings","srx":null}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "work" ADD COLUMN "exceptions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "cut" ADD CONSTRAINT "cut_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment_successor" ADD CONSTRAINT "segment_successor_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment_successor" ADD CONSTRAINT "segment_successor_segment" FOREIGN KEY ("work_id","segment_id") REFERENCES "public"."segment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment_successor" ADD CONSTRAINT "segment_successor_successor" FOREIGN KEY ("work_id","successor_id") REFERENCES "public"."segment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cut_made" ON "cut" USING btree ("work_id","made_at");--> statement-breakpoint
CREATE INDEX "segment_successor_successor" ON "segment_successor" USING btree ("work_id","successor_id");