-- Stage embed: what was seen last is looked for by its day; a year of sightings is not read for it.
create index sighting_day on sighting (day);
create index page_sighting_day on page_sighting (day);
create index leaflet_scan_day on leaflet_scan (day);
