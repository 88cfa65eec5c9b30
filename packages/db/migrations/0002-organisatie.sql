-- Who there is: no leerlinggegevens and no names of persons. The application reads it for everyone (the doors do, before they
-- know who acts). Who may do what follows from it, so it is written by the program itself alone: no request, whatever it
-- says, gives somebody a role or a schoolbestuur another school.
create table gemeente (
  id uuid primary key,
  naam text not null constraint gemeente_naam_uniek unique
);

create table schoolbestuur (
  id uuid primary key,
  naam text not null constraint schoolbestuur_naam_uniek unique,
  expertisecentrum text
);

create table schoolbestuur_alias (
  schoolbestuur_id uuid not null references schoolbestuur,
  naam text not null,
  -- not a name the plan itself uses
  afgeleid boolean not null,
  primary key (schoolbestuur_id, naam)
);

create table school (
  id uuid primary key,
  naam text not null constraint school_naam_uniek unique,
  soort text not null constraint school_soort check (soort in ('bao', 'sbo', 'so')),
  schoolbestuur_id uuid not null references schoolbestuur,
  gemeente_id uuid not null references gemeente,
  geldig_van date not null,
  geldig_tot date,
  constraint school_geldigheid check (geldig_tot is null or geldig_tot >= geldig_van)
);
create index school_schoolbestuur on school (schoolbestuur_id);
create index school_gemeente on school (gemeente_id);

create table leerlingenaantal (
  school_id uuid not null references school,
  teldatum date not null,
  aantal integer not null constraint leerlingenaantal_positief check (aantal >= 0),
  primary key (school_id, teldatum)
);

create table medewerker (
  id uuid primary key,
  tenant_id text not null,
  aad_object_id text not null,
  functie text not null,
  constraint medewerker_account_uniek unique (tenant_id, aad_object_id)
);

create table medewerker_rol (
  id uuid primary key,
  medewerker_id uuid not null references medewerker,
  rol text not null constraint medewerker_rol_bekend check (rol in
    ('ib', 'directeur', 'coordinatie', 'deskundige', 'schoolbestuur', 'bestuur', 'rvt', 'opr', 'programmaraad', 'fg')),
  school_id uuid references school,
  schoolbestuur_id uuid references schoolbestuur,
  van date not null,
  tot date,
  constraint medewerker_rol_plek check (
    (rol in ('ib', 'directeur')) = (school_id is not null) and (rol = 'schoolbestuur') = (schoolbestuur_id is not null)),
  constraint medewerker_rol_geldigheid check (tot is null or tot >= van)
);
create index medewerker_rol_medewerker on medewerker_rol (medewerker_id);
create index medewerker_rol_rol on medewerker_rol (rol);
create index medewerker_rol_school on medewerker_rol (school_id);
create index medewerker_rol_schoolbestuur on medewerker_rol (schoolbestuur_id);

alter table gemeente enable row level security, force row level security;
alter table schoolbestuur enable row level security, force row level security;
alter table schoolbestuur_alias enable row level security, force row level security;
alter table school enable row level security, force row level security;
alter table leerlingenaantal enable row level security, force row level security;
alter table medewerker enable row level security, force row level security;
alter table medewerker_rol enable row level security, force row level security;

create policy zien on gemeente for select to thuisnabij_app, thuisnabij_monitor using (true);
create policy zien on schoolbestuur for select to thuisnabij_app, thuisnabij_monitor using (true);
create policy zien on schoolbestuur_alias for select to thuisnabij_app using (true);
create policy zien on school for select to thuisnabij_app, thuisnabij_monitor using (true);
create policy zien on leerlingenaantal for select to thuisnabij_app, thuisnabij_monitor using (true);
create policy zien on medewerker for select to thuisnabij_app using (true);
create policy zien on medewerker_rol for select to thuisnabij_app using (true);

create policy schrijven on gemeente to thuisnabij_app using ((select sessie.is_werker()));
create policy schrijven on schoolbestuur to thuisnabij_app using ((select sessie.is_werker()));
create policy schrijven on schoolbestuur_alias to thuisnabij_app using ((select sessie.is_werker()));
create policy schrijven on school to thuisnabij_app using ((select sessie.is_werker()));
create policy schrijven on leerlingenaantal to thuisnabij_app using ((select sessie.is_werker()));
create policy schrijven on medewerker to thuisnabij_app using ((select sessie.is_werker()));
create policy schrijven on medewerker_rol to thuisnabij_app using ((select sessie.is_werker()));

create policy van_eigenaar on gemeente to current_user using (true);
create policy van_eigenaar on schoolbestuur to current_user using (true);
create policy van_eigenaar on schoolbestuur_alias to current_user using (true);
create policy van_eigenaar on school to current_user using (true);
create policy van_eigenaar on leerlingenaantal to current_user using (true);
create policy van_eigenaar on medewerker to current_user using (true);
create policy van_eigenaar on medewerker_rol to current_user using (true);

grant select, insert, update on gemeente, schoolbestuur, schoolbestuur_alias, school, leerlingenaantal, medewerker, medewerker_rol
  to thuisnabij_app;
grant select on gemeente, leerlingenaantal, school, schoolbestuur to thuisnabij_monitor;

-- Running numbers of aanvragen and meldingen (per calendar year) and signalen (one series: jaar 0). The row is locked until the
-- number is committed, so that no number is lost or given twice. The application has no right on it: it can only draw.
create table nummerreeks (
  soort text not null constraint nummerreeks_soort check (soort in ('tlv_aanvraag', 'thuiszittermelding', 'signaal')),
  jaar integer not null,
  laatste integer not null,
  primary key (soort, jaar)
);

-- The next number of a series, or the last of the next so many: only the program itself (a load) takes more than one. Null,
-- and nothing is drawn, for whoever may not.
create function nummer_trekken(soort text, jaar integer, aantal integer default 1) returns integer
language sql volatile security definer set search_path = pg_catalog, public
begin atomic
  insert into public.nummerreeks as reeks (soort, jaar, laatste)
    select nummer_trekken.soort, nummer_trekken.jaar, aantal where aantal = 1 or (aantal > 1 and sessie.is_werker())
    on conflict on constraint nummerreeks_pkey do update set laatste = reeks.laatste + excluded.laatste
    returning laatste;
end;
revoke all on function nummer_trekken from public;
grant execute on function nummer_trekken to thuisnabij_app;
