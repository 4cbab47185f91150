-- The loudspeaker cluster of the commune with this reference or name; null if none or several have it.
create function loudspeaker_of(commune uuid, called text) returns uuid language sql stable as $$
    select (array_agg(p.id))[1] from place p
     where p.kind = 'LOUDSPEAKERS' and p.commune_id in (commune, unit_on(commune, current_date))
       and lower(btrim(called)) in (lower(p.reference), lower(p.name))
    having count(*) = 1
$$;

drop trigger bulletin_playout_is_history on bulletin_playout;
alter table bulletin_playout add column place_id uuid references place (id); -- null: no registered cluster is known
update bulletin_playout set place_id = loudspeaker_of(commune_id, place) where place <> '';
-- a person may assign the cluster later, and nothing else
create trigger bulletin_playout_is_history before delete or truncate or update of id, bulletin_id, commune_id, place,
    played_at, outcome, seconds, note, reported_at, reported_by on bulletin_playout
    for each statement execute function refuse_change();
create index bulletin_playout_cluster on bulletin_playout (place_id, played_at);
create index bulletin_playout_unassigned on bulletin_playout (commune_id, place) where place_id is null and place <> '';
