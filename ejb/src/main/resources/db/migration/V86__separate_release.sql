-- What must be released by another than who approved it: kinds of assets by their slugs, and bulletins. What reaches
-- telephones and loudspeakers cannot be called back from those who heard it, so it is asked for there from the start.
create table separate_release (
    scope  text primary key check (scope ~ '^[a-z]+(-[a-z]+)*$'),
    set_at timestamptz not null,
    set_by text not null
);
insert into separate_release (scope, set_at, set_by) values ('sms-text', now(), 'system'), ('bulletin', now(), 'system');
