-- Who may do what follows from these two tables, so the application reads them for everyone (the doors do, before they know
-- who acts) and writes them only as the program itself: no request, whatever it says, gives somebody a role.
alter table medewerker enable row level security, force row level security;
alter table medewerker_rol enable row level security, force row level security;

create policy zien on medewerker for select to thuisnabij_app using (true);
create policy toevoegen on medewerker for insert to thuisnabij_app with check ((select sessie.is_werker()));
create policy wijzigen on medewerker for update to thuisnabij_app using ((select sessie.is_werker()));
create policy van_eigenaar on medewerker to current_user using (true);

create policy zien on medewerker_rol for select to thuisnabij_app using (true);
create policy toevoegen on medewerker_rol for insert to thuisnabij_app with check ((select sessie.is_werker()));
create policy wijzigen on medewerker_rol for update to thuisnabij_app using ((select sessie.is_werker()));
create policy van_eigenaar on medewerker_rol to current_user using (true);
