-- shorter than a password without a second factor may be; those that are there already stay as they are
alter table officer add column password_needs_factor boolean not null default false;
