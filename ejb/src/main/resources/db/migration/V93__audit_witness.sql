-- The heads of the audit log that witnesses got, one a day; what counts is what they have
create table audit_witness (
    day      date primary key, -- UTC
    taken_at timestamptz not null unique,
    head     text not null, -- compact JWS
    mailed   text[] not null default '{}', -- to whom, by e-mail
    locked   boolean -- whether it lies in the bucket under a lock; null as long as it does not lie there
);
