-- Views would hold on to columns that the migration changes; they are made again after the last one.
drop schema if exists recorded cascade;
