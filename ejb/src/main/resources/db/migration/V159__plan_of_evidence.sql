-- The version of the plan by which evidence has its tasks: where the plan has gone on, evidence is made anew by itself. Once
-- now, as well, since a play-out that is told of a loudspeaker and of its commune is one use from here on.
alter table evidence_work add plan_version integer not null default 0;
update evidence_work set plan_version = (select coalesce(max(number), 0) from plan_version);
update evidence_work set ordered_at = now(), assets_to = default, units_to = default, wrong = 0 where exists (select from asset);
