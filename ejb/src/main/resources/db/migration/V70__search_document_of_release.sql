-- Stage catalogue, search: documents are written with the change of what is out, in its transaction (FollowReleases). The
-- trigger and the letters that did so before go; where one was still on its way, everything is indexed anew.
drop trigger release_is_forgotten on release;
drop function forget_taken_back();

-- How far the index has come that is being made anew; nothing while none is.
create table search_rebuild (
    only_row   boolean primary key default true check (only_row),
    ordered_at timestamptz not null,
    done_to    uuid not null default '00000000-0000-0000-0000-000000000000', -- of asset
    wrong      bigint not null default 0 -- rows that were not what they should have been
);

with waiting as (
  update outbox_message set done_at = now(), parked_at = null
  where handler in ('IndexPublished', 'IndexSuperseded', 'IndexWithdrawn', 'IndexExpired', 'IndexRenamed') and done_at is null
  returning 1)
insert into outbox_message (id, event, handler, body)
select gen_random_uuid(), 'SearchRebuildOrdered', 'IndexEverything',
       jsonb_build_object('at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
where exists (select 1 from waiting);
