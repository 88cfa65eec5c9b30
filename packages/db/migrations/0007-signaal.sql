create table signaal (
  id uuid primary key,
  nummer integer not null constraint signaal_nummer_uniek unique,
  soort text not null constraint signaal_soort check (soort in ('nieuwe_melding', 'veiligheid', 'nadert_norm',
    'norm_overschreden', 'melding_ingetrokken')),
  urgentie text not null constraint signaal_urgentie check (urgentie in ('gewoon', 'urgent')),
  melding_id uuid references thuiszittermelding,
  aanvraag_id uuid references tlv_aanvraag,
  school_id uuid references school,
  gemaakt_op date not null,
  termijn date,
  -- once per dossier and threshold, also when two processes watch the terms
  sleutel text not null constraint signaal_sleutel_uniek unique,
  status text not null constraint signaal_status check (status in ('open', 'opgepakt', 'overgedragen', 'geescaleerd', 'afgehandeld')),
  opgepakt_door uuid references medewerker,
  opgepakt_op date,
  overgedragen_door uuid references medewerker,
  geescaleerd_reden text,
  afgehandeld_op date,
  afhandeling text,
  versie integer not null default 1,
  -- lets deliveries follow it
  constraint signaal_school_uniek unique (id, school_id),
  constraint signaal_dossier check ((melding_id is null) <> (aanvraag_id is null)),
  constraint signaal_opgepakt check ((status = 'open') = (opgepakt_door is null) and (opgepakt_door is null) = (opgepakt_op is null)),
  constraint signaal_overgedragen check (status <> 'overgedragen' or overgedragen_door is not null),
  constraint signaal_geescaleerd check (status <> 'geescaleerd' or geescaleerd_reden is not null),
  constraint signaal_afgehandeld check ((status = 'afgehandeld') = (afgehandeld_op is not null)
    and (afgehandeld_op is null) = (afhandeling is null)),
  foreign key (melding_id, school_id) references thuiszittermelding (id, school_id) on update cascade,
  foreign key (aanvraag_id, school_id) references tlv_aanvraag (id, school_id) on update cascade
);
create index signaal_lijst on signaal (status, gemaakt_op desc, nummer desc);
create index signaal_melding on signaal (melding_id);
create index signaal_aanvraag on signaal (aanvraag_id);
create index signaal_school on signaal (school_id);
create index signaal_opgepakt_door on signaal (opgepakt_door);
create index signaal_overgedragen_door on signaal (overgedragen_door);

alter table signaal enable row level security, force row level security;
-- A school causes signalen (its melding does), the coördinatie reads and handles them.
create policy zien on signaal for select to thuisnabij_app using ((select sessie.hele_regio()));
create policy veroorzaken on signaal for insert to thuisnabij_app
  with check ((select sessie.hele_regio()) or (school_id = any ((select sessie.scholen())::uuid[]) and status = 'open'));
create policy behandelen on signaal for update to thuisnabij_app using ((select sessie.hele_regio()));

-- What must reach whom. A row per recipient, so that one who is blocked or away does not hold up the other.
create table bezorging (
  id uuid primary key,
  signaal_id uuid not null references signaal,
  -- as the signaal has it
  school_id uuid references school,
  medewerker_id uuid not null references medewerker,
  status text not null constraint bezorging_status check (status in
    ('klaar', 'wacht_op_gesprek', 'verzonden', 'onzeker', 'geblokkeerd', 'mislukt')),
  -- where it was sent and under which id, so that the card can be replaced
  gesprek_id text,
  activity_id text,
  -- version of the signaal the shown card was made from
  getoonde_versie integer,
  pogingen integer not null default 0,
  laatste_code text,
  aangemaakt_op timestamptz not null,
  bijgewerkt_op timestamptz not null,
  constraint bezorging_een_per_ontvanger unique (signaal_id, medewerker_id),
  constraint bezorging_verzonden check (status <> 'verzonden' or gesprek_id is not null),
  foreign key (signaal_id, school_id) references signaal (id, school_id) on update cascade
);
create index bezorging_school on bezorging (school_id);
create index bezorging_medewerker on bezorging (medewerker_id);
create index bezorging_openstaand on bezorging (bijgewerkt_op) where status in ('klaar', 'wacht_op_gesprek', 'onzeker');

alter table bezorging enable row level security, force row level security;
create policy zien on bezorging for select to thuisnabij_app
  using ((select sessie.hele_regio()) or medewerker_id = (select sessie.medewerker()));
-- A school asks for its own signalen to be brought, and for nothing about those of others.
create policy vragen on bezorging for insert to thuisnabij_app
  with check ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
create policy bezorgen on bezorging for update to thuisnabij_app
  using ((select sessie.hele_regio()) or medewerker_id = (select sessie.medewerker()));

grant select, insert, update on signaal, bezorging to thuisnabij_app;
