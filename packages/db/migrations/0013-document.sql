-- Documents that the samenwerkingsverband loaded itself. They hold no leerlinggegevens: whoever acts in a role reads them, the
-- coördinatie alone adds to them. Nothing is taken away: what is withdrawn stays, and is not found.
create table document (
  id uuid primary key,
  titel text not null,
  -- by which two titles are one
  sleutel text not null constraint document_sleutel_uniek unique
);

create table documentversie (
  id uuid primary key,
  document_id uuid not null references document,
  versie text not null,
  geldig_van date not null,
  geldig_tot date,
  soort text not null constraint documentversie_soort check (soort in ('pdf', 'docx', 'html', 'markdown', 'tekst')),
  -- SHA-256 of the file; the file itself is not kept
  hash text not null constraint documentversie_hash check (hash ~ '^[0-9a-f]{64}$'),
  bladzijden integer,
  passages integer not null,
  geladen_op timestamptz not null,
  geladen_door uuid not null references medewerker,
  ingetrokken_op date,
  ingetrokken_door uuid references medewerker,
  ingetrokken_reden text,
  constraint documentversie_geldigheid check (geldig_van <= geldig_tot),
  constraint documentversie_ingetrokken check ((ingetrokken_op is null) = (ingetrokken_door is null)
    and (ingetrokken_op is null) = (ingetrokken_reden is null))
);
create unique index documentversie_een_per_naam on documentversie (document_id, versie) where ingetrokken_op is null;
create unique index documentversie_een_per_bestand on documentversie (hash) where ingetrokken_op is null;
create index documentversie_document on documentversie (document_id, geladen_op);
create index documentversie_geladen_door on documentversie (geladen_door);
create index documentversie_ingetrokken_door on documentversie (ingetrokken_door);

create table documentpassage (
  documentversie_id uuid not null references documentversie,
  volgnummer integer not null,
  kop text[] not null,
  alinea integer not null,
  bladzijde integer,
  tekst text not null,
  primary key (documentversie_id, volgnummer)
);

alter table document enable row level security, force row level security;
alter table documentversie enable row level security, force row level security;
alter table documentpassage enable row level security, force row level security;
create policy zien on document for select to thuisnabij_app using ((select sessie.rol()) is not null);
create policy zien on documentversie for select to thuisnabij_app using ((select sessie.rol()) is not null);
create policy zien on documentpassage for select to thuisnabij_app using ((select sessie.rol()) is not null);
create policy laden on document for insert to thuisnabij_app with check ((select sessie.rol()) = 'coordinatie');
create policy laden on documentversie for insert to thuisnabij_app
  with check ((select sessie.rol()) = 'coordinatie' and geladen_door = (select sessie.medewerker()));
create policy laden on documentpassage for insert to thuisnabij_app with check ((select sessie.rol()) = 'coordinatie');
create policy intrekken on documentversie for update to thuisnabij_app using ((select sessie.rol()) = 'coordinatie')
  with check (ingetrokken_door = (select sessie.medewerker()));

grant select, insert on document, documentversie, documentpassage to thuisnabij_app;
grant update (ingetrokken_op, ingetrokken_door, ingetrokken_reden) on documentversie to thuisnabij_app;
