-- Inserts what belongs to the sources of load.sql: the events of a campaign that declarations record, the loudspeaker
-- clusters that play-outs name, and the yearly entries of units.

insert into campaign_event (id, campaign_id, kind, title, organisation_id, starts_at, venue, audiences, materials, cancelled,
    changed_at)
select pg_temp.id_of('event-' || id), pg_temp.id_of('campaign'), detail, 'Sự kiện ' || id, pg_temp.unit_of(unit), at::timestamp,
       at_place, array[audience], '{}', false, pg_temp.at_of(at) from province_happenings where happening = 'EVENT';
update declaration d set (event_id, event_kind) = (e.id, e.kind)
  from province_happenings h join campaign_event e on e.id = pg_temp.id_of('event-' || h.id)
 where d.id = pg_temp.id_of(h.id);
update bulletin_playout o set place_id = p.id
  from province_happenings h join place p on p.id = pg_temp.id_of(h.at_place) where o.id = pg_temp.id_of(h.id);
insert into unit_entry (id, organisation_id, year, kind, on_day, people, number, undertakings, made_at, made_by)
select pg_temp.id_of(unit || kind || made_at), pg_temp.unit_of(unit), 2025, kind, on_day::date, people::integer, '', '[]',
       made_at::date, 'officer:' || pg_temp.id_of('author')
  from province_entries order by made_at, unit, kind;
