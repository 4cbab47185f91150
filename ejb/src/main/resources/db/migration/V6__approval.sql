-- Stage approval: routes, submissions, decisions, and the notices that officers get about them.

-- How many steps a version needs. The most specific row wins: (organisation, kind), (organisation, any kind),
-- (any organisation, kind), (any, any). Without a row: one step in the asset's own organisation.
create table approval_route (
    id                     uuid primary key,
    organisation_id        uuid references organisation (id), -- null: every organisation
    kind                   text, -- null: every kind
    steps                  integer not null check (steps in (1, 2)),
    second_organisation_id uuid references organisation (id), -- who decides step 2; null: the asset's own
    set_at                 timestamptz not null,
    set_by                 uuid not null,
    check (steps = 2 or second_organisation_id is null)
);
create unique index approval_route_scope on approval_route (
    coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'), coalesce(kind, ''));

-- one review of one version; steps and second organisation are those of the route on the day it was submitted
create table submission (
    id                     uuid primary key,
    asset_id               uuid not null references asset (id),
    version_id             uuid not null references asset_version (id),
    version_number         integer not null,
    organisation_id        uuid not null references organisation (id),
    second_organisation_id uuid references organisation (id),
    seal                   text not null check (seal ~ '^[0-9a-f]{64}$'), -- what is being reviewed, byte for byte
    state                  text not null check (state in ('SUBMITTED', 'RETURNED', 'APPROVED', 'VOID')),
    step                   integer not null check (step between 1 and steps),
    steps                  integer not null check (steps in (1, 2)),
    note                   text not null default '',
    submitted_at           timestamptz not null,
    submitted_by           uuid not null,
    ended_at               timestamptz,
    void_reason            text,
    check ((state = 'SUBMITTED') = (ended_at is null)),
    check ((state = 'VOID') = (void_reason is not null)),
    -- one open and one approved submission a version at most; deferred, so that a transaction may void one and add another
    constraint submission_open exclude using btree (asset_id with =) where (state = 'SUBMITTED') deferrable initially deferred
);
create unique index submission_approved on submission (version_id) where state = 'APPROVED';
create index submission_asset on submission (asset_id, submitted_at);
create index submission_organisation on submission (organisation_id) where state = 'SUBMITTED';
create index submission_second on submission (second_organisation_id) where state = 'SUBMITTED';

-- what was decided, by whom, about exactly which seal: for ever
create table approval_decision (
    id            uuid primary key,
    submission_id uuid not null references submission (id),
    version_id    uuid not null references asset_version (id),
    seal          text not null,
    step          integer not null,
    verdict       text not null check (verdict in ('APPROVE', 'RETURN')),
    reason        text not null default '',
    decided_at    timestamptz not null,
    decided_by    uuid not null,
    unique (submission_id, step),
    check (verdict = 'APPROVE' or btrim(reason) <> '')
);
create trigger approval_decision_is_history before update or delete or truncate on approval_decision
    for each statement execute function refuse_change();

-- what an officer is told in the console, and by e-mail where an SMTP server is configured
create table notice (
    id         uuid primary key,
    officer_id uuid not null references officer (id),
    kind       text not null,
    subject    text not null, -- "submission:<uuid>" or "release:<uuid>"
    asset_id   uuid not null references asset (id),
    title      text not null, -- of the version it is about
    remark     text not null default '', -- the reason of a return, the explanation of a withdrawal
    created_at timestamptz not null,
    read_at    timestamptz,
    mailed_at  timestamptz,
    unique (officer_id, kind, subject)
);
create index notice_officer on notice (officer_id, created_at);
