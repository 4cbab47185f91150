-- The steps of a review are a list, with who decides each: a third step is one more line of a route, and no column.
-- The columns are filled as they get their type: an UPDATE before another ALTER would leave triggers waiting.

-- [{}, {"organisation": "<uuid>"}]: the steps in their order; a step without an organisation is the asset's own
alter table approval_route add column plan jsonb;
alter table approval_route alter column plan type jsonb using case
    when steps = 1 then '[{}]'::jsonb
    when second_organisation_id is null then '[{}, {}]'::jsonb
    else jsonb_build_array('{}'::jsonb, jsonb_build_object('organisation', second_organisation_id)) end;
alter table approval_route
    alter column plan set not null,
    add check (jsonb_typeof(plan) = 'array' and jsonb_array_length(plan) > 0),
    drop column steps,
    drop column second_organisation_id;

-- ["<uuid>", "<uuid>"]: who decides each step of this review
alter table submission add column deciders jsonb;
alter table submission alter column deciders type jsonb using case
    when steps = 1 then jsonb_build_array(organisation_id)
    else jsonb_build_array(organisation_id, coalesce(second_organisation_id, organisation_id)) end;
alter table submission
    alter column deciders set not null,
    add check (jsonb_typeof(deciders) = 'array' and step between 1 and jsonb_array_length(deciders)),
    drop column steps,
    drop column second_organisation_id;
