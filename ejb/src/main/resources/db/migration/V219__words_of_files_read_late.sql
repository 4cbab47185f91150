-- Texts of what was released before words of files belonged to them, or before a file was read, are read once more.
update text_walk set read_to = '00000000-0000-0000-0000-000000000000';
