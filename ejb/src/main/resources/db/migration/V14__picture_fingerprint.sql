-- Stage rendition: what pictures look like, 64 bits each, so that a picture that was made already is found. Derived: it can
-- be dropped and made again.

-- By the bytes, which drafts and versions share; no fingerprint where nothing is to be said of a picture. It references no
-- bytes, for whatever does that keeps them for ever: it goes with them instead.
create table picture_fingerprint (
    sha256      text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    fingerprint bit(64)
);

create function forget_fingerprint() returns trigger language plpgsql as $$
begin
    delete from picture_fingerprint where sha256 = old.sha256;
    return null;
end
$$;
create trigger blob_is_forgotten after delete on blob
    for each row execute function forget_fingerprint();

-- in how many of the 64 places two pictures differ
create function unlikeness(one bit(64), other bit(64)) returns bigint language sql immutable strict parallel safe
    return bit_count(one # other);

-- what is there already is looked at by the outbox as soon as the hub has started
insert into outbox_message (id, event, handler, body)
select gen_random_uuid(), 'VersionReady', 'LookAtPicturesOfVersion',
       jsonb_build_object('version', v.id, 'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
from asset_version v
where v.state = 'READY';
insert into outbox_message (id, event, handler, body)
select gen_random_uuid(), 'UploadCompleted', 'LookAtUploadedPicture',
       jsonb_build_object('upload', u.id, 'asset', u.asset_id, 'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
from upload u
where u.state = 'COMPLETE' and u.media_type like 'image/%';
