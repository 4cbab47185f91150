-- Events of campaigns: items without a release. Recording an event makes a declaration of its organiser, or takes one over.
create table campaign_event (
    id              uuid primary key,
    campaign_id     uuid not null references campaign (id),
    kind            text not null, -- the code knows the kinds
    title           text not null,
    organisation_id uuid not null references organisation (id), -- the organiser
    starts_at       timestamp not null, -- local, in the campaign's zone
    ends_at         timestamp check (ends_at > starts_at),
    venue           text not null, -- empty: not known yet
    audiences       text[] not null,
    materials       uuid[] not null, -- assets
    cancelled       boolean not null,
    attendance      bigint, -- of the declaration that records the event; null: not recorded
    changed_at      timestamptz not null,
    lock_version    bigint not null default 1
);
create index campaign_event_campaign on campaign_event (campaign_id, starts_at);
create constraint trigger notes_plan_change after insert or update or delete on campaign_event
    deferrable initially deferred for each row execute function note_plan_change();

alter table declaration add event_id uuid references campaign_event (id), add event_kind text; -- the event that it records
-- no event counts twice
create unique index declaration_event on declaration (event_id) where state in ('DECLARED', 'CONFIRMED');

create function keep_attendance() returns trigger language plpgsql as $$
begin
    update campaign_event e set lock_version = e.lock_version + 1, attendance =
      (select d.amount from declaration d where d.event_id = e.id and d.state in ('DECLARED', 'CONFIRMED'))
     where e.id = new.event_id;
    return null;
end
$$;
create trigger keeps_attendance after insert or update on declaration
    for each row when (new.event_id is not null) execute function keep_attendance();
