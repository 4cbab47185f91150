-- Stage plan: every version of the province's plan after the one that comes with the hub, whole, as the administrator gave it.
create table plan_version (
    number   integer primary key check (number > 0),
    document jsonb not null,
    made_at  timestamptz not null,
    made_by  text not null -- the actor
);
create trigger plan_version_is_history before update or delete or truncate on plan_version
    for each statement execute function refuse_change();
