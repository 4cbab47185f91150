-- a browser in which officers have signed in all the way; it opens nothing, but has a count of failed attempts of its own.
-- Of its cookie only the hash is kept. One browser may be known for several officers who share it.
create table known_device (
    token_sha256 text not null check (token_sha256 ~ '^[0-9a-f]{64}$'),
    officer_id   uuid not null references officer (id),
    used_at      timestamptz not null,
    primary key (token_sha256, officer_id)
);
create index known_device_officer on known_device (officer_id);
create index known_device_used on known_device (used_at);

-- counts by login and by whole address are others now
delete from sign_in_throttle;
