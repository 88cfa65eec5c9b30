-- What the coördinatie writes: an article under an id of its own, or over one that ships. Versions stay, for history.
create table artikelversie (
  id uuid primary key,
  artikel_id text not null constraint artikelversie_artikel check (artikel_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(artikel_id) <= 80),
  versie integer not null,
  status text not null constraint artikelversie_status check (status in ('concept', 'gepubliceerd', 'vervangen', 'ingetrokken')),
  -- read and written whole
  inhoud jsonb not null,
  -- of the shipped article it was held against
  basis_hash text,
  stand integer not null,
  geschreven_door uuid not null references medewerker,
  geschreven_op date not null,
  gepubliceerd_door uuid references medewerker,
  gepubliceerd_op date,
  geeindigd_door uuid references medewerker,
  geeindigd_op date,
  kennisvraag_ids uuid[] not null default '{}',
  coordinatievraag_id uuid,
  constraint artikelversie_uniek unique (artikel_id, versie),
  constraint artikelversie_gepubliceerd check ((gepubliceerd_door is null) = (gepubliceerd_op is null)
    and (status <> 'concept' or gepubliceerd_door is null) and (status in ('concept', 'ingetrokken') or gepubliceerd_door is not null)),
  constraint artikelversie_geeindigd check ((geeindigd_door is null) = (geeindigd_op is null)
    and (status in ('vervangen', 'ingetrokken')) = (geeindigd_door is not null)),
  -- a second pair of eyes
  constraint artikelversie_vier_ogen check (gepubliceerd_door <> geschreven_door)
);
create unique index artikelversie_een_concept on artikelversie (artikel_id) where status = 'concept';
create unique index artikelversie_een_gepubliceerd on artikelversie (artikel_id) where status = 'gepubliceerd';
create index artikelversie_geschreven_door on artikelversie (geschreven_door);
create index artikelversie_gepubliceerd_door on artikelversie (gepubliceerd_door);
create index artikelversie_geeindigd_door on artikelversie (geeindigd_door);

-- How schools say things; comes before the list that ships.
create table woordenregel (
  id uuid primary key,
  zeg text[] not null constraint woordenregel_zeg check (cardinality(zeg) between 1 and 20),
  bedoelt text[] not null constraint woordenregel_bedoelt check (cardinality(bedoelt) between 1 and 20),
  gewijzigd_door uuid not null references medewerker,
  gewijzigd_op date not null
);
create index woordenregel_gewijzigd_door on woordenregel (gewijzigd_door);

-- Questions that found no good answer, without anything of a leerling and without who asked.
create table kennisvraag (
  id uuid primary key,
  tekst text not null constraint kennisvraag_tekst check (length(tekst) between 1 and 300),
  aanleiding text not null constraint kennisvraag_aanleiding check (aanleiding in
    ('weet_ik_niet', 'niet_in_plan', 'lijkt_erop', 'duim_omlaag')),
  artikel_id text,
  toelichting text constraint kennisvraag_toelichting check (length(toelichting) between 1 and 300),
  gevraagd_op date not null,
  status text not null constraint kennisvraag_status check (status in ('open', 'afgehandeld')),
  afgehandeld_door uuid references medewerker,
  afgehandeld_op date,
  antwoord_id text,
  constraint kennisvraag_afgehandeld check ((status = 'open') = (afgehandeld_door is null)
    and (afgehandeld_door is null) = (afgehandeld_op is null) and (antwoord_id is null or status = 'afgehandeld'))
);
create index kennisvraag_open on kennisvraag (gevraagd_op desc, id) where status = 'open';
create index kennisvraag_gevraagd_op on kennisvraag (gevraagd_op);
create index kennisvraag_afgehandeld_door on kennisvraag (afgehandeld_door);

-- That something of what was offered was chosen. Who asked may only add it, and does not know whether the question was kept:
-- so no reference.
create table kennisvraag_keuze (
  kennisvraag_id uuid primary key,
  artikel_id text not null,
  gekozen_op date not null
);
create index kennisvraag_keuze_gekozen_op on kennisvraag_keuze (gekozen_op);

-- Questions put to a person.
create table coordinatievraag (
  id uuid primary key,
  nummer integer not null constraint coordinatievraag_nummer unique,
  tekst text not null constraint coordinatievraag_tekst check (length(tekst) between 1 and 500),
  gesteld_door uuid not null references medewerker,
  gesteld_op date not null,
  gesprek_id text,
  status text not null constraint coordinatievraag_status check (status in ('open', 'beantwoord')),
  antwoord text constraint coordinatievraag_antwoord check (length(antwoord) between 1 and 3000),
  beantwoord_door uuid references medewerker,
  beantwoord_op date,
  versie integer not null default 1,
  constraint coordinatievraag_beantwoord check ((status = 'open') = (antwoord is null)
    and (antwoord is null) = (beantwoord_door is null) and (antwoord is null) = (beantwoord_op is null))
);
create index coordinatievraag_lijst on coordinatievraag (status, nummer desc);
create index coordinatievraag_gesteld_door on coordinatievraag (gesteld_door, gesteld_op);
create index coordinatievraag_beantwoord_door on coordinatievraag (beantwoord_door);
create index coordinatievraag_beantwoord_op on coordinatievraag (beantwoord_op);

alter table artikelversie add constraint artikelversie_coordinatievraag
  foreign key (coordinatievraag_id) references coordinatievraag on delete set null;
create index artikelversie_coordinatievraag on artikelversie (coordinatievraag_id);

create function sessie.is_coordinatie() returns boolean language sql stable parallel safe
  return coalesce(sessie.rol() = 'coordinatie', false);
create function sessie.is_iemand() returns boolean language sql stable parallel safe
  return sessie.medewerker() is not null and sessie.rol() is not null and sessie.rol() <> 'systeem';
revoke all on function sessie.is_coordinatie, sessie.is_iemand from public;
grant execute on function sessie.is_coordinatie, sessie.is_iemand to thuisnabij_app;

alter table artikelversie enable row level security, force row level security;
alter table woordenregel enable row level security, force row level security;
alter table kennisvraag enable row level security, force row level security;
alter table kennisvraag_keuze enable row level security, force row level security;
alter table coordinatievraag enable row level security, force row level security;

-- What is published answers everyone.
create policy zien on artikelversie for select to thuisnabij_app using (status = 'gepubliceerd' or (select sessie.is_coordinatie()));
create policy schrijven on artikelversie for insert to thuisnabij_app
  with check ((select sessie.is_coordinatie()) and status = 'concept' and geschreven_door = (select sessie.medewerker()));
create policy behandelen on artikelversie for update to thuisnabij_app using ((select sessie.is_coordinatie()));

create policy zien on woordenregel for select to thuisnabij_app using (true);
create policy schrijven on woordenregel for insert to thuisnabij_app
  with check ((select sessie.is_coordinatie()) and gewijzigd_door = (select sessie.medewerker()));
create policy wijzigen on woordenregel for update to thuisnabij_app using ((select sessie.is_coordinatie()))
  with check (gewijzigd_door = (select sessie.medewerker()));
create policy weghalen on woordenregel for delete to thuisnabij_app using ((select sessie.is_coordinatie()));

create policy bewaren on kennisvraag for insert to thuisnabij_app with check ((select sessie.is_iemand()) and status = 'open');
create policy zien on kennisvraag for select to thuisnabij_app using ((select sessie.hele_regio()));
create policy afhandelen on kennisvraag for update to thuisnabij_app using ((select sessie.is_coordinatie()));
create policy wissen on kennisvraag for delete to thuisnabij_app using ((select sessie.is_werker()));

create policy kiezen on kennisvraag_keuze for insert to thuisnabij_app with check ((select sessie.is_iemand()));
create policy zien on kennisvraag_keuze for select to thuisnabij_app using ((select sessie.hele_regio()));
create policy wissen on kennisvraag_keuze for delete to thuisnabij_app using ((select sessie.is_werker()));

create policy stellen on coordinatievraag for insert to thuisnabij_app
  with check ((select sessie.is_iemand()) and gesteld_door = (select sessie.medewerker()) and status = 'open');
create policy zien on coordinatievraag for select to thuisnabij_app
  using ((select sessie.hele_regio()) or gesteld_door = (select sessie.medewerker()));
create policy beantwoorden on coordinatievraag for update to thuisnabij_app using ((select sessie.is_coordinatie()))
  with check (beantwoord_door = (select sessie.medewerker()));
create policy wissen on coordinatievraag for delete to thuisnabij_app using ((select sessie.is_werker()));

grant select, insert, update on artikelversie to thuisnabij_app;
grant select, insert, update, delete on woordenregel, kennisvraag, coordinatievraag to thuisnabij_app;
grant select, insert, delete on kennisvraag_keuze to thuisnabij_app;

alter table nummerreeks drop constraint nummerreeks_soort;
alter table nummerreeks add constraint nummerreeks_soort check (soort in
  ('tlv_aanvraag', 'thuiszittermelding', 'signaal', 'coordinatievraag'));

-- A delivery brings a signaal, or a question: to the coördinatoren that it was asked, to who asked what was answered.
alter table bezorging alter column signaal_id drop not null;
alter table bezorging add column coordinatievraag_id uuid references coordinatievraag on delete cascade;
alter table bezorging add constraint bezorging_waarover check (num_nonnulls(signaal_id, coordinatievraag_id) = 1);
alter table bezorging add constraint bezorging_vraag_een_per_ontvanger unique (coordinatievraag_id, medewerker_id);
drop policy vragen on bezorging;
-- A school asks for its own signalen to be brought, whoever asked a question for that question, and neither for those of others.
create policy vragen on bezorging for insert to thuisnabij_app
  with check ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[])
    or exists (select from coordinatievraag v where v.id = coordinatievraag_id and v.gesteld_door = (select sessie.medewerker())));

-- The id under which a reply was sent, by which a thumb says what it is about.
alter table gesprek_antwoord add column verzonden_als text;
create index gesprek_antwoord_verzonden_als on gesprek_antwoord (gesprek_id, verzonden_als) where verzonden_als is not null;

-- The jobs that brought signalen bring questions as well, under names that say so. What waits goes along.
select pgboss.create_queue(naam, jsonb_build_object(
    'policy', 'standard', 'retryLimit', 10, 'retryBackoff', true, 'retryDelay', 2, 'retryDelayMax', 900,
    'heartbeatSeconds', 10, 'expireInSeconds', 120, 'deleteAfterSeconds', 3600, 'deadLetter', 'mislukt', 'notify', true))
  from unnest(array['bezorgen', 'kaart-bijwerken']) naam;
update pgboss.job set name = 'bezorgen' where name = 'signaal-bezorgen';
update pgboss.job set name = 'kaart-bijwerken' where name = 'signaal-kaart-bijwerken';
select pgboss.delete_queue(naam) from unnest(array['signaal-bezorgen', 'signaal-kaart-bijwerken']) naam;
