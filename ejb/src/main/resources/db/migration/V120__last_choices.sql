-- Stage asset: what an officer chose in the last drafts, from which the next one begins.
create index draft_saved_by on draft (saved_by, saved_at desc);
