-- Languages in step: what each version of a variant follows, how much each version changed, who of those that speak the
-- language has looked at it, and which gates a release went past.

alter table asset_version
    add column made_from    uuid references asset_version (id), -- of variants: the version of the source it follows
    add column significance text not null default 'MAJOR' check (significance in ('MINOR', 'MAJOR')),
    add column change_note  text not null default '', -- public: what changed since the version before
    add column machine_made boolean not null default false; -- of variants: translated by a machine

-- a variant followed one version for ever; twice, because it may have been made from another variant
update asset_version v set made_from = a.made_from from asset a where a.id = v.asset_id;
update asset_version v set made_from = f.made_from
    from asset_version f join asset a on a.id = f.asset_id
    where f.id = v.made_from and a.variant_of is not null;

create or replace function refuse_resealing() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a sealed version is never deleted';
    end if;
    if tg_table_name = 'asset_version' then
        if (old.id, old.asset_id, old.number, old.texts, old.notes, old.seal, old.sealed_json, old.created_at, old.created_by,
            old.made_from, old.significance, old.change_note, old.machine_made)
           is distinct from
           (new.id, new.asset_id, new.number, new.texts, new.notes, new.seal, new.sealed_json, new.created_at, new.created_by,
            new.made_from, new.significance, new.change_note, new.machine_made)
        then
            raise exception 'a sealed version never changes';
        end if;
    elsif (to_jsonb(old) - 'facts') is distinct from (to_jsonb(new) - 'facts') then
        raise exception 'a sealed file never changes';
    end if;
    return new;
end
$$;

-- in which form it says it: one variant for each language and form
alter table asset
    add column form text not null default 'STANDARD' check (form in ('STANDARD', 'LARGE_PRINT', 'PLAIN_LANGUAGE'));
drop index asset_variant_language;
create unique index asset_variant_language on asset (variant_of, language, form) where variant_of is not null;

-- what the change log last said of a variant against its source, so that it says it once
create table parity_told (
    asset_id uuid primary key references asset (id),
    told     text not null, -- empty: in step; else the versions of the source that it lacks
    told_at  timestamptz not null
);

-- people who speak the language, asked to look at a version and what they said: for ever. Names and functions stay here:
-- they are in no feed, on no public page and not in the audit log.
create table language_review (
    id               uuid primary key,
    version_id       uuid not null references asset_version (id),
    act              text not null check (act in ('ASKED', 'CONFIRMED', 'OBJECTED')),
    asked_id         uuid references language_review (id), -- the question that a verdict answers
    speaker_name     text not null check (btrim(speaker_name) <> ''),
    speaker_function text not null check (btrim(speaker_function) <> ''),
    note             text not null default '',
    at               timestamptz not null,
    recorded_by      uuid not null,
    check ((act = 'ASKED') = (asked_id is null))
);
create unique index language_review_verdict on language_review (asked_id) where asked_id is not null;
create index language_review_version on language_review (version_id, at);
create trigger language_review_is_history before update or delete or truncate on language_review
    for each statement execute function refuse_change();

-- gates that a release went past, and why
create table release_waiver (
    release_id uuid not null references release (id),
    gate       text not null check (gate in ('ALTERNATIVE_TEXT', 'SUBTITLES', 'TRANSCRIPT', 'PDF_TEXT')),
    reason     text not null check (length(btrim(reason)) >= 10),
    waived_at  timestamptz not null,
    waived_by  uuid not null,
    primary key (release_id, gate)
);
create trigger release_waiver_is_history before update or delete or truncate on release_waiver
    for each statement execute function refuse_change();
