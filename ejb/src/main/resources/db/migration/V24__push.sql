-- Stage press: the WebSub hub. Subscribers are anybody who has an address and answers there; they belong to no partner.

-- What was asked of the hub, and what became of it; kept for an hour, to count by.
create table websub_request (
    id            uuid primary key,
    mode          text not null check (mode in ('SUBSCRIBE', 'UNSUBSCRIBE')),
    callback      text not null,
    host          text not null, -- of the callback
    topic         text not null, -- address of a feed
    lease_seconds integer not null check (lease_seconds > 0),
    secret        text, -- sealed with the data key
    asked_by      text not null, -- network address
    asked_at      timestamptz not null default now(),
    attempts      integer not null default 0,
    leased_until  timestamptz,
    settled_at    timestamptz,
    outcome       text
);
create index websub_request_asked on websub_request (asked_at);
create index websub_request_waiting on websub_request (asked_at) where settled_at is null;

-- Whoever has echoed the challenge. What is sent is the whole feed as it is then: there are no deliveries to keep.
create table websub_subscription (
    id              uuid primary key,
    callback        text not null,
    host            text not null,
    topic           text not null,
    secret          text, -- sealed with the data key
    ends_at         timestamptz not null, -- unless asked for again before
    topic_seq       bigint not null, -- the last change of the topic that is known of
    sent_seq        bigint not null, -- the last one that was in what was sent
    failures        integer not null default 0, -- in a row
    next_attempt_at timestamptz not null default now(),
    lease           uuid,
    leased_until    timestamptz,
    unique (callback, topic)
);
create index websub_subscription_topic on websub_subscription (topic);
create index websub_subscription_host on websub_subscription (host);
create index websub_subscription_due on websub_subscription (next_attempt_at) where sent_seq < topic_seq;

-- up to which change it is known which topics it concerns
create table websub_plan (
    only_row boolean primary key default true check (only_row),
    seq      bigint not null
);
insert into websub_plan (seq) select seq from change_head;

-- Stage distribution: what was answered to requests with an Idempotency-Key, for a day.
create table kept_answer (
    asked_by  text not null, -- "officer:<uuid>" or "partner:<uuid>"
    key       text not null,
    what      text not null, -- what was asked for: the same key for something else is a mistake
    answer    text, -- none: it is being done
    begun_at  timestamptz not null default now(),
    primary key (asked_by, key)
);
create index kept_answer_begun on kept_answer (begun_at);
