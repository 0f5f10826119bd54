-- what this database remembers of the installation that it belongs to: one row
create table installation (
    only_row boolean primary key default true check (only_row),
    -- set at the first start; a playground's database never serves real people
    kind text check (kind in ('PLAYGROUND', 'REAL')),
    -- tells the keyset that this database was written with, and no key
    keyset_mark bytea check (octet_length(keyset_mark) = 32)
);
