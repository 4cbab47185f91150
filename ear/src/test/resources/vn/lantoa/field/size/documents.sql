-- The documents of the search for what is out for everyone, with words as PostgreSQL cuts them: near enough for their number, and in
-- minutes less than the hub takes. Needs fill_plan.
insert into search_document (asset_id, version_id, published_at, expires_at, kind, language, topic, publisher, audience, tasks, title,
                             plain_title, title_words, title_plain, words, plain)
select s.asset_id, s.version_id, s.published_at, s.expires_at, s.kind, s.language, s.topic, p.texts ->> 'publisher',
       array(select jsonb_array_elements_text(p.texts -> 'audience')), array(select jsonb_array_elements_text(p.notes -> 'planTasks')),
       t.title, unmarked(t.title), to_tsvector('simple', t.title), to_tsvector('simple', unmarked(t.title)), to_tsvector('simple', t.every),
       to_tsvector('simple', unmarked(t.every))
from shown_release s join fill_plan p on p.asset = s.asset_id
cross join lateral (select p.texts ->> 'title' as title,
                           concat_ws(' ', p.texts ->> 'title', p.texts ->> 'description', p.texts ->> 'text') as every) t
where s.reach = 'PUBLIC' order by s.published_at
on conflict do nothing;
insert into search_word select word from ts_stat('select plain from search_document limit 20000') on conflict do nothing;

delete from search_count_change;
delete from search_count;
insert into search_count (facet, documents)
select f, count(*) from search_document d
cross join unnest(facets_of(d.kind, d.language, d.audience, d.topic, d.publisher, d.tasks, d.published_at)) f group by f;
