-- Kernel: the keys of requests and what came of them, for a day (ADR 0020). What was kept before is let go with its table:
-- it was of a day too.
create table idempotency_key (
    asked_by  text not null, -- "officer:<uuid>" or "partner:<uuid>"
    key       text not null,
    what      text not null, -- digest of what was asked for: the same key for something else is a mistake
    begun_at  timestamptz not null default now(),
    done      boolean not null default false,
    result    text, -- of the use case; none for a secret
    status    int, -- of the answer, which is kept after the result and so may be lost
    headers   text,
    body      text,
    primary key (asked_by, key)
);
create index idempotency_key_begun on idempotency_key (begun_at);
drop table kept_answer;
