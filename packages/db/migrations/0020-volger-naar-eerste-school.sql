-- Who follows an aanvraag without a school follows it to its first, as 0018 has it for the dossier.
create policy naar_eerste_school on tlv_volger for update to thuisnabij_app
  using ((select sessie.hele_regio()) and school_id is null) with check (school_id is not null);
grant update (school_id) on tlv_volger to thuisnabij_app;
