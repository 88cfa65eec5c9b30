type Id<Name extends string> = string & { readonly __id: Name }

/** Ids are UUIDs, made by the use case that creates the row; a brand keeps one kind from standing in for another. */
export type GemeenteId = Id<'Gemeente'>
export type SchoolbestuurId = Id<'Schoolbestuur'>
export type SchoolId = Id<'School'>
export type MedewerkerId = Id<'Medewerker'>
export type LeerlingId = Id<'Leerling'>
export type TlvAanvraagId = Id<'TlvAanvraag'>
export type PlaatsingId = Id<'Plaatsing'>
export type ThuiszittermeldingId = Id<'Thuiszittermelding'>
export type SignaalId = Id<'Signaal'>
export type ArtikelversieId = Id<'Artikelversie'>
export type KennisvraagId = Id<'Kennisvraag'>
export type CoordinatievraagId = Id<'Coordinatievraag'>
export type WoordenregelId = Id<'Woordenregel'>
export type DocumentId = Id<'Document'>
export type DocumentversieId = Id<'Documentversie'>
