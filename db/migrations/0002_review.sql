CREATE TABLE "batch" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"contributor_id" uuid NOT NULL,
	"versions" integer NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "batch_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
CREATE TABLE "batch_version" (
	"work_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"before" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "batch_version_work_id_batch_id_version_id_pk" PRIMARY KEY("work_id","batch_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"contributor_id" uuid NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "comment_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
CREATE TABLE "comparison" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"language" text NOT NULL,
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"chosen" text,
	"reason" text NOT NULL,
	"contributor_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "comparison_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
CREATE TABLE "error_mark" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"language" text NOT NULL,
	"version_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"anchor" jsonb,
	"category" text NOT NULL,
	"severity" text NOT NULL,
	"note" text NOT NULL,
	"contributor_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "error_mark_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
CREATE TABLE "last_look" (
	"work_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"language" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "last_look_work_id_user_id_document_id_language_pk" PRIMARY KEY("work_id","user_id","document_id","language")
);
--> statement-breakpoint
CREATE TABLE "mention" (
	"work_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "mention_work_id_comment_id_user_id_pk" PRIMARY KEY("work_id","comment_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "thread" (
	"work_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"segment_id" uuid NOT NULL,
	"version_id" uuid,
	"language" text,
	"anchor" jsonb,
	"comments" integer NOT NULL,
	"last_writer_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by" uuid,
	CONSTRAINT "thread_work_id_id_pk" PRIMARY KEY("work_id","id")
);
--> statement-breakpoint
CREATE TABLE "thread_read" (
	"work_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"up_to" timestamp with time zone NOT NULL,
	CONSTRAINT "thread_read_work_id_thread_id_user_id_pk" PRIMARY KEY("work_id","thread_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "batch" ADD CONSTRAINT "batch_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch" ADD CONSTRAINT "batch_document" FOREIGN KEY ("work_id","document_id") REFERENCES "public"."document"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch" ADD CONSTRAINT "batch_contributor" FOREIGN KEY ("work_id","contributor_id") REFERENCES "public"."contributor"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_version" ADD CONSTRAINT "batch_version_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_version" ADD CONSTRAINT "batch_version_batch" FOREIGN KEY ("work_id","batch_id") REFERENCES "public"."batch"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_version" ADD CONSTRAINT "batch_version_version" FOREIGN KEY ("work_id","version_id") REFERENCES "public"."version"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread" FOREIGN KEY ("work_id","thread_id") REFERENCES "public"."thread"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_contributor" FOREIGN KEY ("work_id","contributor_id") REFERENCES "public"."contributor"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_first" FOREIGN KEY ("work_id","first_id") REFERENCES "public"."revision"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_second" FOREIGN KEY ("work_id","second_id") REFERENCES "public"."revision"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_segment" FOREIGN KEY ("work_id","segment_id") REFERENCES "public"."segment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_contributor" FOREIGN KEY ("work_id","contributor_id") REFERENCES "public"."contributor"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "error_mark" ADD CONSTRAINT "error_mark_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "error_mark" ADD CONSTRAINT "error_mark_revision" FOREIGN KEY ("work_id","revision_id") REFERENCES "public"."revision"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "error_mark" ADD CONSTRAINT "error_mark_contributor" FOREIGN KEY ("work_id","contributor_id") REFERENCES "public"."contributor"("work_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "last_look" ADD CONSTRAINT "last_look_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "last_look" ADD CONSTRAINT "last_look_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "last_look" ADD CONSTRAINT "last_look_document" FOREIGN KEY ("work_id","document_id") REFERENCES "public"."document"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mention" ADD CONSTRAINT "mention_comment" FOREIGN KEY ("work_id","comment_id") REFERENCES "public"."comment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_segment" FOREIGN KEY ("work_id","segment_id") REFERENCES "public"."segment"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_version" FOREIGN KEY ("work_id","version_id") REFERENCES "public"."version"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_read" ADD CONSTRAINT "thread_read_work_id_work_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."work"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_read" ADD CONSTRAINT "thread_read_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_read" ADD CONSTRAINT "thread_read_thread" FOREIGN KEY ("work_id","thread_id") REFERENCES "public"."thread"("work_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_thread" ON "comment" USING btree ("work_id","thread_id","created_at");--> statement-breakpoint
CREATE INDEX "comparison_segment" ON "comparison" USING btree ("work_id","segment_id","language");--> statement-breakpoint
CREATE INDEX "error_mark_document" ON "error_mark" USING btree ("work_id","document_id","language");--> statement-breakpoint
CREATE INDEX "error_mark_version" ON "error_mark" USING btree ("work_id","version_id");--> statement-breakpoint
CREATE INDEX "thread_document" ON "thread" USING btree ("work_id","document_id");--> statement-breakpoint
CREATE INDEX "thread_version" ON "thread" USING btree ("work_id","version_id") WHERE version_id is not null;