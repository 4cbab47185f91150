-- Each facet's index has the documents in the order of time and the other facets beside them: the newest that fit, and
-- how many of each value there are, are read from one index alone. The small indexes of V95 stay, for what is gathered
-- together with words.
create index search_document_kind_newest on search_document (kind, published_at desc, asset_id)
    include (language, topic, publisher, audience, tasks, expires_at);
create index search_document_language_newest on search_document (language, published_at desc, asset_id)
    include (kind, topic, publisher, audience, tasks, expires_at);
create index search_document_topic_newest on search_document (topic, published_at desc, asset_id)
    include (kind, language, publisher, audience, tasks, expires_at);
create index search_document_publisher_newest on search_document (publisher, published_at desc, asset_id)
    include (kind, language, topic, audience, tasks, expires_at);
create index search_document_newest on search_document (published_at desc, asset_id)
    include (kind, language, topic, publisher, audience, tasks, expires_at);
drop index search_document_published;
-- an index alone is read only where PostgreSQL knows that all may see the rows
alter table search_document set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.02);
