-- Stage service: the register of public services (administrative procedures), by their national codes.
create table service (
    id          uuid primary key,
    code        text not null unique,            -- the national code that is valid now
    name        text not null,
    field       text not null,
    level       text not null check (level in ('MINISTRY', 'PROVINCE', 'COMMUNE', 'OTHER')),
    essential   boolean not null,
    address     text not null,                   -- on the national portal; empty where it is not known
    valid_until date,                            -- the last day, of one that was abolished
    changed_at  timestamptz not null,            -- when what the outside sees of it last changed
    link_state  text not null default 'UNKNOWN' check (link_state in ('UNKNOWN', 'GOOD', 'BROKEN', 'AWAY')),
    link_reason text not null default '',
    link_checked_at timestamptz                  -- by the clock of the database
);
create index service_changed on service (changed_at);
create index service_link on service (link_checked_at nulls first) where address <> '';

create table service_agency (
    service_id      uuid not null references service (id) on delete cascade,
    organisation_id uuid not null references organisation (id),
    primary key (service_id, organisation_id)
);
create index service_agency_organisation on service_agency (organisation_id);

-- Every code that a service has or had: assets bear the one that was valid when they were made, and keep it.
create table service_code (
    code       text primary key,
    service_id uuid not null references service (id),
    since_seq  bigint -- changes after this number of the log are in the service's feed; null until the log says so
);
create index service_code_service on service_code (service_id);
create index service_code_new on service_code (code) where since_seq is null;

-- How far the corrections have come of what is out and explains services that changed at this instant.
create table service_walk (
    changed_at timestamptz primary key,
    done_to    uuid not null default '00000000-0000-0000-0000-000000000000'
);

-- The register is in no change log: the row of plan_head says by which transaction it last changed.
alter table plan_head add column service bigint not null default 0;
create function note_service_change() returns trigger language plpgsql as $$
begin
    update plan_head set service = pg_current_xact_id()::text::bigint
    where service <> pg_current_xact_id()::text::bigint;
    return null;
end $$;
-- whether its link works is for officers alone
create constraint trigger notes_service_change
    after insert or delete or update of code, name, field, level, essential, address, valid_until, changed_at on service
    deferrable initially deferred for each row execute function note_service_change();
create constraint trigger notes_service_change after insert or update or delete on service_agency
    deferrable initially deferred for each row execute function note_service_change();

-- The codes that a public asset bears, as a facet of the search.
alter table search_document add column services text[] not null default '{}';
alter table search_document alter column services set storage main;
-- beside the former function, which nodes of the former version call
create function facets_of(kind text, language text, audience text[], topic text, publisher text, tasks text[],
                          services text[], published_at timestamptz) returns text[]
    language sql immutable parallel safe as $$
    select facets_of(kind, language, audience, topic, publisher, tasks, published_at)
           || coalesce((select array_agg('SERVICE=' || s) from unnest(services) s), '{}')
$$;
create or replace function count_documents() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into search_count_change (facet, documents)
        select f, count(*) from added d
        cross join unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.services, d.published_at)) f
        group by f;
    elsif tg_op = 'DELETE' then
        insert into search_count_change (facet, documents)
        select f, -count(*) from gone d
        cross join unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.services, d.published_at)) f
        group by f;
    else
        insert into search_count_change (facet, documents)
        select f, sum(n) from (
            select unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.services,
                                    d.published_at)) as f, 1 as n
            from added d
            union all
            select unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.services,
                                    d.published_at)), -1
            from gone d) c
        group by f having sum(n) <> 0;
    end if;
    return null;
end
$$;
update search_document d
set services = array(select distinct c from jsonb_array_elements_text(v.notes -> 'procedureCodes') c order by c)
from asset_version v
where v.id = d.version_id and jsonb_array_length(coalesce(v.notes -> 'procedureCodes', '[]')) > 0;
create index search_document_services on search_document using gin (services);

-- each facet's index has the other facets beside it (V102), this one too
drop index search_document_kind_newest, search_document_language_newest, search_document_topic_newest,
    search_document_publisher_newest, search_document_newest;
create index search_document_kind_newest on search_document (kind, published_at desc, asset_id)
    include (language, topic, publisher, audience, tasks, services, expires_at);
create index search_document_language_newest on search_document (language, published_at desc, asset_id)
    include (kind, topic, publisher, audience, tasks, services, expires_at);
create index search_document_topic_newest on search_document (topic, published_at desc, asset_id)
    include (kind, language, publisher, audience, tasks, services, expires_at);
create index search_document_publisher_newest on search_document (publisher, published_at desc, asset_id)
    include (kind, language, topic, audience, tasks, services, expires_at);
create index search_document_newest on search_document (published_at desc, asset_id)
    include (kind, language, topic, publisher, audience, tasks, services, expires_at);
analyze search_document;

-- The feeds of the services that a version explains, for a change of this number; null: for what is shown now.
create function service_feeds(notes jsonb, of_change bigint) returns text[]
    language sql stable as $$
    select coalesce(array_agg(distinct 'service-' || k.service_id), '{}')
    from jsonb_array_elements_text(coalesce(notes -> 'procedureCodes', '[]')) c
    join service_code k on k.code = c
    where k.since_seq is not null and (of_change is null or k.since_seq < of_change)
$$;
