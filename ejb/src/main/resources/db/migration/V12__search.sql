-- Stage catalogue, search: an index of words over what is public. All of it is derived: it can be dropped and made again,
-- and it decides nothing. Whoever reads it joins the release of this moment (see the note for readers in V7).

create extension if not exists pg_trgm;

-- titles in the order of Vietnamese dictionaries, where PostgreSQL was built with ICU
do $$
begin
    if exists (select 1 from pg_collation where collname = 'vi-x-icu') then
        create collation vietnamese from "vi-x-icu";
    else
        create collation vietnamese from "C";
    end if;
end
$$;

-- One row for each asset that has a current public release. Words come from the hub as ready tsvectors: no parser or
-- dictionary of PostgreSQL knows Khmer clusters, S'tiêng or "104/KH-UBND".
create table search_document (
    asset_id     uuid primary key references asset (id),
    version_id   uuid not null references asset_version (id),
    published_at timestamptz not null,
    expires_at   timestamptz,
    kind         text not null,
    language     text not null,
    topic        text not null,
    publisher    text not null, -- code of the issuing organisation, else of the owner
    audience     text[] not null,
    tasks        text[] not null,
    title        text not null,
    plain_title  text not null, -- words without marks, for trigrams
    title_words  tsvector not null, -- as written
    title_plain  tsvector not null, -- without marks
    words        tsvector not null, -- all texts, as written
    plain        tsvector not null -- all texts, without marks
);
-- Long vectors lie apart, so that gathering tens of thousands of rows by an index of words reads few pages.
alter table search_document set (toast_tuple_target = 256);
alter table search_document
    alter column words set storage external, alter column plain set storage external,
    alter column title set storage main, alter column plain_title set storage main,
    alter column title_words set storage main, alter column title_plain set storage main,
    alter column audience set storage main, alter column tasks set storage main;
create index search_document_published on search_document (published_at desc, asset_id);
create index search_document_title on search_document (title collate vietnamese, asset_id);
create index search_document_title_plain on search_document using gin (title_plain);
create index search_document_title_words on search_document using gin (title_words);
create index search_document_words on search_document using gin (words);
create index search_document_plain on search_document using gin (plain);
create index search_document_trigrams on search_document using gin (plain_title gin_trgm_ops);

-- every unmarked word that is or was in some document: what a mistyped word may have been
create table search_word (
    word text primary key
);

-- Where in a version something stands: pages of a PDF, cues of subtitles and transcripts. Kept by version, public or not;
-- read only for versions that are found among the documents.
create table search_passage (
    version_id uuid not null references asset_version (id),
    position   integer not null, -- of the version's file
    ordinal    integer not null,
    kind       text not null check (kind in ('PAGE', 'TIME')),
    place      integer not null, -- number of the page from 1, or milliseconds from the beginning
    content    text not null,
    plain      tsvector not null,
    primary key (version_id, position, ordinal)
);

-- What is taken back is found no more from that very moment, however late the outbox is.
create function forget_taken_back() returns trigger language plpgsql as $$
begin
    delete from search_document where asset_id = new.asset_id;
    return null;
end
$$;
create trigger release_is_forgotten after update of state on release
    for each row when (old.state = 'PUBLISHED' and new.state in ('WITHDRAWN', 'EXPIRED'))
    execute function forget_taken_back();

-- what is out already is read and indexed by the outbox as soon as the hub has started
insert into outbox_message (id, event, handler, body)
select gen_random_uuid(), 'ReleasePublished', 'IndexPublished',
       jsonb_build_object('release', r.id, 'asset', r.asset_id, 'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
from release r
where r.state = 'PUBLISHED' and r.reach = 'PUBLIC';
insert into outbox_message (id, event, handler, body)
select gen_random_uuid(), 'VersionReady', 'KeepPassages',
       jsonb_build_object('version', v.id, 'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
from asset_version v
where v.state = 'READY';

drop function plain(text);
