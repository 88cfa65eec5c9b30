-- The way to a place. It carries the besluit it rests on, because that is all the receiving school sees of the aanvraag.
create table plaatsing (
  id uuid primary key,
  leerling_id uuid not null references leerling,
  aanvraag_id uuid not null references tlv_aanvraag,
  -- the school that holds the dossier
  school_id uuid references school,
  tlv_jaar integer not null,
  tlv_volgnummer integer not null,
  tlv_soort text not null,
  tlv_geldig_van date not null,
  tlv_geldig_tot date not null,
  bij_school_id uuid references school,
  bij_school_buiten_regio text,
  status text not null constraint plaatsing_status check (status in ('wacht', 'geplaatst', 'beeindigd')),
  wacht_sinds date not null,
  geplaatst_op date,
  beeindigd_op date,
  reden text,
  constraint plaatsing_bij check ((bij_school_id is null) <> (bij_school_buiten_regio is null)),
  constraint plaatsing_geplaatst check (status <> 'geplaatst' or geplaatst_op is not null),
  constraint plaatsing_beeindigd check ((status = 'beeindigd') = (beeindigd_op is not null) and (beeindigd_op is null) = (reden is null)),
  foreign key (aanvraag_id, school_id) references tlv_aanvraag (id, school_id) on update cascade,
  -- whoever receives sees this leerling, so it is the one the aanvraag is about
  constraint plaatsing_leerling_van_aanvraag foreign key (aanvraag_id, leerling_id) references tlv_aanvraag (id, leerling_id)
);
create index plaatsing_leerling on plaatsing (leerling_id);
create index plaatsing_aanvraag on plaatsing (aanvraag_id);
create index plaatsing_school on plaatsing (school_id);
create index plaatsing_bij_school on plaatsing (bij_school_id);
-- one place at a time
create unique index plaatsing_een_tegelijk on plaatsing (aanvraag_id) where status <> 'beeindigd';

alter table plaatsing enable row level security, force row level security;
create policy van_eigen_school on plaatsing to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
create policy van_ontvangende_school on plaatsing for select to thuisnabij_app
  using (bij_school_id = any ((select sessie.scholen())::uuid[]));

grant select, insert, update on plaatsing to thuisnabij_app;

-- The policy of leerling stands here because it looks at both: the receiving school sees the child it waits for, and a
-- deskundige the child of an aanvraag that is theirs to see.
create policy van_eigen_school on leerling to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
create policy van_ontvangende_school on leerling for select to thuisnabij_app
  using ((select sessie.rol()) in ('ib', 'directeur') and exists (select from plaatsing
    where plaatsing.leerling_id = leerling.id and plaatsing.bij_school_id = any ((select sessie.scholen())::uuid[])
      and plaatsing.status <> 'beeindigd'));
create policy van_deskundige on leerling for select to thuisnabij_app
  using ((select sessie.rol()) = 'deskundige' and exists (select from tlv_aanvraag where tlv_aanvraag.leerling_id = leerling.id));
