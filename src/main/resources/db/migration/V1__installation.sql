create table installation (only_row boolean primary key default true check (only_row), kind text check (kind in ('PLAYGROUND', 'REAL')), keyset_mark bytea);
