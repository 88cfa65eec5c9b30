-- A child that was on no school has dossiers without one. A row without a school refers to nothing, so nothing cascades
-- when the child gets its first school: then each row is told. Of what else is never changed, this column may be, once.
create policy naar_eerste_school on tlv_gebeurtenis for update to thuisnabij_app
  using ((select sessie.hele_regio()) and school_id is null) with check (school_id is not null);
create policy naar_eerste_school on tlv_adviestekst for update to thuisnabij_app
  using ((select sessie.hele_regio()) and school_id is null) with check (school_id is not null);
create policy naar_eerste_school on tlv_besluit for update to thuisnabij_app
  using ((select sessie.hele_regio()) and school_id is null) with check (school_id is not null);
create policy naar_eerste_school on thuiszitter_activiteit for update to thuisnabij_app
  using ((select sessie.hele_regio()) and school_id is null) with check (school_id is not null);
grant update (school_id) on tlv_gebeurtenis, tlv_adviestekst, tlv_besluit, thuiszitter_activiteit to thuisnabij_app;
