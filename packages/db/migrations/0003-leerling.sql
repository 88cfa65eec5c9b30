-- Children with a dossier. school_id is the school that holds the dossier: of enrolment, or of last enrolment; null for a
-- child that never had one, which only the coördinatie sees.
create table leerling (
  id uuid primary key,
  initialen text not null,
  -- initialen without case, dots and spaces, for looking up
  initialen_sleutel text not null,
  geboortejaar integer constraint leerling_geboortejaar check (geboortejaar between 1990 and 2100),
  leerplichtig_vanaf text constraint leerling_leerplichtig_vanaf check (leerplichtig_vanaf ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  school_id uuid references school,
  ingeschreven boolean not null,
  groep integer constraint leerling_groep check (groep between 1 and 8),
  woongemeente_id uuid references gemeente,
  constraint leerling_ingeschreven check (not ingeschreven or school_id is not null),
  -- lets dossiers follow the child to its next school: they refer to (id, school_id) on update cascade
  constraint leerling_school unique (id, school_id)
);
create index leerling_school_sleutel on leerling (school_id, initialen_sleutel);
create index leerling_sleutel on leerling (initialen_sleutel);
create index leerling_woongemeente on leerling (woongemeente_id);

alter table leerling enable row level security, force row level security;

create table inschrijving (
  leerling_id uuid not null references leerling,
  schooljaar integer not null,
  school_id uuid not null references school,
  groep integer constraint inschrijving_groep check (groep between 1 and 8),
  van date not null,
  tot date,
  primary key (leerling_id, van),
  constraint inschrijving_geldigheid check (tot is null or tot >= van)
);
create index inschrijving_school on inschrijving (school_id);

alter table inschrijving enable row level security, force row level security;
-- A school enrols the children whose dossier it holds.
create policy van_eigen_school on inschrijving to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]))
  with check ((select sessie.hele_regio()) or (school_id = any ((select sessie.scholen())::uuid[])
    and exists (select from leerling where leerling.id = leerling_id and leerling.school_id = inschrijving.school_id)));

grant select, insert, update on leerling, inschrijving to thuisnabij_app;
