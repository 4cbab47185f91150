-- Stage coverage: what units nominate as good practice of a year, and what the province chooses of it.
create table nomination (
    id              uuid primary key,
    organisation_id uuid not null references organisation (id),
    asset_id        uuid not null references asset (id),
    on_year         integer not null check (on_year between 2000 and 9999),
    task            text not null, -- of the plan
    text            text not null check (char_length(text) between 10 and 1000),
    state           text not null check (state in ('NOMINATED', 'CHOSEN', 'DECLINED', 'WITHDRAWN')),
    nominated_at    timestamptz not null,
    nominated_by    text not null, -- the actor
    since_seq       bigint, -- of change_entry: the first with which its asset is in the feed
    until_seq       bigint, -- the last one, where the choice was taken back
    lock_version    bigint not null default 1
);
create unique index nomination_once on nomination (asset_id, on_year) where state <> 'WITHDRAWN';
create index nomination_year on nomination (on_year, organisation_id);
create index nomination_chosen on nomination (asset_id) where state = 'CHOSEN' or since_seq is not null;

-- What it says never changes, and none is deleted.
create function keep_nomination() returns trigger language plpgsql as $$
begin
    if (new.id, new.organisation_id, new.asset_id, new.on_year, new.task, new.text, new.nominated_at, new.nominated_by)
       is distinct from
       (old.id, old.organisation_id, old.asset_id, old.on_year, old.task, old.text, old.nominated_at, old.nominated_by) then
        raise exception 'what a nomination says never changes';
    end if;
    return new;
end
$$;
create trigger nomination_says_the_same before update on nomination for each row execute function keep_nomination();
create trigger nomination_stays before delete or truncate on nomination
    for each statement execute function refuse_change();

create table nomination_move (
    id            uuid primary key,
    nomination_id uuid not null references nomination (id),
    state         text not null,
    reason        text not null,
    at            timestamptz not null,
    by_whom       text not null -- the actor
);
create index nomination_move_nomination on nomination_move (nomination_id, at);
create trigger nomination_move_is_history before update or delete or truncate on nomination_move
    for each statement execute function refuse_change();

-- The feed of what was chosen, for a change of this number; null: for what is shown now. The entry with which a choice
-- comes is written before its number is kept, in one transaction, and so is the one with which it goes.
create function practice_feeds(asset uuid, of_change bigint) returns text[] language sql stable as $$
    select case when exists (
        select from nomination n
         where n.asset_id = asset and (n.state = 'CHOSEN' or n.since_seq is not null)
           and case when of_change is null then n.state = 'CHOSEN'
                    else of_change between coalesce(n.since_seq, of_change) and coalesce(n.until_seq, of_change) end)
    then array['good-practice'] else '{}'::text[] end
$$;
