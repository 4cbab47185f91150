-- Stage catalogue, search: the small indexes of words have other sizes, and another condition, by which a search knows them
-- (NewestWordIndexes). The hub makes them anew, ten minutes after its start.
do $$
declare
    former text;
begin
    for former in select index_name from newest_words loop
        execute format('drop index if exists %I', former);
    end loop;
end $$;
delete from newest_words;

-- How many documents are in each of them, by their condition: without it PostgreSQL takes a third of all for any, and the wrong one.
create statistics search_document_published on (published_at at time zone 'UTC') from search_document;
analyze search_document;
