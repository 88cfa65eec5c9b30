create table thuiszittermelding (
  id uuid primary key,
  jaar integer not null,
  nummer integer not null,
  leerling_id uuid not null references leerling,
  school_id uuid references school,
  gemeld_door uuid not null references medewerker,
  gemeld_op date not null,
  verzuim_sinds date not null,
  verzuim_sinds_precisie text not null constraint thuiszittermelding_precisie check (verzuim_sinds_precisie in ('dag', 'ongeveer')),
  verzuim_sinds_tekst text,
  verzuimtype text not null constraint thuiszittermelding_verzuimtype check (verzuimtype in ('ongeoorloofd', 'geoorloofd_ziek',
    'ziekgemeld_twijfel', 'gedeeltelijk', 'gedeeltelijk_ongeoorloofd', 'geschorst', 'niet_ingeschreven', 'vrijstelling')),
  aanwezigheid text,
  reden text,
  ouders_geinformeerd boolean,
  leerplicht_gemeld boolean,
  jeugdarts_betrokken boolean,
  betrokkenen text[] not null default '{}',
  tlv_lopend boolean,
  gewenst_vervolg text,
  veiligheid boolean not null,
  plek text,
  plek_vanaf date,
  plek_bevestigd_door text,
  plek_vastgelegd_op date,
  plek_vervallen_op date,
  status text not null constraint thuiszittermelding_status check (status in ('lopend', 'afgesloten', 'ingetrokken')),
  uitkomst text constraint thuiszittermelding_uitkomst check (uitkomst in ('terug_op_school', 'onderwijszorgarrangement',
    'andere_school', 'sbo_of_so', 'ontheffing', 'naar_vo', 'verhuisd', 'anders')),
  afgesloten_op date,
  ingetrokken_op date,
  ingetrokken_reden text,
  constraint thuiszittermelding_nummer_uniek unique (jaar, nummer),
  constraint thuiszittermelding_niet_vooraf check (verzuim_sinds <= gemeld_op),
  constraint thuiszittermelding_plek check ((plek is null) = (plek_vanaf is null) and (plek is null) = (plek_bevestigd_door is null)
    and (plek is null) = (plek_vastgelegd_op is null) and (plek is not null or plek_vervallen_op is null)),
  constraint thuiszittermelding_afgesloten check ((status = 'afgesloten') = (uitkomst is not null)
    and (uitkomst is null) = (afgesloten_op is null)),
  constraint thuiszittermelding_ingetrokken check ((status = 'ingetrokken') = (ingetrokken_op is not null)
    and (ingetrokken_op is null) = (ingetrokken_reden is null)),
  constraint thuiszittermelding_school unique (id, school_id),
  foreign key (leerling_id, school_id) references leerling (id, school_id) on update cascade
);
-- two people reporting the same child at the same moment: one melding
create unique index thuiszittermelding_een_lopend on thuiszittermelding (leerling_id) where status = 'lopend';
create index thuiszittermelding_leerling on thuiszittermelding (leerling_id);
create index thuiszittermelding_lijst on thuiszittermelding (school_id, status, gemeld_op desc, id desc);
create index thuiszittermelding_op_datum on thuiszittermelding (gemeld_op desc, id desc);
create index thuiszittermelding_gemeld_door on thuiszittermelding (gemeld_door);

create table thuiszitter_activiteit (
  id bigint generated always as identity primary key,
  melding_id uuid not null references thuiszittermelding,
  school_id uuid references school,
  op date not null,
  soort text not null constraint thuiszitter_activiteit_soort check (soort in ('gesprek_ouders', 'overleg', 'leerplicht', 'jeugdarts',
    'jeugdteam', 'thuiszittertafel', 'doorzettingsverzoek', 'afstandsonderwijs', 'anders')),
  omschrijving text not null,
  vastgelegd_door uuid not null references medewerker,
  vastgelegd_op timestamptz not null,
  foreign key (melding_id, school_id) references thuiszittermelding (id, school_id) on update cascade
);
create index thuiszitter_activiteit_melding on thuiszitter_activiteit (melding_id, id);
create index thuiszitter_activiteit_school on thuiszitter_activiteit (school_id);
create index thuiszitter_activiteit_vastgelegd_door on thuiszitter_activiteit (vastgelegd_door);

alter table thuiszittermelding enable row level security, force row level security;
alter table thuiszitter_activiteit enable row level security, force row level security;
create policy zien on thuiszittermelding for select to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
create policy melden on thuiszittermelding for insert to thuisnabij_app
  with check ((select sessie.hele_regio()) or (school_id = any ((select sessie.scholen())::uuid[])
    and gemeld_door = (select sessie.medewerker())));
create policy bijwerken on thuiszittermelding for update to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));

create policy zien on thuiszitter_activiteit for select to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
-- In one's own name. The program itself loads what others did.
create policy vastleggen on thuiszitter_activiteit for insert to thuisnabij_app
  with check ((select sessie.is_werker()) or (vastgelegd_door = (select sessie.medewerker())
    and ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]))));

grant select, insert, update on thuiszittermelding to thuisnabij_app;
grant select, insert on thuiszitter_activiteit to thuisnabij_app;
