-- Who wants to hear of a change in the status of which aanvraag.
create table tlv_volger (
  aanvraag_id uuid not null references tlv_aanvraag,
  -- as the aanvraag has it
  school_id uuid references school,
  medewerker_id uuid not null references medewerker,
  sinds date not null,
  primary key (aanvraag_id, medewerker_id),
  foreign key (aanvraag_id, school_id) references tlv_aanvraag (id, school_id) on update cascade
);
create index tlv_volger_school on tlv_volger (school_id);
create index tlv_volger_medewerker on tlv_volger (medewerker_id);

alter table tlv_volger enable row level security, force row level security;
-- Who changes a status tells those who follow it, so sees who they are.
create policy zien on tlv_volger for select to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[])
    or medewerker_id = (select sessie.medewerker()));
create policy volgen on tlv_volger for insert to thuisnabij_app
  with check (medewerker_id = (select sessie.medewerker())
    and ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[])));
create policy stoppen on tlv_volger for delete to thuisnabij_app using (medewerker_id = (select sessie.medewerker()));
grant select, insert, delete on tlv_volger to thuisnabij_app;

-- A delivery brings a signaal, a question, or what happened to an aanvraag: once for each that it happened to.
alter table tlv_gebeurtenis add constraint tlv_gebeurtenis_school_uniek unique (id, school_id);
alter table bezorging add column tlv_gebeurtenis_id bigint references tlv_gebeurtenis;
alter table bezorging add foreign key (tlv_gebeurtenis_id, school_id) references tlv_gebeurtenis (id, school_id) on update cascade;
alter table bezorging add constraint bezorging_gebeurtenis_een_per_ontvanger unique (tlv_gebeurtenis_id, medewerker_id);
alter table bezorging drop constraint bezorging_waarover;
alter table bezorging add constraint bezorging_waarover
  check (num_nonnulls(signaal_id, coordinatievraag_id, tlv_gebeurtenis_id) = 1);
