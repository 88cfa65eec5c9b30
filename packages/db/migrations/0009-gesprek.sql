-- A conversation with one person: where to reach them, and how far they are. What was said is not here.
create table gesprek (
  id text not null,
  medewerker_id uuid not null references medewerker,
  tenant_id text not null,
  soort text not null constraint gesprek_soort check (soort in ('personal', 'groupChat', 'channel')),
  teams_user_id text not null,
  bot_id text not null,
  service_url text not null,
  -- an activity asked for with expectReplies gives no address to write to later
  adresseerbaar boolean not null,
  toestand jsonb,
  geblokkeerd_op timestamptz,
  geblokkeerd_reden text,
  bijgewerkt_op timestamptz not null,
  primary key (id, medewerker_id)
);
create index gesprek_medewerker on gesprek (medewerker_id, bijgewerkt_op desc);

-- Activities already handled, so that one that Teams sends again is not handled twice.
create table gesprek_activiteit (
  gesprek_id text not null,
  medewerker_id uuid not null,
  activity_id text not null,
  ontvangen_op timestamptz not null,
  primary key (gesprek_id, medewerker_id, activity_id),
  foreign key (gesprek_id, medewerker_id) references gesprek
);
create index gesprek_activiteit_ontvangen_op on gesprek_activiteit (ontvangen_op);

-- Replies, with whether they were sent. Erased after a day.
create table gesprek_antwoord (
  id bigint generated always as identity primary key,
  gesprek_id text not null,
  medewerker_id uuid not null,
  activity_id text not null,
  volgorde integer not null,
  antwoord jsonb not null,
  status text not null constraint gesprek_antwoord_status check (status in ('klaar', 'verzonden', 'teruggegeven', 'onzeker', 'mislukt')),
  gemaakt_op timestamptz not null,
  constraint gesprek_antwoord_volgorde unique (gesprek_id, medewerker_id, activity_id, volgorde),
  foreign key (gesprek_id, medewerker_id, activity_id) references gesprek_activiteit on delete cascade
);
create index gesprek_antwoord_onverzonden on gesprek_antwoord (gemaakt_op) where status = 'klaar';
create index gesprek_antwoord_gemaakt_op on gesprek_antwoord (gemaakt_op);

alter table gesprek enable row level security, force row level security;
alter table gesprek_activiteit enable row level security, force row level security;
alter table gesprek_antwoord enable row level security, force row level security;
create policy eigen on gesprek to thuisnabij_app
  using ((select sessie.is_werker()) or medewerker_id = (select sessie.medewerker()));
create policy eigen on gesprek_activiteit to thuisnabij_app
  using ((select sessie.is_werker()) or medewerker_id = (select sessie.medewerker()));
create policy eigen on gesprek_antwoord to thuisnabij_app
  using ((select sessie.is_werker()) or medewerker_id = (select sessie.medewerker()));

grant select, insert, update, delete on gesprek, gesprek_activiteit, gesprek_antwoord to thuisnabij_app;
