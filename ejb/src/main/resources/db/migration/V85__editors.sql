-- Who typed a text is one of its makers: drafts keep all who touched them, each with the moment of the last touch, and a
-- version is sealed with them.

alter table draft add column editors jsonb not null default '{}';
alter table asset_version add column editors jsonb not null default '{}';

-- the last hand is all that is known of drafts so far; who sealed and uploaded is known of versions
update draft set editors = jsonb_build_object(
    saved_by::text, to_char(saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'));

create or replace function refuse_resealing() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a sealed version is never deleted';
    end if;
    if tg_table_name = 'asset_version' then
        if (old.id, old.asset_id, old.number, old.texts, old.notes, old.seal, old.sealed_json, old.created_at, old.created_by,
            old.made_from, old.significance, old.change_note, old.machine_made, old.editors)
           is distinct from
           (new.id, new.asset_id, new.number, new.texts, new.notes, new.seal, new.sealed_json, new.created_at, new.created_by,
            new.made_from, new.significance, new.change_note, new.machine_made, new.editors)
        then
            raise exception 'a sealed version never changes';
        end if;
    elsif (to_jsonb(old) - 'facts') is distinct from (to_jsonb(new) - 'facts') then
        raise exception 'a sealed file never changes';
    end if;
    return new;
end
$$;

-- two accounts with one address are one person's
create index officer_email on officer (lower(btrim(email))) where btrim(email) <> '';
