-- Stage coverage: time stamps (RFC 3161) of captures, where an authority is set. A capture that nobody keeps goes with its stamp.
create table capture_stamp (
    capture    text primary key references blob (sha256) on delete cascade,
    due_at     timestamptz not null default now(), -- when the authority is asked next
    attempts   integer not null default 0,
    stamped_at timestamptz, -- by the clock of the authority
    reply      text, -- TimeStampResp, DER in Base64
    check ((stamped_at is null) = (reply is null))
);
create index capture_stamp_due on capture_stamp (due_at) where reply is null;
