-- Counts per school and closed month, recomputed for the school that changed in the transaction that changes it.
create table monitor_school_maand (
  -- null: children without a school
  school_id uuid references school,
  -- first day of the month
  maand date not null constraint monitor_school_maand_eerste_dag check (extract(day from maand) = 1),
  -- at the month's end
  thuiszitters integer not null,
  thuiszitters_langer_dan_3_maanden integer not null,
  tlv_lopend integer not null,
  -- in the month
  tlv_ingediend integer not null,
  tlv_toegekend integer not null,
  tlv_afgewezen integer not null,
  -- days and number of the besluiten taken in the month
  doorlooptijd_dagen integer not null,
  doorlooptijd_aantal integer not null,
  constraint monitor_school_maand_uniek unique nulls not distinct (school_id, maand)
);
create index monitor_school_maand_maand on monitor_school_maand (maand);

alter table monitor_school_maand enable row level security, force row level security;
create policy zien on monitor_school_maand to thuisnabij_app
  using ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
create policy van_eigen_bestuur on monitor_school_maand for select to thuisnabij_app
  using (exists (select from school where school.id = school_id and school.schoolbestuur_id = (select sessie.schoolbestuur())));
-- only for monitor_regio below, which runs as the owner of this table
create policy van_eigenaar on monitor_school_maand for select to current_user using (true);
grant select, insert, update, delete on monitor_school_maand to thuisnabij_app;

-- What bestuur and toezicht read: the region as a whole, at the end of a month, with 1 to 4 left out (null). The role that
-- reads it has no grant on any table with a count per school. Which months are asked is for the caller: two questions whose
-- periods differ by a month can still be subtracted.
create function monitor_regio(tot_en_met_maand date, vanaf_schooljaar date, vanaf_kwartaal date, tot_en_met_kwartaal date)
returns table (
  thuiszitters integer, thuiszitters_langer_dan_3_maanden integer, tlv_lopend integer,
  tlv_toegekend integer, tlv_afgewezen integer, doorlooptijd_dagen integer, doorlooptijd_aantal integer)
language sql stable security definer set search_path = pg_catalog, public
begin atomic
  with som as (
    select
      coalesce(sum(m.thuiszitters) filter (where m.maand = tot_en_met_maand), 0)::integer as thuiszitters,
      coalesce(sum(m.thuiszitters_langer_dan_3_maanden) filter (where m.maand = tot_en_met_maand), 0)::integer as lang,
      coalesce(sum(m.tlv_lopend) filter (where m.maand = tot_en_met_maand), 0)::integer as lopend,
      coalesce(sum(m.tlv_toegekend) filter (where m.maand between vanaf_schooljaar and tot_en_met_maand), 0)::integer as toegekend,
      coalesce(sum(m.tlv_afgewezen) filter (where m.maand between vanaf_schooljaar and tot_en_met_maand), 0)::integer as afgewezen,
      coalesce(sum(m.doorlooptijd_dagen) filter (where m.maand between vanaf_kwartaal and tot_en_met_kwartaal), 0)::integer as dagen,
      coalesce(sum(m.doorlooptijd_aantal) filter (where m.maand between vanaf_kwartaal and tot_en_met_kwartaal), 0)::integer as aantal
    from public.monitor_school_maand m
    where m.maand between least(vanaf_schooljaar, vanaf_kwartaal) and tot_en_met_maand
  )
  select
    case when thuiszitters between 1 and 4 then null else thuiszitters end,
    -- also hidden when the rest (not longer than three months) would be 1 to 4
    case when lang between 1 and 4 or thuiszitters - lang between 1 and 4 then null else lang end,
    case when lopend between 1 and 4 then null else lopend end,
    case when toegekend between 1 and 4 then null else toegekend end,
    case when afgewezen between 1 and 4 then null else afgewezen end,
    case when aantal between 1 and 4 then null else dagen end,
    case when aantal between 1 and 4 then null else aantal end
  from som;
end;
revoke all on function monitor_regio from public;
grant execute on function monitor_regio to thuisnabij_monitor;
