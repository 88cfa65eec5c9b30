-- Who saw or did what, when, through which door. Ids only. It can be added to and read by the functionaris
-- gegevensbescherming; nobody changes it.
create table audit (
  id bigint generated always as identity primary key,
  op timestamptz not null default clock_timestamp(),
  medewerker_id uuid not null default sessie.medewerker(),
  rol text not null default sessie.rol(),
  deur text not null default current_setting('sessie.deur', true)
    constraint audit_deur check (deur in ('api', 'bot', 'werker')),
  handeling text not null,
  object_soort text not null,
  object_ids uuid[] not null default '{}',
  leerling_ids uuid[] not null default '{}'
);
-- Written at every look and read seldom: an index on whom it was about would cost each reader a tenth of the time (measured:
-- 0.14 ms an insert), so the functionaris waits for a scan instead.
create index audit_op on audit using brin (op);

alter table audit enable row level security, force row level security;
-- In one's own name only.
create policy toevoegen on audit for insert to thuisnabij_app
  with check (medewerker_id = (select sessie.medewerker()) and rol = (select sessie.rol()));
create policy zien on audit for select to thuisnabij_app using ((select sessie.rol()) = 'fg');

grant select, insert on audit to thuisnabij_app;
