-- The last day on which the address of a private calendar opens it; without one until somebody ends it.
alter table calendar_key add column good_until date;
