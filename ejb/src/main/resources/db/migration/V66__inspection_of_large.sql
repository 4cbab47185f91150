-- Stage asset: large versions have a handler of their own. What waits for its inspection is offered to both; one of them
-- finds that it is the other's.
insert into outbox_message (id, event, handler, body)
select gen_random_uuid(), event, 'InspectLargeVersion', body
from outbox_message
where handler = 'InspectVersion' and done_at is null;
