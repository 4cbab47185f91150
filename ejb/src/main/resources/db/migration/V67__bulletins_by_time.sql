-- What a feed of bulletins shows is what is still to be read, and what is gone of the last weeks: among how many does not count.
create index bulletin_out on bulletin (medium, last_on) where state = 'OUT';
create index bulletin_created on bulletin (created_at);
