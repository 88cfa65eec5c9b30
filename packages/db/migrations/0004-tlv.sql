create table tlv_aanvraag (
  id uuid primary key,
  jaar integer,
  volgnummer integer,
  leerling_id uuid not null references leerling,
  school_id uuid references school,
  begonnen_door uuid not null references medewerker,
  ingediend_door uuid references medewerker,
  soort text not null constraint tlv_aanvraag_soort check (soort in ('SBO', 'SO_LAAG', 'SO_MIDDEN', 'SO_HOOG')),
  aanvraagsoort text not null constraint tlv_aanvraag_aanvraagsoort check (aanvraagsoort in ('eerste', 'verlenging', 'wijziging')),
  herkomst text not null constraint tlv_aanvraag_herkomst check (herkomst in ('basisschool', 'voorschools', 'speciaal_onderwijs', 'anders')),
  doelgroep text constraint tlv_aanvraag_doelgroep check (doelgroep in ('TOS', 'nieuwkomer', 'jonge_kind')),
  ouder_instemming text constraint tlv_aanvraag_ouder_instemming check (ouder_instemming in ('ja', 'nee', 'gedeeltelijk')),
  ouders_gehoord_op date,
  instemming_motivering text,
  leerling_gehoord boolean,
  status text not null constraint tlv_aanvraag_status check (status in ('concept', 'ingediend', 'onvolledig', 'in_behandeling',
    'bij_deskundigen', 'ter_besluit', 'toegekend', 'afgewezen', 'ingetrokken', 'buiten_behandeling')),
  ingediend_op date,
  ontbreekt text[] not null default '{}',
  reden text,
  constraint tlv_aanvraag_nummer_uniek unique (jaar, volgnummer),
  -- a number exists from indienen on, and then always with its day and who filed it
  constraint tlv_aanvraag_nummer check ((status = 'concept') = (jaar is null) and (jaar is null) = (volgnummer is null)
    and (jaar is null) = (ingediend_op is null) and (jaar is null) = (ingediend_door is null)),
  -- without full consent the parents were heard and the school says why it goes on
  constraint tlv_aanvraag_ouders_gehoord check (status = 'concept' or ouder_instemming = 'ja'
    or (ouder_instemming is not null and ouders_gehoord_op is not null and instemming_motivering is not null)),
  constraint tlv_aanvraag_school unique (id, school_id),
  -- lets a plaatsing refer to the child of its aanvraag and to no other
  constraint tlv_aanvraag_van_leerling unique (id, leerling_id),
  foreign key (leerling_id, school_id) references leerling (id, school_id) on update cascade
);
create index tlv_aanvraag_leerling on tlv_aanvraag (leerling_id);
create index tlv_aanvraag_lijst on tlv_aanvraag (school_id, status, ingediend_op desc, id desc);
create index tlv_aanvraag_op_datum on tlv_aanvraag (ingediend_op desc, id desc);
create index tlv_aanvraag_begonnen_door on tlv_aanvraag (begonnen_door);
create index tlv_aanvraag_ingediend_door on tlv_aanvraag (ingediend_door);

create table tlv_gebeurtenis (
  id bigint generated always as identity primary key,
  aanvraag_id uuid not null references tlv_aanvraag,
  school_id uuid references school,
  soort text not null constraint tlv_gebeurtenis_soort check (soort in ('ingediend', 'onvolledig', 'aangevuld', 'in_behandeling',
    'advies_gevraagd', 'advies_ontvangen', 'ter_besluit', 'toegekend', 'afgewezen', 'ingetrokken', 'buiten_behandeling', 'bezwaar', 'herzien')),
  op date not null,
  toelichting text,
  vastgelegd_door uuid not null references medewerker,
  vastgelegd_op timestamptz not null,
  foreign key (aanvraag_id, school_id) references tlv_aanvraag (id, school_id) on update cascade
);
create index tlv_gebeurtenis_aanvraag on tlv_gebeurtenis (aanvraag_id, id desc);
create index tlv_gebeurtenis_school on tlv_gebeurtenis (school_id);
create index tlv_gebeurtenis_vastgelegd_door on tlv_gebeurtenis (vastgelegd_door);

-- Which deskundigen were asked. What they wrote is apart, because a deskundige sees the other's only after handing in.
create table tlv_advies (
  aanvraag_id uuid not null references tlv_aanvraag,
  positie integer not null constraint tlv_advies_positie check (positie in (1, 2)),
  school_id uuid references school,
  discipline text not null constraint tlv_advies_discipline check (discipline in
    ('orthopedagoog', 'kinder_en_jeugdpsycholoog', 'pedagoog', 'kinderpsychiater', 'maatschappelijk_werker', 'arts')),
  deskundige_id uuid references medewerker,
  deskundige_code text not null,
  betrokken_bij_begeleiding boolean not null,
  gevraagd_op date not null,
  ingeleverd_op date,
  primary key (aanvraag_id, positie),
  constraint tlv_advies_verschillend unique (aanvraag_id, deskundige_code),
  foreign key (aanvraag_id, school_id) references tlv_aanvraag (id, school_id) on update cascade
);
create index tlv_advies_deskundige on tlv_advies (deskundige_id);
create index tlv_advies_school on tlv_advies (school_id);

create table tlv_adviestekst (
  aanvraag_id uuid not null,
  positie integer not null,
  school_id uuid references school,
  strekking text not null constraint tlv_adviestekst_strekking check (strekking in ('positief', 'negatief', 'anders')),
  advies text not null,
  primary key (aanvraag_id, positie),
  foreign key (aanvraag_id, positie) references tlv_advies (aanvraag_id, positie),
  foreign key (aanvraag_id, school_id) references tlv_aanvraag (id, school_id) on update cascade
);
create index tlv_adviestekst_school on tlv_adviestekst (school_id);

create table tlv_besluit (
  aanvraag_id uuid not null references tlv_aanvraag,
  -- 1 is the first decision; a herzien besluit is the next
  volgnummer integer not null,
  school_id uuid references school,
  uitkomst text not null constraint tlv_besluit_uitkomst check (uitkomst in ('toegekend', 'afgewezen')),
  op date not null,
  beslisser_id uuid not null references medewerker,
  motivering text not null,
  soort text constraint tlv_besluit_soort check (soort in ('SBO', 'SO_LAAG', 'SO_MIDDEN', 'SO_HOOG')),
  geldig_van date,
  geldig_tot date,
  primary key (aanvraag_id, volgnummer),
  constraint tlv_besluit_geldigheid check ((uitkomst = 'toegekend') = (soort is not null)
    and (soort is null) = (geldig_van is null) and (soort is null) = (geldig_tot is null)),
  constraint tlv_besluit_duur check (geldig_tot >= geldig_van),
  foreign key (aanvraag_id, school_id) references tlv_aanvraag (id, school_id) on update cascade
);
create index tlv_besluit_op on tlv_besluit (op);
create index tlv_besluit_school on tlv_besluit (school_id);
create index tlv_besluit_beslisser on tlv_besluit (beslisser_id);

create table tlv_bezwaar (
  aanvraag_id uuid not null references tlv_aanvraag,
  volgnummer integer not null,
  school_id uuid references school,
  soort text not null constraint tlv_bezwaar_soort check (soort in ('bezwaar', 'beroep')),
  door text not null constraint tlv_bezwaar_door check (door in ('ouders', 'schoolbestuur', 'anders')),
  ingediend_op date not null,
  advies_op date,
  uitkomst text constraint tlv_bezwaar_uitkomst check (uitkomst in ('gegrond', 'ongegrond', 'niet_ontvankelijk', 'ingetrokken')),
  uitkomst_op date,
  primary key (aanvraag_id, volgnummer),
  constraint tlv_bezwaar_afgedaan check ((uitkomst is null) = (uitkomst_op is null)),
  foreign key (aanvraag_id, school_id) references tlv_aanvraag (id, school_id) on update cascade
);
create index tlv_bezwaar_school on tlv_bezwaar (school_id);

alter table tlv_aanvraag enable row level security, force row level security;
alter table tlv_gebeurtenis enable row level security, force row level security;
alter table tlv_advies enable row level security, force row level security;
alter table tlv_adviestekst enable row level security, force row level security;
alter table tlv_besluit enable row level security, force row level security;
alter table tlv_bezwaar enable row level security, force row level security;

create policy zien on tlv_aanvraag for select to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
-- A school begins in one's own name, files, completes and withdraws; what comes after, and what has an end, is for the
-- coördinatie to write.
create policy beginnen on tlv_aanvraag for insert to thuisnabij_app
  with check ((select sessie.hele_regio()) or (school_id = any ((select sessie.scholen())::uuid[])
    and status = 'concept' and begonnen_door = (select sessie.medewerker())));
create policy wijzigen on tlv_aanvraag for update to thuisnabij_app
  using ((select sessie.hele_regio()) or (school_id = any ((select sessie.scholen())::uuid[])
    and status in ('concept', 'ingediend', 'onvolledig', 'in_behandeling', 'bij_deskundigen', 'ter_besluit')))
  with check ((select sessie.hele_regio()) or (school_id = any ((select sessie.scholen())::uuid[])
    and status in ('concept', 'ingediend', 'onvolledig', 'ingetrokken')));
-- A deskundige sees what was assigned, until there is a besluit.
create policy van_deskundige on tlv_aanvraag for select to thuisnabij_app
  using ((select sessie.rol()) = 'deskundige' and status in ('in_behandeling', 'bij_deskundigen', 'ter_besluit')
    and exists (select from tlv_advies eigen where eigen.aanvraag_id = id and eigen.deskundige_id = (select sessie.medewerker())));

create policy zien on tlv_gebeurtenis for select to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
-- In one's own name, and a school only what a school does. The program itself loads what others did.
create policy vastleggen on tlv_gebeurtenis for insert to thuisnabij_app
  with check ((select sessie.is_werker()) or (vastgelegd_door = (select sessie.medewerker())
    and ((select sessie.hele_regio()) or (school_id = any ((select sessie.scholen())::uuid[])
      and soort in ('ingediend', 'aangevuld', 'ingetrokken')))));
create policy van_deskundige on tlv_gebeurtenis for select to thuisnabij_app
  using ((select sessie.rol()) = 'deskundige' and exists (select from tlv_aanvraag where tlv_aanvraag.id = aanvraag_id));

-- Schools see who was asked; only the coördinatie writes it.
create policy zien on tlv_advies for select to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[])
    or ((select sessie.rol()) = 'deskundige' and deskundige_id = (select sessie.medewerker())));
create policy vastleggen on tlv_advies for insert to thuisnabij_app with check ((select sessie.hele_regio()));
create policy wijzigen on tlv_advies for update to thuisnabij_app using ((select sessie.hele_regio()));

create policy zien on tlv_adviestekst for select to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
create policy van_deskundige on tlv_adviestekst for select to thuisnabij_app
  using ((select sessie.rol()) = 'deskundige'
    and exists (select from tlv_aanvraag where tlv_aanvraag.id = tlv_adviestekst.aanvraag_id)
    and exists (select from tlv_advies eigen where eigen.aanvraag_id = tlv_adviestekst.aanvraag_id
      and (eigen.positie = tlv_adviestekst.positie or eigen.ingeleverd_op is not null)));
create policy vastleggen on tlv_adviestekst for insert to thuisnabij_app with check ((select sessie.hele_regio()));

create policy zien on tlv_besluit for select to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
create policy vastleggen on tlv_besluit for insert to thuisnabij_app with check ((select sessie.hele_regio()));

create policy zien on tlv_bezwaar for select to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
create policy vastleggen on tlv_bezwaar for insert to thuisnabij_app with check ((select sessie.hele_regio()));
create policy wijzigen on tlv_bezwaar for update to thuisnabij_app using ((select sessie.hele_regio()));

grant select, insert, update on tlv_aanvraag, tlv_advies, tlv_bezwaar to thuisnabij_app;
-- What was decided, advised or happened is never changed.
grant select, insert on tlv_gebeurtenis, tlv_adviestekst, tlv_besluit to thuisnabij_app;
