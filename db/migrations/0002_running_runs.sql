DROP INDEX "runs_running";--> statement-breakpoint
CREATE INDEX "runs_running" ON "runs" USING btree ("id") WHERE status = 'running';