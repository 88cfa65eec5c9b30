-- Who acts, as the policies read it. Set for one transaction only (set_config with is_local); after it these settings are
-- '' rather than null, hence the nullif. Always called as (select sessie.x()) in a policy, so that it runs once a statement.
create schema sessie;
grant usage on schema sessie to thuisnabij_app;

create function sessie.medewerker() returns uuid language sql stable parallel safe
  return nullif(current_setting('sessie.medewerker', true), '')::uuid;

create function sessie.rol() returns text language sql stable parallel safe
  return nullif(current_setting('sessie.rol', true), '');

-- Only a role of a school gives schools, whatever else was set.
create function sessie.scholen() returns uuid[] language sql stable parallel safe
  return case when sessie.rol() in ('ib', 'directeur')
    then coalesce(nullif(current_setting('sessie.scholen', true), ''), '{}')::uuid[] else '{}'::uuid[] end;

create function sessie.schoolbestuur() returns uuid language sql stable parallel safe
  return case when sessie.rol() = 'schoolbestuur' then nullif(current_setting('sessie.bestuur', true), '')::uuid end;

-- The coördinatie sees the whole region; the program itself (termijnbewaking, deliveries) does too.
create function sessie.hele_regio() returns boolean language sql stable parallel safe
  return coalesce(sessie.rol() in ('coordinatie', 'systeem'), false);

create function sessie.is_werker() returns boolean language sql stable parallel safe
  return coalesce(sessie.rol() = 'systeem', false);

revoke all on all functions in schema sessie from public;
grant execute on all functions in schema sessie to thuisnabij_app;
