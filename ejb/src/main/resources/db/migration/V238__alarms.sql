-- Stage coverage: alarms, that is, finds and sightings of a picture that says something else than its original, with the
-- decisions on them; and portals that copy the sites of the province.
alter table portal_find
    add column file text check (file ~ '^[0-9a-f]{64}$'), -- SHA-256 of the file that was compared with its original
    add column exhibit text references blob (sha256), -- JPEG: the original and the picture, with the changed places marked
    add column alarmed_at timestamptz, -- when it last became an alarm
    add column told_at timestamptz, -- when officers were notified of the alarm
    add column decided_by text not null default '', -- the actor; empty: nobody
    add column decided_as text check (decided_as in ('PROVINCE', 'OWNER')), -- vn.lantoa.coverage.portal.AlarmOffice
    add column decided_at timestamptz,
    drop constraint portal_find_state_check,
    add constraint portal_find_state_check
        check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'ALARM', 'FORGED', 'MISTAKEN'));
alter table place_sighting
    add column exhibit text references blob (sha256),
    add column alarmed_at timestamptz,
    add column told_at timestamptz,
    add column decided_as text check (decided_as in ('PROVINCE', 'OWNER')),
    add column decided_at timestamptz,
    drop constraint place_sighting_state_check,
    add constraint place_sighting_state_check
        check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'ALARM', 'FORGED', 'MISTAKEN'));

update portal_find f set decided_by = a.actor, decided_at = a.at
  from (select distinct on (object) cast(substring(object from 13) as uuid) as id, actor, at from audit_entry
         where action in ('portal-find-confirmed', 'portal-find-refused') and object like 'portal-find:%'
         order by object, at desc) a
 where a.id = f.id;

create index portal_find_exhibit on portal_find (exhibit) where exhibit is not null;
create index portal_find_alarm on portal_find (alarmed_at desc, id desc) where state = 'ALARM';
create index portal_find_untold on portal_find (alarmed_at) where state = 'ALARM' and told_at is null;
create index portal_find_decided on portal_find (decided_at desc, id desc) where alarmed_at is not null and state <> 'ALARM';
create index portal_find_changed on portal_find (portal_id) where state in ('ALARM', 'FORGED', 'MISTAKEN');
create index place_sighting_exhibit on place_sighting (exhibit) where exhibit is not null;
create index place_sighting_alarm on place_sighting (alarmed_at desc, id desc) where state = 'ALARM';
create index place_sighting_untold on place_sighting (alarmed_at) where state = 'ALARM' and told_at is null;
create index place_sighting_decided on place_sighting (decided_at desc, id desc)
    where alarmed_at is not null and state <> 'ALARM';
create index place_sighting_changed on place_sighting (organisation_id) where state in ('ALARM', 'FORGED', 'MISTAKEN');

-- An alarm after a decision is about another picture: it waits again, and officers are notified again.
create function begin_alarm() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or old.state <> 'ALARM' then
        new.alarmed_at = now();
        if new.decided_at is not null then
            new.told_at = null;
        end if;
        new.decided_by = '';
        new.decided_as = null;
        new.decided_at = null;
    end if;
    return new;
end
$$;
create trigger begins_alarm before insert or update of state on portal_find
    for each row when (new.state = 'ALARM') execute function begin_alarm();
create trigger begins_alarm before insert or update of state on place_sighting
    for each row when (new.state = 'ALARM') execute function begin_alarm();

create function forget_exhibit() returns trigger language plpgsql as $$
begin
    new.exhibit = null;
    return new;
end
$$;
create trigger forgets_exhibit before update of capture on portal_find
    for each row when (old.capture is not null and new.capture is null) execute function forget_exhibit();

-- A site that copies the sites of the province: what it shows is not evidence. Null: the portal is the unit's.
alter table agency_portal add column clone_since timestamptz;
create index agency_portal_clone on agency_portal (clone_since) where clone_since is not null;
create or replace function note_find() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'portal_find_day' then
        insert into evidence_due (asset_id, first_on, last_on)
        select f.asset_id, new.day, new.day from portal_find f
        where f.id = new.find_id and f.asset_id is not null and f.state = 'CONFIRMED';
    elsif tg_table_name = 'portal_find' then
        insert into evidence_due (asset_id, first_on, last_on)
        select new.asset_id, d.day, d.day from portal_find_day d where d.find_id = new.id and new.asset_id is not null;
    else -- a portal: what was seen there was evidence of nobody, or of another
        insert into evidence_due (asset_id, first_on, last_on)
        select e.asset_id, e.first_on, e.last_on from evidence e
        where e.use = 'SHOWN' and e.place in (new.host, 'www.' || new.host) and e.asset_id is not null
        union
        select f.asset_id, min(d.day), max(d.day) from portal_find f join portal_find_day d on d.find_id = f.id
        where f.portal_id = new.id and f.state = 'CONFIRMED' and f.asset_id is not null group by f.asset_id;
    end if;
    return null;
end
$$;
drop trigger notes_use on agency_portal;
create trigger notes_use after insert or update of valid_from, valid_until, clone_since on agency_portal
    for each row execute function note_find();

-- Pictures that count this year are compared within a week: their addresses, and the pages that lead to them, are read at
-- the next visit, which is due now.
update portal_page p set etag = '', modified = '', same = 0, has_finds = true
  from portal_find f
 where f.reason = 'SAME_PICTURE' and f.last_on >= date_trunc('year', now())
   and p.portal_id = f.portal_id and p.address in (f.item, f.page);
update portal_turn set next_visit_at = least(next_visit_at, now())
 where portal_id in (select portal_id from portal_find
                      where reason = 'SAME_PICTURE' and last_on >= date_trunc('year', now()));
update portal_picture set asked = '';

delete from poster_sketch; -- derived, with another format now
