-- Stage coverage: what photos show, by the unit of the place and by the version, so that the list of what waits for a person
-- and of what hangs and should not costs as much as it shows, however many photos there are.
alter table place_sighting add column organisation_id uuid references organisation (id);
alter table place_sighting add column taken_at timestamptz;
update place_sighting s set organisation_id = p.organisation_id, taken_at = f.taken_at
  from place_photo f join place p on p.id = f.place_id where f.id = s.photo_id;

create function place_sighting_of_unit() returns trigger language plpgsql as $$
begin
    select p.organisation_id, f.taken_at into new.organisation_id, new.taken_at
      from place_photo f join place p on p.id = f.place_id where f.id = new.photo_id;
    return new;
end
$$;
create trigger knows_its_unit before insert on place_sighting for each row execute function place_sighting_of_unit();
alter table place_sighting alter column organisation_id set not null, alter column taken_at set not null;

create index place_sighting_waiting on place_sighting (organisation_id, taken_at desc, id) where state = 'PROPOSED';
create index place_sighting_hanging on place_sighting (asset_id, version_number, organisation_id)
    where state = 'CONFIRMED' and taken_down_at is null;
drop index place_sighting_proposed;
