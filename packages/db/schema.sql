-- The database as migrations/*.sql make it, printed from the catalog. Do not edit: node packages/db/src/schema-cli.ts

create schema sessie;
grant usage on schema sessie to thuisnabij_app;

create table artikelversie (
  id uuid not null,
  artikel_id text not null,
  versie integer not null,
  status text not null,
  inhoud jsonb not null,
  basis_hash text,
  stand integer not null,
  geschreven_door uuid not null,
  geschreven_op date not null,
  gepubliceerd_door uuid,
  gepubliceerd_op date,
  geeindigd_door uuid,
  geeindigd_op date,
  kennisvraag_ids uuid[] default '{}'::uuid[] not null,
  coordinatievraag_id uuid,
  constraint artikelversie_pkey PRIMARY KEY (id),
  constraint artikelversie_artikel CHECK (((artikel_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(artikel_id) <= 80))),
  constraint artikelversie_coordinatievraag FOREIGN KEY (coordinatievraag_id) REFERENCES coordinatievraag(id) ON DELETE SET NULL,
  constraint artikelversie_geeindigd CHECK ((((geeindigd_door IS NULL) = (geeindigd_op IS NULL)) AND ((status = ANY (ARRAY['vervangen'::text, 'ingetrokken'::text])) = (geeindigd_door IS NOT NULL)))),
  constraint artikelversie_geeindigd_door_fkey FOREIGN KEY (geeindigd_door) REFERENCES medewerker(id),
  constraint artikelversie_gepubliceerd CHECK ((((gepubliceerd_door IS NULL) = (gepubliceerd_op IS NULL)) AND ((status <> 'concept'::text) OR (gepubliceerd_door IS NULL)) AND ((status = ANY (ARRAY['concept'::text, 'ingetrokken'::text])) OR (gepubliceerd_door IS NOT NULL)))),
  constraint artikelversie_gepubliceerd_door_fkey FOREIGN KEY (gepubliceerd_door) REFERENCES medewerker(id),
  constraint artikelversie_geschreven_door_fkey FOREIGN KEY (geschreven_door) REFERENCES medewerker(id),
  constraint artikelversie_status CHECK ((status = ANY (ARRAY['concept'::text, 'gepubliceerd'::text, 'vervangen'::text, 'ingetrokken'::text]))),
  constraint artikelversie_uniek UNIQUE (artikel_id, versie),
  constraint artikelversie_vier_ogen CHECK ((gepubliceerd_door <> geschreven_door))
);
CREATE INDEX artikelversie_coordinatievraag ON artikelversie USING btree (coordinatievraag_id);
CREATE UNIQUE INDEX artikelversie_een_concept ON artikelversie USING btree (artikel_id) WHERE (status = 'concept'::text);
CREATE UNIQUE INDEX artikelversie_een_gepubliceerd ON artikelversie USING btree (artikel_id) WHERE (status = 'gepubliceerd'::text);
CREATE INDEX artikelversie_geeindigd_door ON artikelversie USING btree (geeindigd_door);
CREATE INDEX artikelversie_gepubliceerd_door ON artikelversie USING btree (gepubliceerd_door);
CREATE INDEX artikelversie_geschreven_door ON artikelversie USING btree (geschreven_door);
alter table artikelversie enable row level security, force row level security;
create policy behandelen on artikelversie for update to thuisnabij_app
  using (( SELECT sessie.is_coordinatie() AS is_coordinatie));
create policy schrijven on artikelversie for insert to thuisnabij_app
  with check ((( SELECT sessie.is_coordinatie() AS is_coordinatie) AND (status = 'concept'::text) AND (geschreven_door = ( SELECT sessie.medewerker() AS medewerker))));
create policy zien on artikelversie for select to thuisnabij_app
  using (((status = 'gepubliceerd'::text) OR ( SELECT sessie.is_coordinatie() AS is_coordinatie)));
grant insert, select, update on artikelversie to thuisnabij_app;

create table audit (
  id bigint generated always as identity not null,
  op timestamp with time zone default clock_timestamp() not null,
  medewerker_id uuid default sessie.medewerker() not null,
  rol text default sessie.rol() not null,
  deur text default current_setting('sessie.deur'::text, true) not null,
  handeling text not null,
  object_soort text not null,
  object_ids uuid[] default '{}'::uuid[] not null,
  leerling_ids uuid[] default '{}'::uuid[] not null,
  constraint audit_pkey PRIMARY KEY (id),
  constraint audit_deur CHECK ((deur = ANY (ARRAY['api'::text, 'bot'::text, 'werker'::text])))
);
CREATE INDEX audit_op ON audit USING brin (op);
alter table audit enable row level security, force row level security;
create policy toevoegen on audit for insert to thuisnabij_app
  with check (((medewerker_id = ( SELECT sessie.medewerker() AS medewerker)) AND (rol = ( SELECT sessie.rol() AS rol))));
create policy zien on audit for select to thuisnabij_app
  using ((( SELECT sessie.rol() AS rol) = 'fg'::text));
grant insert, select on audit to thuisnabij_app;

create table bezorging (
  id uuid not null,
  signaal_id uuid,
  school_id uuid,
  medewerker_id uuid not null,
  status text not null,
  gesprek_id text,
  activity_id text,
  getoonde_versie integer,
  pogingen integer default 0 not null,
  laatste_code text,
  aangemaakt_op timestamp with time zone not null,
  bijgewerkt_op timestamp with time zone not null,
  coordinatievraag_id uuid,
  tlv_gebeurtenis_id bigint,
  constraint bezorging_pkey PRIMARY KEY (id),
  constraint bezorging_coordinatievraag_id_fkey FOREIGN KEY (coordinatievraag_id) REFERENCES coordinatievraag(id) ON DELETE CASCADE,
  constraint bezorging_een_per_ontvanger UNIQUE (signaal_id, medewerker_id),
  constraint bezorging_gebeurtenis_een_per_ontvanger UNIQUE (tlv_gebeurtenis_id, medewerker_id),
  constraint bezorging_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerker(id),
  constraint bezorging_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint bezorging_signaal_id_fkey FOREIGN KEY (signaal_id) REFERENCES signaal(id),
  constraint bezorging_signaal_id_school_id_fkey FOREIGN KEY (signaal_id, school_id) REFERENCES signaal(id, school_id) ON UPDATE CASCADE,
  constraint bezorging_status CHECK ((status = ANY (ARRAY['klaar'::text, 'wacht_op_gesprek'::text, 'verzonden'::text, 'onzeker'::text, 'geblokkeerd'::text, 'mislukt'::text]))),
  constraint bezorging_tlv_gebeurtenis_id_fkey FOREIGN KEY (tlv_gebeurtenis_id) REFERENCES tlv_gebeurtenis(id),
  constraint bezorging_tlv_gebeurtenis_id_school_id_fkey FOREIGN KEY (tlv_gebeurtenis_id, school_id) REFERENCES tlv_gebeurtenis(id, school_id) ON UPDATE CASCADE,
  constraint bezorging_verzonden CHECK (((status <> 'verzonden'::text) OR (gesprek_id IS NOT NULL))),
  constraint bezorging_vraag_een_per_ontvanger UNIQUE (coordinatievraag_id, medewerker_id),
  constraint bezorging_waarover CHECK ((num_nonnulls(signaal_id, coordinatievraag_id, tlv_gebeurtenis_id) = 1))
);
CREATE INDEX bezorging_medewerker ON bezorging USING btree (medewerker_id);
CREATE INDEX bezorging_openstaand ON bezorging USING btree (bijgewerkt_op) WHERE (status = ANY (ARRAY['klaar'::text, 'wacht_op_gesprek'::text, 'onzeker'::text]));
CREATE INDEX bezorging_school ON bezorging USING btree (school_id);
alter table bezorging enable row level security, force row level security;
create policy bezorgen on bezorging for update to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (medewerker_id = ( SELECT sessie.medewerker() AS medewerker))));
create policy vragen on bezorging for insert to thuisnabij_app
  with check ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])) OR (EXISTS ( SELECT
   FROM coordinatievraag v
  WHERE ((v.id = bezorging.coordinatievraag_id) AND (v.gesteld_door = ( SELECT sessie.medewerker() AS medewerker)))))));
create policy zien on bezorging for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (medewerker_id = ( SELECT sessie.medewerker() AS medewerker))));
grant insert, select, update on bezorging to thuisnabij_app;

create table coordinatievraag (
  id uuid not null,
  nummer integer not null,
  tekst text not null,
  gesteld_door uuid not null,
  gesteld_op date not null,
  gesprek_id text,
  status text not null,
  antwoord text,
  beantwoord_door uuid,
  beantwoord_op date,
  versie integer default 1 not null,
  constraint coordinatievraag_pkey PRIMARY KEY (id),
  constraint coordinatievraag_antwoord CHECK (((length(antwoord) >= 1) AND (length(antwoord) <= 3000))),
  constraint coordinatievraag_beantwoord CHECK ((((status = 'open'::text) = (antwoord IS NULL)) AND ((antwoord IS NULL) = (beantwoord_door IS NULL)) AND ((antwoord IS NULL) = (beantwoord_op IS NULL)))),
  constraint coordinatievraag_beantwoord_door_fkey FOREIGN KEY (beantwoord_door) REFERENCES medewerker(id),
  constraint coordinatievraag_gesteld_door_fkey FOREIGN KEY (gesteld_door) REFERENCES medewerker(id),
  constraint coordinatievraag_nummer UNIQUE (nummer),
  constraint coordinatievraag_status CHECK ((status = ANY (ARRAY['open'::text, 'beantwoord'::text]))),
  constraint coordinatievraag_tekst CHECK (((length(tekst) >= 1) AND (length(tekst) <= 500)))
);
CREATE INDEX coordinatievraag_beantwoord_door ON coordinatievraag USING btree (beantwoord_door);
CREATE INDEX coordinatievraag_beantwoord_op ON coordinatievraag USING btree (beantwoord_op);
CREATE INDEX coordinatievraag_gesteld_door ON coordinatievraag USING btree (gesteld_door, gesteld_op);
CREATE INDEX coordinatievraag_lijst ON coordinatievraag USING btree (status, nummer DESC);
alter table coordinatievraag enable row level security, force row level security;
create policy beantwoorden on coordinatievraag for update to thuisnabij_app
  using (( SELECT sessie.is_coordinatie() AS is_coordinatie))
  with check ((beantwoord_door = ( SELECT sessie.medewerker() AS medewerker)));
create policy stellen on coordinatievraag for insert to thuisnabij_app
  with check ((( SELECT sessie.is_iemand() AS is_iemand) AND (gesteld_door = ( SELECT sessie.medewerker() AS medewerker)) AND (status = 'open'::text)));
create policy wissen on coordinatievraag for delete to thuisnabij_app
  using (( SELECT sessie.is_werker() AS is_werker));
create policy zien on coordinatievraag for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (gesteld_door = ( SELECT sessie.medewerker() AS medewerker))));
grant delete, insert, select, update on coordinatievraag to thuisnabij_app;

create table document (
  id uuid not null,
  titel text not null,
  sleutel text not null,
  constraint document_pkey PRIMARY KEY (id),
  constraint document_sleutel_uniek UNIQUE (sleutel)
);
alter table document enable row level security, force row level security;
create policy laden on document for insert to thuisnabij_app
  with check ((( SELECT sessie.rol() AS rol) = 'coordinatie'::text));
create policy zien on document for select to thuisnabij_app
  using ((( SELECT sessie.rol() AS rol) IS NOT NULL));
grant insert, select on document to thuisnabij_app;

create table documentpassage (
  documentversie_id uuid not null,
  volgnummer integer not null,
  kop text[] not null,
  alinea integer not null,
  bladzijde integer,
  tekst text not null,
  constraint documentpassage_pkey PRIMARY KEY (documentversie_id, volgnummer),
  constraint documentpassage_documentversie_id_fkey FOREIGN KEY (documentversie_id) REFERENCES documentversie(id)
);
alter table documentpassage enable row level security, force row level security;
create policy laden on documentpassage for insert to thuisnabij_app
  with check ((( SELECT sessie.rol() AS rol) = 'coordinatie'::text));
create policy zien on documentpassage for select to thuisnabij_app
  using ((( SELECT sessie.rol() AS rol) IS NOT NULL));
grant insert, select on documentpassage to thuisnabij_app;

create table documentversie (
  id uuid not null,
  document_id uuid not null,
  versie text not null,
  geldig_van date not null,
  geldig_tot date,
  soort text not null,
  hash text not null,
  bladzijden integer,
  passages integer not null,
  geladen_op timestamp with time zone not null,
  geladen_door uuid not null,
  ingetrokken_op date,
  ingetrokken_door uuid,
  ingetrokken_reden text,
  constraint documentversie_pkey PRIMARY KEY (id),
  constraint documentversie_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id),
  constraint documentversie_geladen_door_fkey FOREIGN KEY (geladen_door) REFERENCES medewerker(id),
  constraint documentversie_geldigheid CHECK ((geldig_van <= geldig_tot)),
  constraint documentversie_hash CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint documentversie_ingetrokken CHECK ((((ingetrokken_op IS NULL) = (ingetrokken_door IS NULL)) AND ((ingetrokken_op IS NULL) = (ingetrokken_reden IS NULL)))),
  constraint documentversie_ingetrokken_door_fkey FOREIGN KEY (ingetrokken_door) REFERENCES medewerker(id),
  constraint documentversie_soort CHECK ((soort = ANY (ARRAY['pdf'::text, 'docx'::text, 'html'::text, 'markdown'::text, 'tekst'::text])))
);
CREATE INDEX documentversie_document ON documentversie USING btree (document_id, geladen_op);
CREATE UNIQUE INDEX documentversie_een_per_bestand ON documentversie USING btree (hash) WHERE (ingetrokken_op IS NULL);
CREATE UNIQUE INDEX documentversie_een_per_naam ON documentversie USING btree (document_id, versie) WHERE (ingetrokken_op IS NULL);
CREATE INDEX documentversie_geladen_door ON documentversie USING btree (geladen_door);
CREATE INDEX documentversie_ingetrokken_door ON documentversie USING btree (ingetrokken_door);
alter table documentversie enable row level security, force row level security;
create policy intrekken on documentversie for update to thuisnabij_app
  using ((( SELECT sessie.rol() AS rol) = 'coordinatie'::text))
  with check ((ingetrokken_door = ( SELECT sessie.medewerker() AS medewerker)));
create policy laden on documentversie for insert to thuisnabij_app
  with check (((( SELECT sessie.rol() AS rol) = 'coordinatie'::text) AND (geladen_door = ( SELECT sessie.medewerker() AS medewerker))));
create policy zien on documentversie for select to thuisnabij_app
  using ((( SELECT sessie.rol() AS rol) IS NOT NULL));
grant insert, select on documentversie to thuisnabij_app;
grant update (ingetrokken_op, ingetrokken_door, ingetrokken_reden) on documentversie to thuisnabij_app;

create table gemeente (
  id uuid not null,
  naam text not null,
  constraint gemeente_pkey PRIMARY KEY (id),
  constraint gemeente_naam_uniek UNIQUE (naam)
);
alter table gemeente enable row level security, force row level security;
create policy schrijven on gemeente for all to thuisnabij_app
  using (( SELECT sessie.is_werker() AS is_werker));
create policy van_eigenaar on gemeente for all to thuisnabij_owner
  using (true);
create policy zien on gemeente for select to thuisnabij_app, thuisnabij_monitor
  using (true);
grant insert, select, update on gemeente to thuisnabij_app;
grant select on gemeente to thuisnabij_monitor;

create table gesprek (
  id text not null,
  medewerker_id uuid not null,
  tenant_id text not null,
  soort text not null,
  teams_user_id text not null,
  bot_id text not null,
  service_url text not null,
  adresseerbaar boolean not null,
  toestand jsonb,
  geblokkeerd_op timestamp with time zone,
  geblokkeerd_reden text,
  bijgewerkt_op timestamp with time zone not null,
  constraint gesprek_pkey PRIMARY KEY (id, medewerker_id),
  constraint gesprek_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerker(id),
  constraint gesprek_soort CHECK ((soort = ANY (ARRAY['personal'::text, 'groupChat'::text, 'channel'::text])))
);
CREATE INDEX gesprek_medewerker ON gesprek USING btree (medewerker_id, bijgewerkt_op DESC);
alter table gesprek enable row level security, force row level security;
create policy eigen on gesprek for all to thuisnabij_app
  using ((( SELECT sessie.is_werker() AS is_werker) OR (medewerker_id = ( SELECT sessie.medewerker() AS medewerker))));
grant delete, insert, select, update on gesprek to thuisnabij_app;

create table gesprek_activiteit (
  gesprek_id text not null,
  medewerker_id uuid not null,
  activity_id text not null,
  ontvangen_op timestamp with time zone not null,
  constraint gesprek_activiteit_pkey PRIMARY KEY (gesprek_id, medewerker_id, activity_id),
  constraint gesprek_activiteit_gesprek_id_medewerker_id_fkey FOREIGN KEY (gesprek_id, medewerker_id) REFERENCES gesprek(id, medewerker_id)
);
CREATE INDEX gesprek_activiteit_ontvangen_op ON gesprek_activiteit USING btree (ontvangen_op);
alter table gesprek_activiteit enable row level security, force row level security;
create policy eigen on gesprek_activiteit for all to thuisnabij_app
  using ((( SELECT sessie.is_werker() AS is_werker) OR (medewerker_id = ( SELECT sessie.medewerker() AS medewerker))));
grant delete, insert, select, update on gesprek_activiteit to thuisnabij_app;

create table gesprek_antwoord (
  id bigint generated always as identity not null,
  gesprek_id text not null,
  medewerker_id uuid not null,
  activity_id text not null,
  volgorde integer not null,
  antwoord jsonb not null,
  status text not null,
  gemaakt_op timestamp with time zone not null,
  verzonden_als text,
  constraint gesprek_antwoord_pkey PRIMARY KEY (id),
  constraint gesprek_antwoord_gesprek_id_medewerker_id_activity_id_fkey FOREIGN KEY (gesprek_id, medewerker_id, activity_id) REFERENCES gesprek_activiteit(gesprek_id, medewerker_id, activity_id) ON DELETE CASCADE,
  constraint gesprek_antwoord_status CHECK ((status = ANY (ARRAY['klaar'::text, 'verzonden'::text, 'teruggegeven'::text, 'onzeker'::text, 'mislukt'::text]))),
  constraint gesprek_antwoord_volgorde UNIQUE (gesprek_id, medewerker_id, activity_id, volgorde)
);
CREATE INDEX gesprek_antwoord_gemaakt_op ON gesprek_antwoord USING btree (gemaakt_op);
CREATE INDEX gesprek_antwoord_onverzonden ON gesprek_antwoord USING btree (gemaakt_op) WHERE (status = 'klaar'::text);
CREATE INDEX gesprek_antwoord_verzonden_als ON gesprek_antwoord USING btree (gesprek_id, verzonden_als) WHERE (verzonden_als IS NOT NULL);
alter table gesprek_antwoord enable row level security, force row level security;
create policy eigen on gesprek_antwoord for all to thuisnabij_app
  using ((( SELECT sessie.is_werker() AS is_werker) OR (medewerker_id = ( SELECT sessie.medewerker() AS medewerker))));
grant delete, insert, select, update on gesprek_antwoord to thuisnabij_app;

create table gesprek_kaart (
  gesprek_id text not null,
  medewerker_id uuid not null,
  bericht_id text not null,
  concept text not null,
  verzonden_op timestamp with time zone not null,
  constraint gesprek_kaart_pkey PRIMARY KEY (gesprek_id, medewerker_id, bericht_id),
  constraint gesprek_kaart_gesprek_id_medewerker_id_fkey FOREIGN KEY (gesprek_id, medewerker_id) REFERENCES gesprek(id, medewerker_id)
);
CREATE INDEX gesprek_kaart_verzonden_op ON gesprek_kaart USING btree (verzonden_op);
alter table gesprek_kaart enable row level security, force row level security;
create policy eigen on gesprek_kaart for all to thuisnabij_app
  using ((( SELECT sessie.is_werker() AS is_werker) OR (medewerker_id = ( SELECT sessie.medewerker() AS medewerker))));
grant delete, insert, select on gesprek_kaart to thuisnabij_app;

create table inschrijving (
  leerling_id uuid not null,
  schooljaar integer not null,
  school_id uuid not null,
  groep integer,
  van date not null,
  tot date,
  constraint inschrijving_pkey PRIMARY KEY (leerling_id, van),
  constraint inschrijving_geldigheid CHECK (((tot IS NULL) OR (tot >= van))),
  constraint inschrijving_groep CHECK (((groep >= 1) AND (groep <= 8))),
  constraint inschrijving_leerling_id_fkey FOREIGN KEY (leerling_id) REFERENCES leerling(id),
  constraint inschrijving_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
CREATE INDEX inschrijving_school ON inschrijving USING btree (school_id);
alter table inschrijving enable row level security, force row level security;
create policy van_eigen_school on inschrijving for all to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))))
  with check ((( SELECT sessie.hele_regio() AS hele_regio) OR ((school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])) AND (EXISTS ( SELECT
   FROM leerling
  WHERE ((leerling.id = inschrijving.leerling_id) AND (leerling.school_id = inschrijving.school_id)))))));
grant insert, select, update on inschrijving to thuisnabij_app;

create table kennisvraag (
  id uuid not null,
  tekst text not null,
  aanleiding text not null,
  artikel_id text,
  toelichting text,
  gevraagd_op date not null,
  status text not null,
  afgehandeld_door uuid,
  afgehandeld_op date,
  antwoord_id text,
  constraint kennisvraag_pkey PRIMARY KEY (id),
  constraint kennisvraag_aanleiding CHECK ((aanleiding = ANY (ARRAY['weet_ik_niet'::text, 'niet_in_plan'::text, 'lijkt_erop'::text, 'duim_omlaag'::text]))),
  constraint kennisvraag_afgehandeld CHECK ((((status = 'open'::text) = (afgehandeld_door IS NULL)) AND ((afgehandeld_door IS NULL) = (afgehandeld_op IS NULL)) AND ((antwoord_id IS NULL) OR (status = 'afgehandeld'::text)))),
  constraint kennisvraag_afgehandeld_door_fkey FOREIGN KEY (afgehandeld_door) REFERENCES medewerker(id),
  constraint kennisvraag_status CHECK ((status = ANY (ARRAY['open'::text, 'afgehandeld'::text]))),
  constraint kennisvraag_tekst CHECK (((length(tekst) >= 1) AND (length(tekst) <= 300))),
  constraint kennisvraag_toelichting CHECK (((length(toelichting) >= 1) AND (length(toelichting) <= 300)))
);
CREATE INDEX kennisvraag_afgehandeld_door ON kennisvraag USING btree (afgehandeld_door);
CREATE INDEX kennisvraag_gevraagd_op ON kennisvraag USING btree (gevraagd_op);
CREATE INDEX kennisvraag_open ON kennisvraag USING btree (gevraagd_op DESC, id) WHERE (status = 'open'::text);
alter table kennisvraag enable row level security, force row level security;
create policy afhandelen on kennisvraag for update to thuisnabij_app
  using (( SELECT sessie.is_coordinatie() AS is_coordinatie));
create policy bewaren on kennisvraag for insert to thuisnabij_app
  with check ((( SELECT sessie.is_iemand() AS is_iemand) AND (status = 'open'::text)));
create policy wissen on kennisvraag for delete to thuisnabij_app
  using (( SELECT sessie.is_werker() AS is_werker));
create policy zien on kennisvraag for select to thuisnabij_app
  using (( SELECT sessie.hele_regio() AS hele_regio));
grant delete, insert, select, update on kennisvraag to thuisnabij_app;

create table kennisvraag_keuze (
  kennisvraag_id uuid not null,
  artikel_id text not null,
  gekozen_op date not null,
  constraint kennisvraag_keuze_pkey PRIMARY KEY (kennisvraag_id)
);
CREATE INDEX kennisvraag_keuze_gekozen_op ON kennisvraag_keuze USING btree (gekozen_op);
alter table kennisvraag_keuze enable row level security, force row level security;
create policy kiezen on kennisvraag_keuze for insert to thuisnabij_app
  with check (( SELECT sessie.is_iemand() AS is_iemand));
create policy wissen on kennisvraag_keuze for delete to thuisnabij_app
  using (( SELECT sessie.is_werker() AS is_werker));
create policy zien on kennisvraag_keuze for select to thuisnabij_app
  using (( SELECT sessie.hele_regio() AS hele_regio));
grant delete, insert, select on kennisvraag_keuze to thuisnabij_app;

create table leerling (
  id uuid not null,
  initialen text not null,
  initialen_sleutel text not null,
  geboortejaar integer,
  leerplichtig_vanaf text,
  school_id uuid,
  ingeschreven boolean not null,
  groep integer,
  woongemeente_id uuid,
  constraint leerling_pkey PRIMARY KEY (id),
  constraint leerling_geboortejaar CHECK (((geboortejaar >= 1990) AND (geboortejaar <= 2100))),
  constraint leerling_groep CHECK (((groep >= 1) AND (groep <= 8))),
  constraint leerling_ingeschreven CHECK (((NOT ingeschreven) OR (school_id IS NOT NULL))),
  constraint leerling_leerplichtig_vanaf CHECK ((leerplichtig_vanaf ~ '^\d{4}-(0[1-9]|1[0-2])$'::text)),
  constraint leerling_school UNIQUE (id, school_id),
  constraint leerling_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint leerling_woongemeente_id_fkey FOREIGN KEY (woongemeente_id) REFERENCES gemeente(id)
);
CREATE INDEX leerling_school_sleutel ON leerling USING btree (school_id, initialen_sleutel);
CREATE INDEX leerling_sleutel ON leerling USING btree (initialen_sleutel);
CREATE INDEX leerling_woongemeente ON leerling USING btree (woongemeente_id);
alter table leerling enable row level security, force row level security;
create policy van_deskundige on leerling for select to thuisnabij_app
  using (((( SELECT sessie.rol() AS rol) = 'deskundige'::text) AND (EXISTS ( SELECT
   FROM tlv_aanvraag
  WHERE (tlv_aanvraag.leerling_id = leerling.id)))));
create policy van_eigen_school on leerling for all to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
create policy van_ontvangende_school on leerling for select to thuisnabij_app
  using (((( SELECT sessie.rol() AS rol) = ANY (ARRAY['ib'::text, 'directeur'::text])) AND (EXISTS ( SELECT
   FROM plaatsing
  WHERE ((plaatsing.leerling_id = leerling.id) AND (plaatsing.bij_school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])) AND (plaatsing.status <> 'beeindigd'::text))))));
grant insert, select, update on leerling to thuisnabij_app;

create table leerlingenaantal (
  school_id uuid not null,
  teldatum date not null,
  aantal integer not null,
  constraint leerlingenaantal_pkey PRIMARY KEY (school_id, teldatum),
  constraint leerlingenaantal_positief CHECK ((aantal >= 0)),
  constraint leerlingenaantal_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
alter table leerlingenaantal enable row level security, force row level security;
create policy schrijven on leerlingenaantal for all to thuisnabij_app
  using (( SELECT sessie.is_werker() AS is_werker));
create policy van_eigenaar on leerlingenaantal for all to thuisnabij_owner
  using (true);
create policy zien on leerlingenaantal for select to thuisnabij_app, thuisnabij_monitor
  using (true);
grant insert, select, update on leerlingenaantal to thuisnabij_app;
grant select on leerlingenaantal to thuisnabij_monitor;

create table medewerker (
  id uuid not null,
  tenant_id text not null,
  aad_object_id text not null,
  functie text not null,
  constraint medewerker_pkey PRIMARY KEY (id),
  constraint medewerker_account_uniek UNIQUE (tenant_id, aad_object_id)
);
alter table medewerker enable row level security, force row level security;
create policy schrijven on medewerker for all to thuisnabij_app
  using (( SELECT sessie.is_werker() AS is_werker));
create policy van_eigenaar on medewerker for all to thuisnabij_owner
  using (true);
create policy zien on medewerker for select to thuisnabij_app
  using (true);
grant insert, select, update on medewerker to thuisnabij_app;

create table medewerker_rol (
  id uuid not null,
  medewerker_id uuid not null,
  rol text not null,
  school_id uuid,
  schoolbestuur_id uuid,
  van date not null,
  tot date,
  constraint medewerker_rol_pkey PRIMARY KEY (id),
  constraint medewerker_rol_bekend CHECK ((rol = ANY (ARRAY['ib'::text, 'directeur'::text, 'coordinatie'::text, 'deskundige'::text, 'schoolbestuur'::text, 'bestuur'::text, 'rvt'::text, 'opr'::text, 'programmaraad'::text, 'fg'::text]))),
  constraint medewerker_rol_geldigheid CHECK (((tot IS NULL) OR (tot >= van))),
  constraint medewerker_rol_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerker(id),
  constraint medewerker_rol_plek CHECK ((((rol = ANY (ARRAY['ib'::text, 'directeur'::text])) = (school_id IS NOT NULL)) AND ((rol = 'schoolbestuur'::text) = (schoolbestuur_id IS NOT NULL)))),
  constraint medewerker_rol_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint medewerker_rol_schoolbestuur_id_fkey FOREIGN KEY (schoolbestuur_id) REFERENCES schoolbestuur(id)
);
CREATE INDEX medewerker_rol_medewerker ON medewerker_rol USING btree (medewerker_id);
CREATE INDEX medewerker_rol_rol ON medewerker_rol USING btree (rol);
CREATE INDEX medewerker_rol_school ON medewerker_rol USING btree (school_id);
CREATE INDEX medewerker_rol_schoolbestuur ON medewerker_rol USING btree (schoolbestuur_id);
alter table medewerker_rol enable row level security, force row level security;
create policy schrijven on medewerker_rol for all to thuisnabij_app
  using (( SELECT sessie.is_werker() AS is_werker));
create policy van_eigenaar on medewerker_rol for all to thuisnabij_owner
  using (true);
create policy zien on medewerker_rol for select to thuisnabij_app
  using (true);
grant insert, select, update on medewerker_rol to thuisnabij_app;

create table migratie (
  naam text not null,
  sha256 text not null,
  op timestamp with time zone default now() not null,
  constraint migratie_pkey PRIMARY KEY (naam)
);

create table monitor_school_maand (
  school_id uuid,
  maand date not null,
  thuiszitters integer not null,
  thuiszitters_langer_dan_3_maanden integer not null,
  tlv_lopend integer not null,
  tlv_ingediend integer not null,
  tlv_toegekend integer not null,
  tlv_afgewezen integer not null,
  doorlooptijd_dagen integer not null,
  doorlooptijd_aantal integer not null,
  constraint monitor_school_maand_eerste_dag CHECK ((EXTRACT(day FROM maand) = (1)::numeric)),
  constraint monitor_school_maand_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint monitor_school_maand_uniek UNIQUE NULLS NOT DISTINCT (school_id, maand)
);
CREATE INDEX monitor_school_maand_maand ON monitor_school_maand USING btree (maand);
alter table monitor_school_maand enable row level security, force row level security;
create policy van_eigen_bestuur on monitor_school_maand for select to thuisnabij_app
  using ((EXISTS ( SELECT
   FROM school
  WHERE ((school.id = monitor_school_maand.school_id) AND (school.schoolbestuur_id = ( SELECT sessie.schoolbestuur() AS schoolbestuur))))));
create policy van_eigenaar on monitor_school_maand for select to thuisnabij_owner
  using (true);
create policy zien on monitor_school_maand for all to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
grant delete, insert, select, update on monitor_school_maand to thuisnabij_app;

create table nummerreeks (
  soort text not null,
  jaar integer not null,
  laatste integer not null,
  constraint nummerreeks_pkey PRIMARY KEY (soort, jaar),
  constraint nummerreeks_soort CHECK ((soort = ANY (ARRAY['tlv_aanvraag'::text, 'thuiszittermelding'::text, 'signaal'::text, 'coordinatievraag'::text])))
);

create table plaatsing (
  id uuid not null,
  leerling_id uuid not null,
  aanvraag_id uuid not null,
  school_id uuid,
  tlv_jaar integer not null,
  tlv_volgnummer integer not null,
  tlv_soort text not null,
  tlv_geldig_van date not null,
  tlv_geldig_tot date not null,
  bij_school_id uuid,
  bij_school_buiten_regio text,
  status text not null,
  wacht_sinds date not null,
  geplaatst_op date,
  beeindigd_op date,
  reden text,
  constraint plaatsing_pkey PRIMARY KEY (id),
  constraint plaatsing_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES tlv_aanvraag(id),
  constraint plaatsing_aanvraag_id_school_id_fkey FOREIGN KEY (aanvraag_id, school_id) REFERENCES tlv_aanvraag(id, school_id) ON UPDATE CASCADE,
  constraint plaatsing_beeindigd CHECK ((((status = 'beeindigd'::text) = (beeindigd_op IS NOT NULL)) AND ((beeindigd_op IS NULL) = (reden IS NULL)))),
  constraint plaatsing_bij CHECK (((bij_school_id IS NULL) <> (bij_school_buiten_regio IS NULL))),
  constraint plaatsing_bij_school_id_fkey FOREIGN KEY (bij_school_id) REFERENCES school(id),
  constraint plaatsing_geplaatst CHECK (((status <> 'geplaatst'::text) OR (geplaatst_op IS NOT NULL))),
  constraint plaatsing_leerling_id_fkey FOREIGN KEY (leerling_id) REFERENCES leerling(id),
  constraint plaatsing_leerling_van_aanvraag FOREIGN KEY (aanvraag_id, leerling_id) REFERENCES tlv_aanvraag(id, leerling_id),
  constraint plaatsing_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint plaatsing_status CHECK ((status = ANY (ARRAY['wacht'::text, 'geplaatst'::text, 'beeindigd'::text])))
);
CREATE INDEX plaatsing_aanvraag ON plaatsing USING btree (aanvraag_id);
CREATE INDEX plaatsing_bij_school ON plaatsing USING btree (bij_school_id);
CREATE UNIQUE INDEX plaatsing_een_tegelijk ON plaatsing USING btree (aanvraag_id) WHERE (status <> 'beeindigd'::text);
CREATE INDEX plaatsing_leerling ON plaatsing USING btree (leerling_id);
CREATE INDEX plaatsing_school ON plaatsing USING btree (school_id);
alter table plaatsing enable row level security, force row level security;
create policy van_eigen_school on plaatsing for all to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
create policy van_ontvangende_school on plaatsing for select to thuisnabij_app
  using ((bij_school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])));
grant insert, select, update on plaatsing to thuisnabij_app;

create table school (
  id uuid not null,
  naam text not null,
  soort text not null,
  schoolbestuur_id uuid not null,
  gemeente_id uuid not null,
  geldig_van date not null,
  geldig_tot date,
  constraint school_pkey PRIMARY KEY (id),
  constraint school_geldigheid CHECK (((geldig_tot IS NULL) OR (geldig_tot >= geldig_van))),
  constraint school_gemeente_id_fkey FOREIGN KEY (gemeente_id) REFERENCES gemeente(id),
  constraint school_naam_uniek UNIQUE (naam),
  constraint school_schoolbestuur_id_fkey FOREIGN KEY (schoolbestuur_id) REFERENCES schoolbestuur(id),
  constraint school_soort CHECK ((soort = ANY (ARRAY['bao'::text, 'sbo'::text, 'so'::text])))
);
CREATE INDEX school_gemeente ON school USING btree (gemeente_id);
CREATE INDEX school_schoolbestuur ON school USING btree (schoolbestuur_id);
alter table school enable row level security, force row level security;
create policy schrijven on school for all to thuisnabij_app
  using (( SELECT sessie.is_werker() AS is_werker));
create policy van_eigenaar on school for all to thuisnabij_owner
  using (true);
create policy zien on school for select to thuisnabij_app, thuisnabij_monitor
  using (true);
grant insert, select, update on school to thuisnabij_app;
grant select on school to thuisnabij_monitor;

create table schoolbestuur (
  id uuid not null,
  naam text not null,
  expertisecentrum text,
  constraint schoolbestuur_pkey PRIMARY KEY (id),
  constraint schoolbestuur_naam_uniek UNIQUE (naam)
);
alter table schoolbestuur enable row level security, force row level security;
create policy schrijven on schoolbestuur for all to thuisnabij_app
  using (( SELECT sessie.is_werker() AS is_werker));
create policy van_eigenaar on schoolbestuur for all to thuisnabij_owner
  using (true);
create policy zien on schoolbestuur for select to thuisnabij_app, thuisnabij_monitor
  using (true);
grant insert, select, update on schoolbestuur to thuisnabij_app;
grant select on schoolbestuur to thuisnabij_monitor;

create table schoolbestuur_alias (
  schoolbestuur_id uuid not null,
  naam text not null,
  afgeleid boolean not null,
  constraint schoolbestuur_alias_pkey PRIMARY KEY (schoolbestuur_id, naam),
  constraint schoolbestuur_alias_schoolbestuur_id_fkey FOREIGN KEY (schoolbestuur_id) REFERENCES schoolbestuur(id)
);
alter table schoolbestuur_alias enable row level security, force row level security;
create policy schrijven on schoolbestuur_alias for all to thuisnabij_app
  using (( SELECT sessie.is_werker() AS is_werker));
create policy van_eigenaar on schoolbestuur_alias for all to thuisnabij_owner
  using (true);
create policy zien on schoolbestuur_alias for select to thuisnabij_app
  using (true);
grant insert, select, update on schoolbestuur_alias to thuisnabij_app;

create table signaal (
  id uuid not null,
  nummer integer not null,
  soort text not null,
  urgentie text not null,
  melding_id uuid,
  aanvraag_id uuid,
  school_id uuid,
  gemaakt_op date not null,
  termijn date,
  sleutel text not null,
  status text not null,
  opgepakt_door uuid,
  opgepakt_op date,
  overgedragen_door uuid,
  geescaleerd_reden text,
  afgehandeld_op date,
  afhandeling text,
  versie integer default 1 not null,
  constraint signaal_pkey PRIMARY KEY (id),
  constraint signaal_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES tlv_aanvraag(id),
  constraint signaal_aanvraag_id_school_id_fkey FOREIGN KEY (aanvraag_id, school_id) REFERENCES tlv_aanvraag(id, school_id) ON UPDATE CASCADE,
  constraint signaal_afgehandeld CHECK ((((status = 'afgehandeld'::text) = (afgehandeld_op IS NOT NULL)) AND ((afgehandeld_op IS NULL) = (afhandeling IS NULL)))),
  constraint signaal_dossier CHECK (((melding_id IS NULL) <> (aanvraag_id IS NULL))),
  constraint signaal_geescaleerd CHECK (((status <> 'geescaleerd'::text) OR (geescaleerd_reden IS NOT NULL))),
  constraint signaal_melding_id_fkey FOREIGN KEY (melding_id) REFERENCES thuiszittermelding(id),
  constraint signaal_melding_id_school_id_fkey FOREIGN KEY (melding_id, school_id) REFERENCES thuiszittermelding(id, school_id) ON UPDATE CASCADE,
  constraint signaal_nummer_uniek UNIQUE (nummer),
  constraint signaal_opgepakt CHECK ((((status = 'open'::text) = (opgepakt_door IS NULL)) AND ((opgepakt_door IS NULL) = (opgepakt_op IS NULL)))),
  constraint signaal_opgepakt_door_fkey FOREIGN KEY (opgepakt_door) REFERENCES medewerker(id),
  constraint signaal_overgedragen CHECK (((status <> 'overgedragen'::text) OR (overgedragen_door IS NOT NULL))),
  constraint signaal_overgedragen_door_fkey FOREIGN KEY (overgedragen_door) REFERENCES medewerker(id),
  constraint signaal_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint signaal_school_uniek UNIQUE (id, school_id),
  constraint signaal_sleutel_uniek UNIQUE (sleutel),
  constraint signaal_soort CHECK ((soort = ANY (ARRAY['nieuwe_melding'::text, 'veiligheid'::text, 'nadert_norm'::text, 'norm_overschreden'::text, 'melding_ingetrokken'::text]))),
  constraint signaal_status CHECK ((status = ANY (ARRAY['open'::text, 'opgepakt'::text, 'overgedragen'::text, 'geescaleerd'::text, 'afgehandeld'::text]))),
  constraint signaal_urgentie CHECK ((urgentie = ANY (ARRAY['gewoon'::text, 'urgent'::text])))
);
CREATE INDEX signaal_aanvraag ON signaal USING btree (aanvraag_id);
CREATE INDEX signaal_lijst ON signaal USING btree (status, gemaakt_op DESC, nummer DESC);
CREATE INDEX signaal_melding ON signaal USING btree (melding_id);
CREATE INDEX signaal_opgepakt_door ON signaal USING btree (opgepakt_door);
CREATE INDEX signaal_overgedragen_door ON signaal USING btree (overgedragen_door);
CREATE INDEX signaal_school ON signaal USING btree (school_id);
alter table signaal enable row level security, force row level security;
create policy behandelen on signaal for update to thuisnabij_app
  using (( SELECT sessie.hele_regio() AS hele_regio));
create policy veroorzaken on signaal for insert to thuisnabij_app
  with check ((( SELECT sessie.hele_regio() AS hele_regio) OR ((school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])) AND (status = 'open'::text))));
create policy zien on signaal for select to thuisnabij_app
  using (( SELECT sessie.hele_regio() AS hele_regio));
grant insert, select, update on signaal to thuisnabij_app;

create table thuiszitter_activiteit (
  id bigint generated always as identity not null,
  melding_id uuid not null,
  school_id uuid,
  op date not null,
  soort text not null,
  omschrijving text not null,
  vastgelegd_door uuid not null,
  vastgelegd_op timestamp with time zone not null,
  constraint thuiszitter_activiteit_pkey PRIMARY KEY (id),
  constraint thuiszitter_activiteit_melding_id_fkey FOREIGN KEY (melding_id) REFERENCES thuiszittermelding(id),
  constraint thuiszitter_activiteit_melding_id_school_id_fkey FOREIGN KEY (melding_id, school_id) REFERENCES thuiszittermelding(id, school_id) ON UPDATE CASCADE,
  constraint thuiszitter_activiteit_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint thuiszitter_activiteit_soort CHECK ((soort = ANY (ARRAY['gesprek_ouders'::text, 'overleg'::text, 'leerplicht'::text, 'jeugdarts'::text, 'jeugdteam'::text, 'thuiszittertafel'::text, 'doorzettingsverzoek'::text, 'afstandsonderwijs'::text, 'anders'::text]))),
  constraint thuiszitter_activiteit_vastgelegd_door_fkey FOREIGN KEY (vastgelegd_door) REFERENCES medewerker(id)
);
CREATE INDEX thuiszitter_activiteit_melding ON thuiszitter_activiteit USING btree (melding_id, id);
CREATE INDEX thuiszitter_activiteit_school ON thuiszitter_activiteit USING btree (school_id);
CREATE INDEX thuiszitter_activiteit_vastgelegd_door ON thuiszitter_activiteit USING btree (vastgelegd_door);
alter table thuiszitter_activiteit enable row level security, force row level security;
create policy naar_eerste_school on thuiszitter_activiteit for update to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) AND (school_id IS NULL)))
  with check ((school_id IS NOT NULL));
create policy vastleggen on thuiszitter_activiteit for insert to thuisnabij_app
  with check ((( SELECT sessie.is_werker() AS is_werker) OR ((vastgelegd_door = ( SELECT sessie.medewerker() AS medewerker)) AND (( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))))));
create policy zien on thuiszitter_activiteit for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
grant insert, select on thuiszitter_activiteit to thuisnabij_app;
grant update (school_id) on thuiszitter_activiteit to thuisnabij_app;

create table thuiszitter_behandelaar (
  melding_id uuid not null,
  school_id uuid,
  medewerker_id uuid not null,
  constraint thuiszitter_behandelaar_pkey PRIMARY KEY (melding_id),
  constraint thuiszitter_behandelaar_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerker(id),
  constraint thuiszitter_behandelaar_melding_id_fkey FOREIGN KEY (melding_id) REFERENCES thuiszittermelding(id),
  constraint thuiszitter_behandelaar_melding_id_school_id_fkey FOREIGN KEY (melding_id, school_id) REFERENCES thuiszittermelding(id, school_id) ON UPDATE CASCADE,
  constraint thuiszitter_behandelaar_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
CREATE INDEX thuiszitter_behandelaar_medewerker ON thuiszitter_behandelaar USING btree (medewerker_id);
CREATE INDEX thuiszitter_behandelaar_school ON thuiszitter_behandelaar USING btree (school_id);
alter table thuiszitter_behandelaar enable row level security, force row level security;
create policy aanwijzen on thuiszitter_behandelaar for insert to thuisnabij_app
  with check (( SELECT sessie.hele_regio() AS hele_regio));
create policy wijzigen on thuiszitter_behandelaar for update to thuisnabij_app
  using (( SELECT sessie.hele_regio() AS hele_regio));
create policy zien on thuiszitter_behandelaar for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
grant insert, select, update on thuiszitter_behandelaar to thuisnabij_app;

create table thuiszittermelding (
  id uuid not null,
  jaar integer not null,
  nummer integer not null,
  leerling_id uuid not null,
  school_id uuid,
  gemeld_door uuid not null,
  gemeld_op date not null,
  verzuim_sinds date not null,
  verzuim_sinds_precisie text not null,
  verzuim_sinds_tekst text,
  verzuimtype text not null,
  aanwezigheid text,
  reden text,
  ouders_geinformeerd boolean,
  leerplicht_gemeld boolean,
  jeugdarts_betrokken boolean,
  betrokkenen text[] default '{}'::text[] not null,
  tlv_lopend boolean,
  gewenst_vervolg text,
  veiligheid boolean not null,
  plek text,
  plek_vanaf date,
  plek_bevestigd_door text,
  plek_vastgelegd_op date,
  plek_vervallen_op date,
  status text not null,
  uitkomst text,
  afgesloten_op date,
  ingetrokken_op date,
  ingetrokken_reden text,
  constraint thuiszittermelding_pkey PRIMARY KEY (id),
  constraint thuiszittermelding_afgesloten CHECK ((((status = 'afgesloten'::text) = (uitkomst IS NOT NULL)) AND ((uitkomst IS NULL) = (afgesloten_op IS NULL)))),
  constraint thuiszittermelding_gemeld_door_fkey FOREIGN KEY (gemeld_door) REFERENCES medewerker(id),
  constraint thuiszittermelding_ingetrokken CHECK ((((status = 'ingetrokken'::text) = (ingetrokken_op IS NOT NULL)) AND ((ingetrokken_op IS NULL) = (ingetrokken_reden IS NULL)))),
  constraint thuiszittermelding_leerling_id_fkey FOREIGN KEY (leerling_id) REFERENCES leerling(id),
  constraint thuiszittermelding_leerling_id_school_id_fkey FOREIGN KEY (leerling_id, school_id) REFERENCES leerling(id, school_id) ON UPDATE CASCADE,
  constraint thuiszittermelding_niet_vooraf CHECK ((verzuim_sinds <= gemeld_op)),
  constraint thuiszittermelding_nummer_uniek UNIQUE (jaar, nummer),
  constraint thuiszittermelding_plek CHECK ((((plek IS NULL) = (plek_vanaf IS NULL)) AND ((plek IS NULL) = (plek_bevestigd_door IS NULL)) AND ((plek IS NULL) = (plek_vastgelegd_op IS NULL)) AND ((plek IS NOT NULL) OR (plek_vervallen_op IS NULL)))),
  constraint thuiszittermelding_precisie CHECK ((verzuim_sinds_precisie = ANY (ARRAY['dag'::text, 'ongeveer'::text]))),
  constraint thuiszittermelding_school UNIQUE (id, school_id),
  constraint thuiszittermelding_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint thuiszittermelding_status CHECK ((status = ANY (ARRAY['lopend'::text, 'afgesloten'::text, 'ingetrokken'::text]))),
  constraint thuiszittermelding_uitkomst CHECK ((uitkomst = ANY (ARRAY['terug_op_school'::text, 'onderwijszorgarrangement'::text, 'andere_school'::text, 'sbo_of_so'::text, 'ontheffing'::text, 'naar_vo'::text, 'verhuisd'::text, 'anders'::text]))),
  constraint thuiszittermelding_verzuimtype CHECK ((verzuimtype = ANY (ARRAY['ongeoorloofd'::text, 'geoorloofd_ziek'::text, 'ziekgemeld_twijfel'::text, 'gedeeltelijk'::text, 'gedeeltelijk_ongeoorloofd'::text, 'geschorst'::text, 'niet_ingeschreven'::text, 'vrijstelling'::text])))
);
CREATE UNIQUE INDEX thuiszittermelding_een_lopend ON thuiszittermelding USING btree (leerling_id) WHERE (status = 'lopend'::text);
CREATE INDEX thuiszittermelding_gemeld_door ON thuiszittermelding USING btree (gemeld_door);
CREATE INDEX thuiszittermelding_leerling ON thuiszittermelding USING btree (leerling_id);
CREATE INDEX thuiszittermelding_lijst ON thuiszittermelding USING btree (school_id, status, gemeld_op DESC, id DESC);
CREATE INDEX thuiszittermelding_op_datum ON thuiszittermelding USING btree (gemeld_op DESC, id DESC);
alter table thuiszittermelding enable row level security, force row level security;
create policy bijwerken on thuiszittermelding for update to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
create policy melden on thuiszittermelding for insert to thuisnabij_app
  with check ((( SELECT sessie.hele_regio() AS hele_regio) OR ((school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])) AND (gemeld_door = ( SELECT sessie.medewerker() AS medewerker)))));
create policy zien on thuiszittermelding for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
grant insert, select, update on thuiszittermelding to thuisnabij_app;

create table tlv_aanvraag (
  id uuid not null,
  jaar integer,
  volgnummer integer,
  leerling_id uuid not null,
  school_id uuid,
  begonnen_door uuid not null,
  ingediend_door uuid,
  soort text not null,
  aanvraagsoort text not null,
  herkomst text not null,
  doelgroep text,
  ouder_instemming text,
  ouders_gehoord_op date,
  instemming_motivering text,
  leerling_gehoord boolean,
  status text not null,
  ingediend_op date,
  ontbreekt text[] default '{}'::text[] not null,
  reden text,
  constraint tlv_aanvraag_pkey PRIMARY KEY (id),
  constraint tlv_aanvraag_aanvraagsoort CHECK ((aanvraagsoort = ANY (ARRAY['eerste'::text, 'verlenging'::text, 'wijziging'::text]))),
  constraint tlv_aanvraag_begonnen_door_fkey FOREIGN KEY (begonnen_door) REFERENCES medewerker(id),
  constraint tlv_aanvraag_doelgroep CHECK ((doelgroep = ANY (ARRAY['TOS'::text, 'nieuwkomer'::text, 'jonge_kind'::text]))),
  constraint tlv_aanvraag_herkomst CHECK ((herkomst = ANY (ARRAY['basisschool'::text, 'voorschools'::text, 'speciaal_onderwijs'::text, 'anders'::text]))),
  constraint tlv_aanvraag_ingediend_door_fkey FOREIGN KEY (ingediend_door) REFERENCES medewerker(id),
  constraint tlv_aanvraag_leerling_id_fkey FOREIGN KEY (leerling_id) REFERENCES leerling(id),
  constraint tlv_aanvraag_leerling_id_school_id_fkey FOREIGN KEY (leerling_id, school_id) REFERENCES leerling(id, school_id) ON UPDATE CASCADE,
  constraint tlv_aanvraag_nummer CHECK ((((status = 'concept'::text) = (jaar IS NULL)) AND ((jaar IS NULL) = (volgnummer IS NULL)) AND ((jaar IS NULL) = (ingediend_op IS NULL)) AND ((jaar IS NULL) = (ingediend_door IS NULL)))),
  constraint tlv_aanvraag_nummer_uniek UNIQUE (jaar, volgnummer),
  constraint tlv_aanvraag_ouder_instemming CHECK ((ouder_instemming = ANY (ARRAY['ja'::text, 'nee'::text, 'gedeeltelijk'::text]))),
  constraint tlv_aanvraag_ouders_gehoord CHECK (((status = 'concept'::text) OR (ouder_instemming = 'ja'::text) OR ((ouder_instemming IS NOT NULL) AND (ouders_gehoord_op IS NOT NULL) AND (instemming_motivering IS NOT NULL)))),
  constraint tlv_aanvraag_school UNIQUE (id, school_id),
  constraint tlv_aanvraag_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint tlv_aanvraag_soort CHECK ((soort = ANY (ARRAY['SBO'::text, 'SO_LAAG'::text, 'SO_MIDDEN'::text, 'SO_HOOG'::text]))),
  constraint tlv_aanvraag_status CHECK ((status = ANY (ARRAY['concept'::text, 'ingediend'::text, 'onvolledig'::text, 'in_behandeling'::text, 'bij_deskundigen'::text, 'ter_besluit'::text, 'toegekend'::text, 'afgewezen'::text, 'ingetrokken'::text, 'buiten_behandeling'::text]))),
  constraint tlv_aanvraag_van_leerling UNIQUE (id, leerling_id)
);
CREATE INDEX tlv_aanvraag_begonnen_door ON tlv_aanvraag USING btree (begonnen_door);
CREATE INDEX tlv_aanvraag_ingediend_door ON tlv_aanvraag USING btree (ingediend_door);
CREATE INDEX tlv_aanvraag_leerling ON tlv_aanvraag USING btree (leerling_id);
CREATE INDEX tlv_aanvraag_lijst ON tlv_aanvraag USING btree (school_id, status, ingediend_op DESC, id DESC);
CREATE INDEX tlv_aanvraag_op_datum ON tlv_aanvraag USING btree (ingediend_op DESC, id DESC);
alter table tlv_aanvraag enable row level security, force row level security;
create policy beginnen on tlv_aanvraag for insert to thuisnabij_app
  with check ((( SELECT sessie.hele_regio() AS hele_regio) OR ((school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])) AND (status = 'concept'::text) AND (begonnen_door = ( SELECT sessie.medewerker() AS medewerker)))));
create policy van_deskundige on tlv_aanvraag for select to thuisnabij_app
  using (((( SELECT sessie.rol() AS rol) = 'deskundige'::text) AND (status = ANY (ARRAY['in_behandeling'::text, 'bij_deskundigen'::text, 'ter_besluit'::text])) AND (EXISTS ( SELECT
   FROM tlv_advies eigen
  WHERE ((eigen.aanvraag_id = tlv_aanvraag.id) AND (eigen.deskundige_id = ( SELECT sessie.medewerker() AS medewerker)))))));
create policy wijzigen on tlv_aanvraag for update to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR ((school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])) AND (status = ANY (ARRAY['concept'::text, 'ingediend'::text, 'onvolledig'::text, 'in_behandeling'::text, 'bij_deskundigen'::text, 'ter_besluit'::text])))))
  with check ((( SELECT sessie.hele_regio() AS hele_regio) OR ((school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])) AND (status = ANY (ARRAY['concept'::text, 'ingediend'::text, 'onvolledig'::text, 'ingetrokken'::text])))));
create policy zien on tlv_aanvraag for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
grant insert, select, update on tlv_aanvraag to thuisnabij_app;

create table tlv_advies (
  aanvraag_id uuid not null,
  positie integer not null,
  school_id uuid,
  discipline text not null,
  deskundige_id uuid,
  deskundige_code text not null,
  betrokken_bij_begeleiding boolean not null,
  gevraagd_op date not null,
  ingeleverd_op date,
  constraint tlv_advies_pkey PRIMARY KEY (aanvraag_id, positie),
  constraint tlv_advies_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES tlv_aanvraag(id),
  constraint tlv_advies_aanvraag_id_school_id_fkey FOREIGN KEY (aanvraag_id, school_id) REFERENCES tlv_aanvraag(id, school_id) ON UPDATE CASCADE,
  constraint tlv_advies_deskundige_id_fkey FOREIGN KEY (deskundige_id) REFERENCES medewerker(id),
  constraint tlv_advies_discipline CHECK ((discipline = ANY (ARRAY['orthopedagoog'::text, 'kinder_en_jeugdpsycholoog'::text, 'pedagoog'::text, 'kinderpsychiater'::text, 'maatschappelijk_werker'::text, 'arts'::text]))),
  constraint tlv_advies_positie CHECK ((positie = ANY (ARRAY[1, 2]))),
  constraint tlv_advies_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint tlv_advies_verschillend UNIQUE (aanvraag_id, deskundige_code)
);
CREATE INDEX tlv_advies_deskundige ON tlv_advies USING btree (deskundige_id);
CREATE INDEX tlv_advies_school ON tlv_advies USING btree (school_id);
alter table tlv_advies enable row level security, force row level security;
create policy vastleggen on tlv_advies for insert to thuisnabij_app
  with check (( SELECT sessie.hele_regio() AS hele_regio));
create policy wijzigen on tlv_advies for update to thuisnabij_app
  using (( SELECT sessie.hele_regio() AS hele_regio));
create policy zien on tlv_advies for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])) OR ((( SELECT sessie.rol() AS rol) = 'deskundige'::text) AND (deskundige_id = ( SELECT sessie.medewerker() AS medewerker)))));
grant insert, select, update on tlv_advies to thuisnabij_app;

create table tlv_adviestekst (
  aanvraag_id uuid not null,
  positie integer not null,
  school_id uuid,
  strekking text not null,
  advies text not null,
  constraint tlv_adviestekst_pkey PRIMARY KEY (aanvraag_id, positie),
  constraint tlv_adviestekst_aanvraag_id_positie_fkey FOREIGN KEY (aanvraag_id, positie) REFERENCES tlv_advies(aanvraag_id, positie),
  constraint tlv_adviestekst_aanvraag_id_school_id_fkey FOREIGN KEY (aanvraag_id, school_id) REFERENCES tlv_aanvraag(id, school_id) ON UPDATE CASCADE,
  constraint tlv_adviestekst_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint tlv_adviestekst_strekking CHECK ((strekking = ANY (ARRAY['positief'::text, 'negatief'::text, 'anders'::text])))
);
CREATE INDEX tlv_adviestekst_school ON tlv_adviestekst USING btree (school_id);
alter table tlv_adviestekst enable row level security, force row level security;
create policy naar_eerste_school on tlv_adviestekst for update to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) AND (school_id IS NULL)))
  with check ((school_id IS NOT NULL));
create policy van_deskundige on tlv_adviestekst for select to thuisnabij_app
  using (((( SELECT sessie.rol() AS rol) = 'deskundige'::text) AND (EXISTS ( SELECT
   FROM tlv_aanvraag
  WHERE (tlv_aanvraag.id = tlv_adviestekst.aanvraag_id))) AND (EXISTS ( SELECT
   FROM tlv_advies eigen
  WHERE ((eigen.aanvraag_id = tlv_adviestekst.aanvraag_id) AND ((eigen.positie = tlv_adviestekst.positie) OR (eigen.ingeleverd_op IS NOT NULL)))))));
create policy vastleggen on tlv_adviestekst for insert to thuisnabij_app
  with check (( SELECT sessie.hele_regio() AS hele_regio));
create policy zien on tlv_adviestekst for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
grant insert, select on tlv_adviestekst to thuisnabij_app;
grant update (school_id) on tlv_adviestekst to thuisnabij_app;

create table tlv_besluit (
  aanvraag_id uuid not null,
  volgnummer integer not null,
  school_id uuid,
  uitkomst text not null,
  op date not null,
  beslisser_id uuid not null,
  motivering text not null,
  soort text,
  geldig_van date,
  geldig_tot date,
  constraint tlv_besluit_pkey PRIMARY KEY (aanvraag_id, volgnummer),
  constraint tlv_besluit_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES tlv_aanvraag(id),
  constraint tlv_besluit_aanvraag_id_school_id_fkey FOREIGN KEY (aanvraag_id, school_id) REFERENCES tlv_aanvraag(id, school_id) ON UPDATE CASCADE,
  constraint tlv_besluit_beslisser_id_fkey FOREIGN KEY (beslisser_id) REFERENCES medewerker(id),
  constraint tlv_besluit_duur CHECK ((geldig_tot >= geldig_van)),
  constraint tlv_besluit_geldigheid CHECK ((((uitkomst = 'toegekend'::text) = (soort IS NOT NULL)) AND ((soort IS NULL) = (geldig_van IS NULL)) AND ((soort IS NULL) = (geldig_tot IS NULL)))),
  constraint tlv_besluit_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint tlv_besluit_soort CHECK ((soort = ANY (ARRAY['SBO'::text, 'SO_LAAG'::text, 'SO_MIDDEN'::text, 'SO_HOOG'::text]))),
  constraint tlv_besluit_uitkomst CHECK ((uitkomst = ANY (ARRAY['toegekend'::text, 'afgewezen'::text])))
);
CREATE INDEX tlv_besluit_beslisser ON tlv_besluit USING btree (beslisser_id);
CREATE INDEX tlv_besluit_op ON tlv_besluit USING btree (op);
CREATE INDEX tlv_besluit_school ON tlv_besluit USING btree (school_id);
alter table tlv_besluit enable row level security, force row level security;
create policy naar_eerste_school on tlv_besluit for update to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) AND (school_id IS NULL)))
  with check ((school_id IS NOT NULL));
create policy vastleggen on tlv_besluit for insert to thuisnabij_app
  with check (( SELECT sessie.hele_regio() AS hele_regio));
create policy zien on tlv_besluit for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
grant insert, select on tlv_besluit to thuisnabij_app;
grant update (school_id) on tlv_besluit to thuisnabij_app;

create table tlv_bezwaar (
  aanvraag_id uuid not null,
  volgnummer integer not null,
  school_id uuid,
  soort text not null,
  door text not null,
  ingediend_op date not null,
  advies_op date,
  uitkomst text,
  uitkomst_op date,
  constraint tlv_bezwaar_pkey PRIMARY KEY (aanvraag_id, volgnummer),
  constraint tlv_bezwaar_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES tlv_aanvraag(id),
  constraint tlv_bezwaar_aanvraag_id_school_id_fkey FOREIGN KEY (aanvraag_id, school_id) REFERENCES tlv_aanvraag(id, school_id) ON UPDATE CASCADE,
  constraint tlv_bezwaar_afgedaan CHECK (((uitkomst IS NULL) = (uitkomst_op IS NULL))),
  constraint tlv_bezwaar_door CHECK ((door = ANY (ARRAY['ouders'::text, 'schoolbestuur'::text, 'anders'::text]))),
  constraint tlv_bezwaar_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint tlv_bezwaar_soort CHECK ((soort = ANY (ARRAY['bezwaar'::text, 'beroep'::text]))),
  constraint tlv_bezwaar_uitkomst CHECK ((uitkomst = ANY (ARRAY['gegrond'::text, 'ongegrond'::text, 'niet_ontvankelijk'::text, 'ingetrokken'::text])))
);
CREATE INDEX tlv_bezwaar_school ON tlv_bezwaar USING btree (school_id);
alter table tlv_bezwaar enable row level security, force row level security;
create policy vastleggen on tlv_bezwaar for insert to thuisnabij_app
  with check (( SELECT sessie.hele_regio() AS hele_regio));
create policy wijzigen on tlv_bezwaar for update to thuisnabij_app
  using (( SELECT sessie.hele_regio() AS hele_regio));
create policy zien on tlv_bezwaar for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
grant insert, select, update on tlv_bezwaar to thuisnabij_app;

create table tlv_gebeurtenis (
  id bigint generated always as identity not null,
  aanvraag_id uuid not null,
  school_id uuid,
  soort text not null,
  op date not null,
  toelichting text,
  vastgelegd_door uuid not null,
  vastgelegd_op timestamp with time zone not null,
  constraint tlv_gebeurtenis_pkey PRIMARY KEY (id),
  constraint tlv_gebeurtenis_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES tlv_aanvraag(id),
  constraint tlv_gebeurtenis_aanvraag_id_school_id_fkey FOREIGN KEY (aanvraag_id, school_id) REFERENCES tlv_aanvraag(id, school_id) ON UPDATE CASCADE,
  constraint tlv_gebeurtenis_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id),
  constraint tlv_gebeurtenis_school_uniek UNIQUE (id, school_id),
  constraint tlv_gebeurtenis_soort CHECK ((soort = ANY (ARRAY['ingediend'::text, 'onvolledig'::text, 'aangevuld'::text, 'in_behandeling'::text, 'advies_gevraagd'::text, 'advies_ontvangen'::text, 'ter_besluit'::text, 'toegekend'::text, 'afgewezen'::text, 'ingetrokken'::text, 'buiten_behandeling'::text, 'bezwaar'::text, 'herzien'::text]))),
  constraint tlv_gebeurtenis_vastgelegd_door_fkey FOREIGN KEY (vastgelegd_door) REFERENCES medewerker(id)
);
CREATE INDEX tlv_gebeurtenis_aanvraag ON tlv_gebeurtenis USING btree (aanvraag_id, id DESC);
CREATE INDEX tlv_gebeurtenis_school ON tlv_gebeurtenis USING btree (school_id);
CREATE INDEX tlv_gebeurtenis_vastgelegd_door ON tlv_gebeurtenis USING btree (vastgelegd_door);
alter table tlv_gebeurtenis enable row level security, force row level security;
create policy naar_eerste_school on tlv_gebeurtenis for update to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) AND (school_id IS NULL)))
  with check ((school_id IS NOT NULL));
create policy van_deskundige on tlv_gebeurtenis for select to thuisnabij_app
  using (((( SELECT sessie.rol() AS rol) = 'deskundige'::text) AND (EXISTS ( SELECT
   FROM tlv_aanvraag
  WHERE (tlv_aanvraag.id = tlv_gebeurtenis.aanvraag_id)))));
create policy vastleggen on tlv_gebeurtenis for insert to thuisnabij_app
  with check ((( SELECT sessie.is_werker() AS is_werker) OR ((vastgelegd_door = ( SELECT sessie.medewerker() AS medewerker)) AND (( SELECT sessie.hele_regio() AS hele_regio) OR ((school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])) AND (soort = ANY (ARRAY['ingediend'::text, 'aangevuld'::text, 'ingetrokken'::text])))))));
create policy zien on tlv_gebeurtenis for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[]))));
grant insert, select on tlv_gebeurtenis to thuisnabij_app;
grant update (school_id) on tlv_gebeurtenis to thuisnabij_app;

create table tlv_volger (
  aanvraag_id uuid not null,
  school_id uuid,
  medewerker_id uuid not null,
  sinds date not null,
  constraint tlv_volger_pkey PRIMARY KEY (aanvraag_id, medewerker_id),
  constraint tlv_volger_aanvraag_id_fkey FOREIGN KEY (aanvraag_id) REFERENCES tlv_aanvraag(id),
  constraint tlv_volger_aanvraag_id_school_id_fkey FOREIGN KEY (aanvraag_id, school_id) REFERENCES tlv_aanvraag(id, school_id) ON UPDATE CASCADE,
  constraint tlv_volger_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerker(id),
  constraint tlv_volger_school_id_fkey FOREIGN KEY (school_id) REFERENCES school(id)
);
CREATE INDEX tlv_volger_medewerker ON tlv_volger USING btree (medewerker_id);
CREATE INDEX tlv_volger_school ON tlv_volger USING btree (school_id);
alter table tlv_volger enable row level security, force row level security;
create policy naar_eerste_school on tlv_volger for update to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) AND (school_id IS NULL)))
  with check ((school_id IS NOT NULL));
create policy stoppen on tlv_volger for delete to thuisnabij_app
  using ((medewerker_id = ( SELECT sessie.medewerker() AS medewerker)));
create policy volgen on tlv_volger for insert to thuisnabij_app
  with check (((medewerker_id = ( SELECT sessie.medewerker() AS medewerker)) AND (( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])))));
create policy zien on tlv_volger for select to thuisnabij_app
  using ((( SELECT sessie.hele_regio() AS hele_regio) OR (school_id = ANY (( SELECT sessie.scholen() AS scholen)::uuid[])) OR (medewerker_id = ( SELECT sessie.medewerker() AS medewerker))));
grant delete, insert, select on tlv_volger to thuisnabij_app;
grant update (school_id) on tlv_volger to thuisnabij_app;

create table woordenregel (
  id uuid not null,
  zeg text[] not null,
  bedoelt text[] not null,
  gewijzigd_door uuid not null,
  gewijzigd_op date not null,
  constraint woordenregel_pkey PRIMARY KEY (id),
  constraint woordenregel_bedoelt CHECK (((cardinality(bedoelt) >= 1) AND (cardinality(bedoelt) <= 20))),
  constraint woordenregel_gewijzigd_door_fkey FOREIGN KEY (gewijzigd_door) REFERENCES medewerker(id),
  constraint woordenregel_zeg CHECK (((cardinality(zeg) >= 1) AND (cardinality(zeg) <= 20)))
);
CREATE INDEX woordenregel_gewijzigd_door ON woordenregel USING btree (gewijzigd_door);
alter table woordenregel enable row level security, force row level security;
create policy schrijven on woordenregel for insert to thuisnabij_app
  with check ((( SELECT sessie.is_coordinatie() AS is_coordinatie) AND (gewijzigd_door = ( SELECT sessie.medewerker() AS medewerker))));
create policy weghalen on woordenregel for delete to thuisnabij_app
  using (( SELECT sessie.is_coordinatie() AS is_coordinatie));
create policy wijzigen on woordenregel for update to thuisnabij_app
  using (( SELECT sessie.is_coordinatie() AS is_coordinatie))
  with check ((gewijzigd_door = ( SELECT sessie.medewerker() AS medewerker)));
create policy zien on woordenregel for select to thuisnabij_app
  using (true);
grant delete, insert, select, update on woordenregel to thuisnabij_app;

CREATE OR REPLACE FUNCTION public.monitor_regio(tot_en_met_maand date, vanaf_schooljaar date, vanaf_kwartaal date, tot_en_met_kwartaal date)
 RETURNS TABLE(thuiszitters integer, thuiszitters_langer_dan_3_maanden integer, tlv_lopend integer, tlv_toegekend integer, tlv_afgewezen integer, doorlooptijd_dagen integer, doorlooptijd_aantal integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 WITH som AS (
          SELECT (COALESCE(sum(m.thuiszitters) FILTER (WHERE (m.maand = monitor_regio.tot_en_met_maand)), (0)::bigint))::integer AS thuiszitters,
             (COALESCE(sum(m.thuiszitters_langer_dan_3_maanden) FILTER (WHERE (m.maand = monitor_regio.tot_en_met_maand)), (0)::bigint))::integer AS lang,
             (COALESCE(sum(m.tlv_lopend) FILTER (WHERE (m.maand = monitor_regio.tot_en_met_maand)), (0)::bigint))::integer AS lopend,
             (COALESCE(sum(m.tlv_toegekend) FILTER (WHERE ((m.maand >= monitor_regio.vanaf_schooljaar) AND (m.maand <= monitor_regio.tot_en_met_maand))), (0)::bigint))::integer AS toegekend,
             (COALESCE(sum(m.tlv_afgewezen) FILTER (WHERE ((m.maand >= monitor_regio.vanaf_schooljaar) AND (m.maand <= monitor_regio.tot_en_met_maand))), (0)::bigint))::integer AS afgewezen,
             (COALESCE(sum(m.doorlooptijd_dagen) FILTER (WHERE ((m.maand >= monitor_regio.vanaf_kwartaal) AND (m.maand <= monitor_regio.tot_en_met_kwartaal))), (0)::bigint))::integer AS dagen,
             (COALESCE(sum(m.doorlooptijd_aantal) FILTER (WHERE ((m.maand >= monitor_regio.vanaf_kwartaal) AND (m.maand <= monitor_regio.tot_en_met_kwartaal))), (0)::bigint))::integer AS aantal
            FROM monitor_school_maand m
           WHERE ((m.maand >= LEAST(monitor_regio.vanaf_schooljaar, monitor_regio.vanaf_kwartaal)) AND (m.maand <= monitor_regio.tot_en_met_maand))
         )
  SELECT
         CASE
             WHEN ((som.thuiszitters >= 1) AND (som.thuiszitters <= 4)) THEN NULL::integer
             ELSE som.thuiszitters
         END AS thuiszitters,
         CASE
             WHEN (((som.lang >= 1) AND (som.lang <= 4)) OR (((som.thuiszitters - som.lang) >= 1) AND ((som.thuiszitters - som.lang) <= 4))) THEN NULL::integer
             ELSE som.lang
         END AS lang,
         CASE
             WHEN ((som.lopend >= 1) AND (som.lopend <= 4)) THEN NULL::integer
             ELSE som.lopend
         END AS lopend,
         CASE
             WHEN ((som.toegekend >= 1) AND (som.toegekend <= 4)) THEN NULL::integer
             ELSE som.toegekend
         END AS toegekend,
         CASE
             WHEN ((som.afgewezen >= 1) AND (som.afgewezen <= 4)) THEN NULL::integer
             ELSE som.afgewezen
         END AS afgewezen,
         CASE
             WHEN ((som.aantal >= 1) AND (som.aantal <= 4)) THEN NULL::integer
             ELSE som.dagen
         END AS dagen,
         CASE
             WHEN ((som.aantal >= 1) AND (som.aantal <= 4)) THEN NULL::integer
             ELSE som.aantal
         END AS aantal
    FROM som;
END;
grant execute on function monitor_regio(date,date,date,date) to thuisnabij_monitor;

CREATE OR REPLACE FUNCTION public.nummer_trekken(soort text, jaar integer, aantal integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 INSERT INTO nummerreeks AS reeks (soort, jaar, laatste)  SELECT nummer_trekken.soort AS soort,
             nummer_trekken.jaar AS jaar,
             nummer_trekken.aantal AS aantal
           WHERE ((nummer_trekken.aantal = 1) OR ((nummer_trekken.aantal > 1) AND sessie.is_werker())) ON CONFLICT ON CONSTRAINT nummerreeks_pkey DO UPDATE SET laatste = (reeks.laatste + excluded.laatste)
   RETURNING reeks.laatste;
END;
grant execute on function nummer_trekken(text,integer,integer) to thuisnabij_app;

CREATE OR REPLACE FUNCTION sessie.hele_regio()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((sessie.rol() = ANY (ARRAY['coordinatie'::text, 'systeem'::text])), false);
grant execute on function sessie.hele_regio() to thuisnabij_app;

CREATE OR REPLACE FUNCTION sessie.is_coordinatie()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((sessie.rol() = 'coordinatie'::text), false);
grant execute on function sessie.is_coordinatie() to thuisnabij_app;

CREATE OR REPLACE FUNCTION sessie.is_iemand()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((sessie.medewerker() IS NOT NULL) AND (sessie.rol() IS NOT NULL) AND (sessie.rol() <> 'systeem'::text));
grant execute on function sessie.is_iemand() to thuisnabij_app;

CREATE OR REPLACE FUNCTION sessie.is_werker()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((sessie.rol() = 'systeem'::text), false);
grant execute on function sessie.is_werker() to thuisnabij_app;

CREATE OR REPLACE FUNCTION sessie.medewerker()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('sessie.medewerker'::text, true), ''::text))::uuid;
grant execute on function sessie.medewerker() to thuisnabij_app;

CREATE OR REPLACE FUNCTION sessie.rol()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('sessie.rol'::text, true), ''::text);
grant execute on function sessie.rol() to thuisnabij_app;

CREATE OR REPLACE FUNCTION sessie.scholen()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN (sessie.rol() = ANY (ARRAY['ib'::text, 'directeur'::text])) THEN (COALESCE(NULLIF(current_setting('sessie.scholen'::text, true), ''::text), '{}'::text))::uuid[] ELSE '{}'::uuid[] END;
grant execute on function sessie.scholen() to thuisnabij_app;

CREATE OR REPLACE FUNCTION sessie.schoolbestuur()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN (sessie.rol() = 'schoolbestuur'::text) THEN (NULLIF(current_setting('sessie.bestuur'::text, true), ''::text))::uuid ELSE NULL::uuid END;
grant execute on function sessie.schoolbestuur() to thuisnabij_app;
