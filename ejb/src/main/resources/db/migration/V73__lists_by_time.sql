-- What consoles list newest first, found in that order; and what is open among much that is done.
create index asset_created on asset (created_at desc, id);
create index release_due_newest on release (due_at desc, id desc);
create index submission_newest on submission (submitted_at desc, id desc);
create index submission_of_organisation on submission (organisation_id, submitted_at desc);
create index broadcast_order_closes on broadcast_order (closes_at);
create index recall_receipt_open on recall_receipt (release_id, partner_id) where state <> 'ACKNOWLEDGED';

-- Stage approval: what is approved and has no release yet is little among much that has (Approvals.notePlanned).
-- What is there already is taken for planned without being written, and the little that is not is told.
alter table submission add column planned boolean not null default true;
alter table submission alter column planned set default false;
update submission s set planned = false
where s.state = 'SUBMITTED'
   or s.state = 'APPROVED' and not exists (select 1 from release r where r.version_id = s.version_id and r.state <> 'CANCELLED');
create index submission_ready on submission (organisation_id, ended_at) where state = 'APPROVED' and not planned;
