-- What would have happened in a campaign, as it stood then. Written once.
create table campaign_rehearsal (
    id          uuid primary key,
    campaign_id uuid not null references campaign (id),
    at          timestamptz not null,
    by_whom     text not null,
    faults      integer not null check (faults >= 0),
    report      jsonb not null -- a list of vn.lantoa.campaign.rehearsal.RehearsalLine, with titles and agencies as they were called
);
create index campaign_rehearsal_campaign on campaign_rehearsal (campaign_id, at);
create trigger campaign_rehearsal_is_history before update or delete or truncate on campaign_rehearsal
    for each statement execute function refuse_change();
