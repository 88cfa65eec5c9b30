-- Which coördinator has a melding: who last took up a signaal of it. Signalen are for the coördinatie alone, this is for the
-- school as well. A table of its own, because of a row that it may change a school may change every column.
create table thuiszitter_behandelaar (
  melding_id uuid primary key,
  school_id uuid references school,
  medewerker_id uuid not null references medewerker,
  foreign key (melding_id) references thuiszittermelding,
  foreign key (melding_id, school_id) references thuiszittermelding (id, school_id) on update cascade
);
create index thuiszitter_behandelaar_school on thuiszitter_behandelaar (school_id);
create index thuiszitter_behandelaar_medewerker on thuiszitter_behandelaar (medewerker_id);

-- What was taken up before this. The owner sees no dossier, so for this once.
alter table signaal no force row level security;
insert into thuiszitter_behandelaar (melding_id, school_id, medewerker_id)
  select distinct on (melding_id) melding_id, school_id, opgepakt_door from signaal
  where melding_id is not null and opgepakt_door is not null
  order by melding_id, opgepakt_op desc, nummer desc;
alter table signaal force row level security;

alter table thuiszitter_behandelaar enable row level security, force row level security;
create policy zien on thuiszitter_behandelaar for select to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
create policy aanwijzen on thuiszitter_behandelaar for insert to thuisnabij_app with check ((select sessie.hele_regio()));
create policy wijzigen on thuiszitter_behandelaar for update to thuisnabij_app using ((select sessie.hele_regio()));
grant select, insert, update on thuiszitter_behandelaar to thuisnabij_app;
