-- A lost administrator of the whole is replaced on the host, by whoever has the settings of the hub and thereby its
-- database: written into the audit log, and told to all administrators and to both. Called by the command
-- "lantoa administrator". Gives "link" when the successor has to set a password by the link of this hash, else "password".
create function replace_administrator(lost text, successor text, link_sha256 text, mails boolean)
    returns text language plpgsql as $$
declare
    root   uuid;
    former officer%rowtype;
    next   officer%rowtype;
    moment timestamptz := now();
    given  uuid := gen_random_uuid();
    entry  uuid := gen_random_uuid();
    told   uuid;
    note   uuid;
begin
    select id into root from organisation where kind = 'PROVINCE' for update;
    select * into former from officer where login = lost for update;
    if not found then raise exception 'there is no officer %', lost; end if;
    select * into next from officer where login = successor for update;
    if not found then raise exception 'there is no officer %: an administrator registers him first', successor; end if;
    if not next.enabled then raise exception 'officer % is disabled', successor; end if;
    if former.id = next.id or (btrim(former.email) <> '' and lower(btrim(former.email)) = lower(btrim(next.email))) then
        raise exception '% and % are one person', lost, successor;
    end if;
    update role_grant set revoked_at = moment, revoked_by = 'system'
     where officer_id = former.id and organisation_id = root and role = 'ADMINISTRATOR' and revoked_at is null;
    if not found then raise exception '% is no administrator of the whole', lost; end if;
    if exists (select 1 from role_grant where officer_id = next.id and organisation_id = root and role = 'ADMINISTRATOR'
               and revoked_at is null) then
        raise exception '% is an administrator of the whole already', successor;
    end if;
    if exists (select 1 from role_grant g join officer f on f.id = g.officer_id and btrim(f.email) <> ''
                and lower(btrim(f.email)) = lower(btrim(next.email))
               where g.organisation_id = root and g.role = 'ADMINISTRATOR' and g.revoked_at is null) then
        raise exception '% is an administrator of the whole already, by another account', successor;
    end if;
    delete from sign_in_session where officer_id = former.id;
    update api_token set revoked_at = moment where officer_id = former.id and revoked_at is null;
    insert into role_grant (id, officer_id, organisation_id, role, valid_from, granted_at, granted_by)
        values (given, next.id, root, 'ADMINISTRATOR', (moment at time zone 'Asia/Ho_Chi_Minh')::date, moment, 'system');
    if next.password_hash is null then
        delete from one_time_link where purpose = 'SET_PASSWORD' and officer_id = next.id and used_at is null;
        insert into one_time_link (id, token_sha256, purpose, officer_id, created_at, created_by, expires_at)
            values (gen_random_uuid(), link_sha256, 'SET_PASSWORD', next.id, moment, 'system', moment + interval '24 hours');
    end if;
    insert into audit_entry (id, at, actor, action, object, details)
        values (entry, moment, 'system', 'administrator-replaced', 'officer:' || next.id,
                jsonb_build_object('lost', 'officer:' || former.id, 'grant', given::text, 'organisation', root::text,
                                   'link', case when next.password_hash is null then 'shown' else '' end));
    insert into audit_unsealed (entry_id) values (entry);
    for told in
        select distinct g.officer_id from role_grant g join officer f on f.id = g.officer_id and f.enabled
         where g.organisation_id = root and g.role = 'ADMINISTRATOR' and g.revoked_at is null
        union select former.id
    loop
        note := gen_random_uuid();
        insert into notice (id, officer_id, kind, subject, title, created_at)
            values (note, told, 'ADMINISTRATOR_REPLACED', 'change:' || given,
                    former.display_name || ' → ' || next.display_name, moment);
        if mails then
            insert into outbox_message (id, event, handler, body) values (gen_random_uuid(), 'NoticeAdded', 'MailNotice',
                jsonb_build_object('notice', note::text, 'at', to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')));
        end if;
    end loop;
    return case when next.password_hash is null then 'link' else 'password' end;
end
$$;
