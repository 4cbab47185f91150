-- Stage sms: tables of totals that telecom companies have laid into their folders, so that each is taken once.

create table order_totals_file (
    order_id   uuid not null, -- as its name says it: there may be no such order
    partner_id uuid not null references partner (id), -- in whose folder it lies
    sha256     text not null,
    seen_at    timestamptz not null,
    settled_at timestamptz, -- taken or refused; null: it may still grow
    primary key (order_id, partner_id, sha256)
);
