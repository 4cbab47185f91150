-- The decisions on evidence, once it is written: an objection, a void use, and a confirmed post.

create temporary table decided as
select e.id, case h.happening when 'PHOTO_OBJECTED' then 'OBJECTED' when 'PHOTO_VOID' then 'VOID' else 'CONFIRMED' end as state
  from province_happenings h
  join evidence e on e.asset_id = pg_temp.id_of(h.asset)
   and e.address in (h.address, '/console/places/' || pg_temp.id_of(h.at_place))
 where h.happening in ('PHOTO_OBJECTED', 'PHOTO_VOID', 'POST_CONFIRMED');
insert into evidence_decision (id, evidence_id, state, reason, at, by_whom)
select gen_random_uuid(), id, state, 'Đã xem xét', now(), 'system' from decided;
update evidence e set state = d.state, lock_version = e.lock_version + 1 from decided d where d.id = e.id;
