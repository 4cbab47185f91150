-- Prometheus keeps the history of measures.
drop table operation_reading;
