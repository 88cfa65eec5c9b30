-- Who there is. No leerlinggegevens and no names of persons, so no row-level security: the doors read it before they know who acts.
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

-- Running numbers of aanvragen and meldingen (per calendar year) and signalen (one series: jaar 0). The row is locked until the
-- number is committed, so that no number is lost or given twice.
create table nummerreeks (
  soort text not null constraint nummerreeks_soort check (soort in ('tlv_aanvraag', 'thuiszittermelding', 'signaal')),
  jaar integer not null,
  laatste integer not null,
  primary key (soort, jaar)
);

grant select, insert, update on gemeente, schoolbestuur, schoolbestuur_alias, school, leerlingenaantal, medewerker, medewerker_rol,
  nummerreeks to thuisnabij_app;
grant select on gemeente, schoolbestuur, school, leerlingenaantal to thuisnabij_monitor;
