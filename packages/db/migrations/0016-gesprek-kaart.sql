-- Cards of a draft that can still be pressed, so that they can be replaced once the draft stands otherwise. Kept as long as the
-- draft itself, which is longer than a reply. Ids only.
create table gesprek_kaart (
  gesprek_id text not null,
  medewerker_id uuid not null,
  -- as the channel knows the message
  bericht_id text not null,
  -- id and version
  concept text not null,
  verzonden_op timestamptz not null,
  primary key (gesprek_id, medewerker_id, bericht_id),
  foreign key (gesprek_id, medewerker_id) references gesprek
);
create index gesprek_kaart_verzonden_op on gesprek_kaart (verzonden_op);

alter table gesprek_kaart enable row level security, force row level security;
create policy eigen on gesprek_kaart to thuisnabij_app
  using ((select sessie.is_werker()) or medewerker_id = (select sessie.medewerker()));

grant select, insert, delete on gesprek_kaart to thuisnabij_app;
