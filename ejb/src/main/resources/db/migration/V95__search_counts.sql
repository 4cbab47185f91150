-- Stage catalogue, search: how many documents there are of each value of a facet, and of all, kept as they come and go: the
-- catalogue as it is opened counts nothing. Whatever else is narrowed is counted up to a bound, by an index of each facet (ADR 43).

-- FACET=value for each value of a document; ALL= for itself
create function facets_of(kind text, language text, audience text[], topic text, publisher text, tasks text[],
                          published_at timestamptz) returns text[]
    language sql immutable parallel safe as $$
    select array_remove(array['ALL=', 'KIND=' || nullif(kind, ''), 'LANGUAGE=' || nullif(language, ''),
                              'TOPIC=' || nullif(topic, ''), 'AGENCY=' || nullif(publisher, ''),
                              'DATE=' || extract(year from published_at at time zone 'UTC')::integer::text]
                        || (select array_agg('AUDIENCE=' || a) from unnest(audience) a)
                        || (select array_agg('TASK=' || t) from unnest(tasks) t), null)
$$;

-- The numbers are the sums of both tables: a change is written beside them, where it waits for nobody, and added to them every few
-- seconds in a transaction of its own (SearchCounts).
create table search_count (
    facet     text primary key,
    documents bigint not null
);
create table search_count_change (
    facet     text not null,
    documents bigint not null
);

create function count_documents() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into search_count_change (facet, documents)
        select f, count(*) from added d
        cross join unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.published_at)) f group by f;
    elsif tg_op = 'DELETE' then
        insert into search_count_change (facet, documents)
        select f, -count(*) from gone d
        cross join unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.published_at)) f group by f;
    else
        insert into search_count_change (facet, documents)
        select f, sum(n) from (
            select unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.published_at)) as f, 1 as n
            from added d
            union all
            select unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.published_at)), -1
            from gone d) c
        group by f having sum(n) <> 0;
    end if;
    return null;
end
$$;
create trigger documents_are_added after insert on search_document
    referencing new table as added for each statement execute function count_documents();
create trigger documents_are_gone after delete on search_document
    referencing old table as gone for each statement execute function count_documents();
create trigger documents_are_changed after update on search_document
    referencing old table as gone new table as added for each statement execute function count_documents();

insert into search_count (facet, documents)
select f, count(*) from search_document d
cross join unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.published_at)) f group by f;

-- what has ended and is still there: it is taken off the numbers by the reader's clock
create index if not exists search_document_ends on search_document (expires_at) where expires_at is not null;
-- what is narrowed is gathered by these, together with that of words; what is common is among the newest
create index if not exists search_document_kind on search_document (kind);
create index if not exists search_document_language on search_document (language);
create index if not exists search_document_topic on search_document (topic);
create index if not exists search_document_publisher on search_document (publisher);
create index if not exists search_document_year on search_document ((extract(year from published_at at time zone 'UTC')));
create index if not exists search_document_audience on search_document using gin (audience);
create index if not exists search_document_tasks on search_document using gin (tasks);
analyze search_document, search_count;
