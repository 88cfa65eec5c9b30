-- A school cannot put back what went on or ended, also not with a statement of its own. A policy sees the old row or the
-- new one, never both, so a function reads how it stood: with the rights of whoever acts, and as it was before the statement.
create function tlv_status_was(aanvraag uuid) returns text language plpgsql stable set search_path = pg_catalog, public as $$
begin
  return (select status from tlv_aanvraag where id = aanvraag);
end $$;
revoke all on function tlv_status_was from public;
grant execute on function tlv_status_was to thuisnabij_app;

alter policy wijzigen on tlv_aanvraag
  with check ((select sessie.hele_regio()) or (school_id = any ((select sessie.scholen())::uuid[])
    and case tlv_status_was(id)
      when 'concept' then status in ('concept', 'ingediend', 'ingetrokken')
      when 'ingediend' then status in ('ingediend', 'ingetrokken')
      when 'onvolledig' then status in ('onvolledig', 'ingediend', 'ingetrokken')
      when 'in_behandeling' then status = 'ingetrokken'
      when 'bij_deskundigen' then status = 'ingetrokken'
      when 'ter_besluit' then status = 'ingetrokken'
    end));

alter policy bijwerken on thuiszittermelding
  using ((select sessie.hele_regio()) or (school_id = any ((select sessie.scholen())::uuid[]) and status = 'lopend'))
  with check ((select sessie.hele_regio()) or school_id = any ((select sessie.scholen())::uuid[]));
