-- Stage audit: the walk along the whole chain, behind the scenes. How far the newest has come, and what the last one found;
-- both signed (JWS), for whoever can write here could as well write down that nothing was found.
create table audit_walk (
    only_row   boolean primary key default true check (only_row),
    ordered_at timestamptz not null,
    noted_at   timestamptz not null default now(), -- when it was last heard of
    done_at    timestamptz, -- null while it goes on
    progress   text,
    result     text
);

-- A log that is too long to be walked along while somebody waits is walked along once at the beginning.
with walk as (
  insert into audit_walk (ordered_at)
  select date_trunc('second', now()) where exists (select 1 from audit_seal where seq > 10000)
  returning ordered_at)
insert into outbox_message (id, event, handler, body)
select gen_random_uuid(), 'AuditWalkOrdered', 'WalkAuditLog',
       jsonb_build_object('at', to_char(ordered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
from walk;
