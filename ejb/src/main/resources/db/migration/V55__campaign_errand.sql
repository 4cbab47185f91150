-- What is to be placed by itself once an item is out: a message to a list, an order to a company, a bulletin.
create table campaign_errand (
    id         uuid primary key,
    item_id    uuid not null references campaign_item (id),
    kind       text not null check (kind in ('MAILING', 'ORDER', 'BULLETIN')),
    wish       jsonb not null,
    planned_by uuid not null, -- the officer for whom it is placed
    planned_at timestamptz not null,
    state      text not null default 'WAITING' check (state in ('WAITING', 'PLACED', 'REFUSED')),
    outcome    text not null default '', -- id of what was placed, or why it was refused
    done_at    timestamptz,
    check ((state = 'WAITING') = (done_at is null))
);
create index campaign_errand_item on campaign_errand (item_id);

insert into campaign_errand (id, item_id, kind, wish, planned_by, planned_at, state, done_at)
select gen_random_uuid(), m.item_id, 'MAILING',
       jsonb_build_object('list', m.list_id, 'route', m.route_id, 'form', m.form, 'class', m.message_class),
       m.planned_by, m.planned_at,
       case s.kind when 'MAILING_PLACED' then 'PLACED' when 'MAILING_REFUSED' then 'REFUSED' else 'WAITING' end, s.at
  from campaign_item_mailing m
  left join lateral (select kind, at from campaign_step
                      where item_id = m.item_id and kind in ('MAILING_PLACED', 'MAILING_REFUSED')
                      order by kind, at limit 1) s on true;

drop table campaign_item_mailing;
