-- Lists of consoles whose rows were read one by one until enough of them fitted: the cost of a page no longer knows how much
-- the hub holds (ADR 43).

-- Without marks and in small letters, as titles of drafts are looked for. In this form it is bound to its functions once, so
-- that a restore, which sets no search path, finds them.
create function unmarked(words text) returns text
    language sql stable strict parallel safe
    return lower(unaccent(normalize(words)));

-- Stage asset: what lists of assets are narrowed and ordered by, a row for each asset that has a draft. It is in three tables
-- otherwise (asset, draft, asset_version), and no index reaches over two. Written by triggers, with whatever changes one of the
-- three and in its transaction.
create table asset_line (
    asset_id        uuid primary key references asset (id),
    organisation_id uuid not null,
    kind            text not null,
    language        text not null,
    created_at      timestamptz not null,
    drafted         boolean not null, -- no version yet, or the draft was saved since the newest
    plain_title     text -- of the draft
);

create function is_drafted(asset uuid, saved timestamptz) returns boolean language sql stable parallel safe as $$
    select coalesce(saved > (select v.created_at from asset_version v where v.asset_id = asset order by v.number desc limit 1), true)
$$;

create function list_draft() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into asset_line (asset_id, organisation_id, kind, language, created_at, drafted, plain_title)
        select a.id, a.organisation_id, a.kind, a.language, a.created_at, is_drafted(a.id, new.saved_at),
               unmarked(new.texts ->> 'title')
        from asset a where a.id = new.asset_id;
    else
        -- most saves change neither: then nothing is written
        update asset_line l set drafted = n.drafted, plain_title = n.plain_title
        from (select is_drafted(new.asset_id, new.saved_at) as drafted, unmarked(new.texts ->> 'title') as plain_title) n
        where l.asset_id = new.asset_id and (l.drafted, l.plain_title) is distinct from (n.drafted, n.plain_title);
    end if;
    return null;
end
$$;
create trigger draft_is_listed after insert or update of texts, saved_at on draft
    for each row execute function list_draft();

create function list_sealed() returns trigger language plpgsql as $$
begin
    update asset_line l set drafted = not l.drafted
    from draft d
    where l.asset_id = new.asset_id and d.asset_id = new.asset_id and l.drafted <> is_drafted(d.asset_id, d.saved_at);
    return null;
end
$$;
create trigger version_is_listed after insert on asset_version
    for each row execute function list_sealed();

create function list_asset() returns trigger language plpgsql as $$
begin
    update asset_line set organisation_id = new.organisation_id, kind = new.kind, language = new.language where asset_id = new.id;
    return null;
end
$$;
create trigger asset_is_listed after update of organisation_id, kind, language on asset
    for each row execute function list_asset();

-- a draft goes before its asset, and its line with it
create function unlist_draft() returns trigger language plpgsql as $$
begin
    delete from asset_line where asset_id = old.asset_id;
    return null;
end
$$;
create trigger draft_is_unlisted after delete on draft
    for each row execute function unlist_draft();

insert into asset_line (asset_id, organisation_id, kind, language, created_at, drafted, plain_title)
select a.id, a.organisation_id, a.kind, a.language, a.created_at, is_drafted(a.id, d.saved_at), unmarked(d.texts ->> 'title')
from asset a join draft d on d.asset_id = a.id
order by a.created_at;

-- Each list is read in the order of an index, agency by agency. What else it is narrowed by is in the index too, so that walking
-- past what does not fit reads no rows.
create index if not exists asset_line_own on asset_line (organisation_id, created_at desc, asset_id desc)
    include (kind, language, drafted);
create index if not exists asset_line_kind on asset_line (organisation_id, kind, created_at desc, asset_id desc)
    include (language, drafted);
create index if not exists asset_line_language on asset_line (organisation_id, language, created_at desc, asset_id desc)
    include (kind, drafted);
-- what is in the works may be one in a thousand, and older than all the rest
create index if not exists asset_line_drafted on asset_line (organisation_id, created_at desc, asset_id desc)
    include (kind, language) where drafted;
-- the newest of all, where part of a title is looked for first; what is in none of these is found by its trigrams
create index if not exists asset_line_newest on asset_line (created_at desc, asset_id desc);
create index if not exists asset_line_title on asset_line using gin (plain_title gin_trgm_ops);
analyze asset_line;
-- read in that order by nothing any more
drop index if exists asset_created;

-- Stage audit: the newest of one action, among ten entries for each asset.
create index if not exists audit_entry_action on audit_entry (action, at desc, id desc);

-- Stage distribution: the last that a subscription has taken, which was looked for among all that it ever took.
create index if not exists delivery_taken on delivery (subscription_id, settled_at desc) where state in ('ACCEPTED', 'CONFIRMED');

-- Stage rendition: pictures like one are found by a part of their fingerprint, of four with sixteen bits each. If two fingerprints
-- differ in at most 12 bits, they differ in at most 3 of the first part or at most 2 of another (3 + 2 + 2 + 2, and one more of
-- each, is 13): whatever is alike is among what these indexes give.
create function fingerprint_part(fingerprint bit(64), part integer) returns integer
    language sql immutable strict parallel safe
    return substring(fingerprint from 16 * part - 15 for 16)::bit(16)::integer;
create index if not exists picture_fingerprint_part_1 on picture_fingerprint (fingerprint_part(fingerprint, 1));
create index if not exists picture_fingerprint_part_2 on picture_fingerprint (fingerprint_part(fingerprint, 2));
create index if not exists picture_fingerprint_part_3 on picture_fingerprint (fingerprint_part(fingerprint, 3));
create index if not exists picture_fingerprint_part_4 on picture_fingerprint (fingerprint_part(fingerprint, 4));

-- all sixteen bits with at most three that are set: what a part may differ by
create table fingerprint_change (
    bits integer primary key,
    many integer not null
);
insert into fingerprint_change (bits, many)
select n, bit_count(n::bit(16)) from generate_series(0, 65535) n where bit_count(n::bit(16)) <= 3;
create function changed_part(part integer, bits integer) returns integer language sql immutable strict parallel safe
    return part # bits;
analyze picture_fingerprint, fingerprint_change;
