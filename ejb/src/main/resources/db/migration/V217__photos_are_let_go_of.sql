-- Stage coverage: the bytes of photos of places are let go of. The row stays: evidence was made of it.
alter table place_photo alter column sha256 drop not null; -- null: let go of
alter table place_photo add column let_go_at timestamptz default now() + interval '3 years';
update place_photo f
   set let_go_at = f.received_at + case when f.looked_at is null
           or exists (select from place_sighting s where s.photo_id = f.id and s.state <> 'REFUSED')
           then interval '3 years' else interval '90 days' end;
alter table place_photo alter column let_go_at set not null;
create index place_photo_let_go on place_photo (let_go_at) where sha256 is not null;
