-- Stage coverage: the counting rule of each year, proven uses, and the amounts of uses.

-- From the first of January of from_year, evidence counts by what happened (rule 2); before, and while it is null, it
-- counts by rule 1.
create table counting_rule (
    only_row   boolean primary key default true check (only_row),
    from_year  integer,
    adopted_at timestamptz not null,
    adopted_by text not null -- the actor
);
-- A submitted report stays what it said. A hub with its own plan keeps rule 1 until an administrator adopts rule 2.
insert into counting_rule (from_year, adopted_at, adopted_by)
select case when not exists (select from plan_version) then coalesce(
           (select max(r.year) + 1 from unit_report r
             where exists (select from unit_report_submission s where s.report_id = r.id)), 2000) end, now(), 'system';
create function counting_rule_of(day date) returns integer language sql stable parallel safe as $$
    select case when extract(year from day) >= r.from_year then 2 else 1 end from counting_rule r
$$;

alter table evidence add column rule smallint not null default 1 check (rule in (1, 2));
-- kind of the place or event, or medium; empty: unknown, or the kind of use has none
alter table evidence add column detail text not null default '';

alter table coverage_total add column proven integer not null default 0; -- of the uses, observed or confirmed with a proof
create table coverage_amount (
    organisation_id uuid not null references organisation (id),
    month           date not null,
    task            text not null, -- of the plan; empty: all of them, in which each use is once
    use             text not null, -- vn.lantoa.plan.Use
    uses            integer not null, -- proposed and confirmed
    amount          bigint not null, -- of these uses
    primary key (organisation_id, month, task, use)
);
create index coverage_amount_task on coverage_amount (task, month, organisation_id) include (use, uses, amount);

-- What one row of evidence adds to the totals.
drop function totals_of(uuid, text[], date, boolean, text, text, integer);
create function totals_of(unit uuid, tasks text[], in_month date, supported boolean, state text, strength text, rule smallint,
                          sign integer)
    returns table (organisation_id uuid, task text, month date, uses integer, declared integer, objected integer, proven integer)
    language sql immutable parallel safe as $$
    select unit, k.name, in_month,
           case when state <> 'OBJECTED' then sign else 0 end,
           case when rule = 1 and state <> 'OBJECTED' and strength in ('PROVEN', 'DECLARED')
                  or rule = 2 and state = 'PROPOSED' then sign else 0 end,
           case when state = 'OBJECTED' then sign else 0 end,
           case when state <> 'OBJECTED' and strength in ('SEEN', 'REPORTED')
                  or state = 'CONFIRMED' and strength = 'PROVEN' then sign else 0 end
    from unnest(array_append(tasks, '')) k (name)
    where unit is not null and supported and state <> 'VOID'
$$;

-- A total of all tasks is always written before amounts of its unit and month, so that writers wait for each other there.
create or replace function total_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into coverage_total as t
        select o.organisation_id, o.task, o.month, sum(o.uses), sum(o.declared), sum(o.objected), sum(o.proven)
        from added e
        cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, 1) o
        group by 1, 2, 3 order by 1, 3, 2
        on conflict (organisation_id, month, task) do update set uses = t.uses + excluded.uses,
            declared = t.declared + excluded.declared, objected = t.objected + excluded.objected,
            proven = t.proven + excluded.proven;
        insert into coverage_amount as t
        select o.organisation_id, o.month, o.task, e.use, sum(o.uses), sum(o.uses * e.amount)
        from added e
        cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, 1) o
        where o.uses <> 0
        group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (organisation_id, month, task, use)
        do update set uses = t.uses + excluded.uses, amount = t.amount + excluded.amount;
    else
        insert into coverage_total as t
        select o.organisation_id, o.task, o.month, sum(o.uses), sum(o.declared), sum(o.objected), sum(o.proven)
        from (select *, 1 as sign from added union all select *, -1 from gone) e
        cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, e.sign) o
        group by 1, 2, 3
        having sum(o.uses) <> 0 or sum(o.declared) <> 0 or sum(o.objected) <> 0 or sum(o.proven) <> 0
            or sum(o.uses * e.amount) <> 0
        order by 1, 3, 2
        on conflict (organisation_id, month, task) do update set uses = t.uses + excluded.uses,
            declared = t.declared + excluded.declared, objected = t.objected + excluded.objected,
            proven = t.proven + excluded.proven;
        insert into coverage_amount as t
        select o.organisation_id, o.month, o.task, e.use, sum(o.uses), sum(o.uses * e.amount)
        from (select *, 1 as sign from added union all select *, -1 from gone) e
        cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, e.sign) o
        group by 1, 2, 3, 4
        having sum(o.uses) <> 0 or sum(o.uses * e.amount) <> 0
        order by 1, 2, 3, 4
        on conflict (organisation_id, month, task, use)
        do update set uses = t.uses + excluded.uses, amount = t.amount + excluded.amount;
    end if;
    return null;
end
$$;

insert into coverage_amount
select o.organisation_id, o.month, o.task, e.use, sum(o.uses), sum(o.uses * e.amount)
  from evidence e
 cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, 1) o
 where o.uses <> 0 group by 1, 2, 3, 4;
update coverage_total t set proven = c.proven
  from (select o.organisation_id, o.month, o.task, sum(o.proven) as proven
          from evidence e
         cross join lateral totals_of(e.organisation_id, e.tasks, e.month, e.supported, e.state, e.strength, e.rule, 1) o
         where o.proven <> 0 group by 1, 2, 3) c
 where (t.organisation_id, t.month, t.task) = (c.organisation_id, c.month, c.task);

-- The choice of a nomination is a use on its day, and so is the revocation of the choice.
create function note_choice() returns trigger language plpgsql as $$
begin
    insert into evidence_due (asset_id, first_on, last_on)
    select n.asset_id, m.at::date - 1, m.at::date + 1
      from nomination n join nomination_move m on m.nomination_id = n.id and m.state = 'CHOSEN'
     where n.id = new.nomination_id;
    return null;
end
$$;
create trigger notes_use after insert on nomination_move for each row execute function note_choice();

create index place_reference on place (lower(reference)); -- as scans name places

-- Evidence of past years gets its rule, its details and the tasks of that rule.
update evidence_work set ordered_at = now(), assets_to = default, units_to = default, wrong = 0 where exists (select from asset);
