-- Stage coverage: who really used what, where and when, and the totals of it. No persons are in it.

-- The identity of a use is made of what it is, so that whoever sees it, and however often, it is one row.
create function use_id(variadic parts text[]) returns uuid language sql immutable parallel safe as $$
    select encode(substring(sha256(convert_to(array_to_string(parts, '|', ''), 'UTF8')) from 1 for 16), 'hex')::uuid
$$;
create function host_in(address text) returns text language sql immutable parallel safe as $$
    select coalesce(lower(substring(address from '^https?://(?:[^/@]*@)?([^/:?#]+)')), '')
$$;
-- What of the address of a post is the same, however it was copied.
create function post_in(address text) returns text language sql immutable parallel safe as $$
    select regexp_replace(address, '^https?://((www|m)[.])?|/?(#.*)?$', '', 'g')
$$;

-- The unit that stands on this day in the place of one that is closed; where several do, or none, the closed one itself.
create function unit_on(unit uuid, day date) returns uuid language plpgsql stable parallel safe as $$
declare
    heir  uuid;
    heirs integer;
begin
    for step in 1..20 loop
        exit when not exists (select from organisation where id = unit and valid_until < day);
        select min(successor_id::text)::uuid, count(*) into heir, heirs
        from succession where predecessor_id = unit and successor_id is not null;
        exit when heirs <> 1;
        unit := heir;
    end loop;
    return unit;
end
$$;

create table evidence (
    id              uuid primary key, -- use_id of its kind and what else makes it one use
    use             text not null, -- vn.lantoa.plan.Use
    organisation_id uuid references organisation (id), -- as it was on first_on; null: a site of which nobody knows whose it is
    asset_id        uuid references asset (id),
    version_number  integer, -- the last one that was seen there
    language        text not null default '',
    place           text not null, -- host, medium, loudspeaker, network, communes; empty: none, or all
    address         text not null, -- where it can be looked up: an address of others, or a path of the hub
    first_on        date not null, -- days in the hub's zone
    last_on         date not null check (last_on >= first_on),
    month           date not null generated always as (date_trunc('month', first_on::timestamp)::date) stored,
    amount          bigint not null check (amount >= 0), -- what is counted follows from the use
    audiences       text[] not null default '{}',
    tasks           text[] not null, -- of the plan, each once
    plan_version    integer not null, -- by which they were found
    sources         text[] not null, -- vn.lantoa.coverage.Source
    strength        text not null check (strength in ('SEEN', 'REPORTED', 'PROVEN', 'DECLARED')),
    state           text not null check (state in ('PROPOSED', 'CONFIRMED', 'OBJECTED', 'VOID')),
    supported       boolean not null default true, -- false: no source says so any more
    lock_version    bigint not null default 1
);
create index evidence_unit on evidence (organisation_id, month, id);
create index evidence_asset on evidence (asset_id, month);
create index evidence_host on evidence (place) where organisation_id is null;
create index evidence_of_nobody on evidence (month, id) where organisation_id is null;
create index evidence_objected on evidence (organisation_id, id) where state = 'OBJECTED';

create table evidence_decision (
    id          uuid primary key,
    evidence_id uuid not null references evidence (id),
    state       text not null,
    reason      text not null,
    at          timestamptz not null,
    by_whom     text not null -- the actor
);
create index evidence_decision_evidence on evidence_decision (evidence_id, at);
create trigger evidence_decision_is_history before update or delete or truncate on evidence_decision
    for each statement execute function refuse_change();

-- Totals of a unit in a month, by task; the task '' is all of it, in which what serves two tasks is once.
create table coverage_total (
    organisation_id uuid not null references organisation (id),
    task            text not null,
    month           date not null,
    uses            integer not null, -- proposed and confirmed
    declared        integer not null, -- of these, what is merely declared, with or without a proof
    objected        integer not null, -- beside these, what waits for a decision
    primary key (organisation_id, month, task)
);
create index coverage_total_task on coverage_total (task, month, organisation_id) include (uses, declared, objected);

-- What one row of evidence adds to the totals: nothing while it is void, or nobody says so any more.
create function totals_of(unit uuid, tasks text[], in_month date, supported boolean, state text, strength text, sign integer)
    returns table (organisation_id uuid, task text, month date, uses integer, declared integer, objected integer)
    language sql immutable parallel safe as $$
    select unit, k.name, in_month,
           case when state <> 'OBJECTED' then sign else 0 end,
           case when state <> 'OBJECTED' and strength in ('PROVEN', 'DECLARED') then sign else 0 end,
           case when state = 'OBJECTED' then sign else 0 end
    from unnest(array_append(tasks, '')) k (name)
    where unit is not null and supported and state <> 'VOID'
$$;

-- In the transaction of the evidence, whoever writes it; in one order, so that no two writers wait for each other.
create function total_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into coverage_total as t
        select o.organisation_id, o.task, o.month, sum(o.uses), sum(o.declared), sum(o.objected)
        from added e
        cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, 1) o
        group by 1, 2, 3 order by 1, 3, 2
        on conflict (organisation_id, month, task) do update set uses = t.uses + excluded.uses,
            declared = t.declared + excluded.declared, objected = t.objected + excluded.objected;
    else
        insert into coverage_total as t
        select o.organisation_id, o.task, o.month, sum(o.uses), sum(o.declared), sum(o.objected)
        from (select *, 1 as sign from added union all select *, -1 from gone) e
        cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.sign) o
        group by 1, 2, 3
        having sum(o.uses) <> 0 or sum(o.declared) <> 0 or sum(o.objected) <> 0
        order by 1, 3, 2
        on conflict (organisation_id, month, task) do update set uses = t.uses + excluded.uses,
            declared = t.declared + excluded.declared, objected = t.objected + excluded.objected;
    end if;
    return null;
end
$$;
create trigger evidence_is_totalled after insert on evidence referencing new table as added
    for each statement execute function total_evidence();
create trigger evidence_is_totalled_again after update on evidence referencing old table as gone new table as added
    for each statement execute function total_evidence();
-- a row that is no more would leave its totals behind
create trigger evidence_stays before delete or truncate on evidence for each statement execute function refuse_change();

-- Assets whose evidence of these days is to be looked at again: noted with what changed, taken out a minute later. Rows are
-- only added, so that nobody waits here.
create table evidence_due (
    id       bigint primary key generated always as identity,
    asset_id uuid not null,
    first_on date not null,
    last_on  date not null
);

-- How far the evidence of the past is made anew: assets first, then the totals of units. The row is also the lock under
-- which one node at a time writes evidence. A hub with a past begins at once.
create table evidence_work (
    only_row   boolean primary key default true check (only_row),
    ordered_at timestamptz, -- null: nothing is made anew
    assets_to  uuid not null default '00000000-0000-0000-0000-000000000000',
    units_to   uuid not null default '00000000-0000-0000-0000-000000000000',
    wrong      bigint not null default 0 -- rows that were not what they should have been
);
insert into evidence_work (ordered_at) select case when exists (select from asset) then now() end;

-- What says that something was used notes it here by itself, whichever node or program writes it. A moment counts for the
-- days around it, as the database does not know the hub's zone.
create function note_use() returns trigger language plpgsql as $$
declare
    used   uuid;
    moment timestamptz;
begin
    case tg_table_name
        when 'sighting', 'page_sighting' then
            insert into evidence_due (asset_id, first_on, last_on) values (new.asset_id, new.day, new.day);
            return null;
        when 'download' then
            insert into evidence_due (asset_id, first_on, last_on) values (new.asset_id, new.taken_on, new.taken_on);
            return null;
        when 'leaflet_scan' then
            insert into evidence_due (asset_id, first_on, last_on)
            select l.asset_id, new.day, new.day from leaflet l where l.code = new.code;
            return null;
        when 'paired_portal' then
            insert into evidence_due (asset_id, first_on, last_on)
            select e.asset_id, e.first_on, e.last_on from evidence e
            where e.organisation_id is null and e.place = new.host and e.asset_id is not null;
            return null;
        when 'release' then
            used := new.asset_id;
            moment := new.published_at;
        when 'delivery' then
            used := new.asset_id;
            moment := new.settled_at;
        when 'published_report' then
            used := new.asset_id;
            moment := new.published_at;
        when 'published_report_withdrawal' then
            select r.asset_id, r.published_at into used, moment from published_report r where r.id = new.report_id;
        when 'bulletin_playout' then
            select b.asset_id, new.played_at into used, moment from bulletin b where b.id = new.bulletin_id;
        when 'broadcast_total' then
            select o.asset_id, o.opens_at into used, moment from broadcast_order o where o.id = new.order_id;
        when 'mailing' then
            used := new.asset_id;
            moment := new.opens_at;
        when 'social_post' then
            select i.asset_id, new.recorded_at into used, moment from campaign_item i where i.id = new.item_id;
    end case;
    if used is not null and moment is not null then
        insert into evidence_due (asset_id, first_on, last_on)
        values (used, (moment - interval '1 day')::date, (moment + interval '1 day')::date);
    end if;
    return null;
end
$$;
create trigger notes_use after insert or update on sighting for each row execute function note_use();
create trigger notes_use after insert or update on page_sighting for each row execute function note_use();
create trigger notes_use after insert or update on leaflet_scan for each row execute function note_use();
create trigger notes_use after insert or update on download for each row execute function note_use();
create trigger notes_use after insert on paired_portal for each row execute function note_use();
create trigger notes_use after insert on published_report for each row execute function note_use();
create trigger notes_use after insert on published_report_withdrawal for each row execute function note_use();
create trigger notes_use after insert on bulletin_playout for each row execute function note_use();
create trigger notes_use after insert on broadcast_total for each row execute function note_use();
create trigger notes_use after insert or update of struck_at on social_post for each row execute function note_use();
create trigger notes_use after update of state on mailing
    for each row when (new.state = 'DONE') execute function note_use();
create trigger notes_use after update of state on delivery
    for each row when (new.state = 'ACCEPTED' and old.state <> 'ACCEPTED') execute function note_use();
create trigger notes_use_at_once after insert on release
    for each row when (new.published_at is not null) execute function note_use();
create trigger notes_use after update of published_at on release
    for each row when (new.published_at is not null and old.published_at is null) execute function note_use();

-- by which the evidence of an asset is found
create index bulletin_asset on bulletin (asset_id);
create index campaign_item_asset on campaign_item (asset_id);
create index mailing_asset on mailing (asset_id);
