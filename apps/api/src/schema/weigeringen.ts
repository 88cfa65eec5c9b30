import { LeerlingType } from './leerling.ts'
import { kaleWeigering, weigeringMet } from './weigering.ts'

export const geenToegangWeigeringen = {
  GeenToegang: kaleWeigering(
    'GeenToegang',
    'Dit hoort niet bij jouw rol, of gaat over een school die niet van jou is.',
  ),
}

/** How an act with a text of one's own can be refused. */
export const tekstWeigeringen = {
  PersoonsgegevensGenoemd: kaleWeigering(
    'PersoonsgegevensGenoemd',
    'In een tekst staat een naam, een geboortedatum of een BSN; die worden nergens bewaard.',
  ),
}

/** How naming a school can be refused. */
export const schoolWeigeringen = {
  SchoolNietGevonden: kaleWeigering('SchoolNietGevonden', 'Deze school is er niet.'),
}

/** How naming a leerling can be refused. */
export const leerlingWeigeringen = {
  GeenInitialen: kaleWeigering('GeenInitialen', 'Dit zijn geen initialen.'),
  GroepOngeldig: kaleWeigering('GroepOngeldig', 'Deze groep is er niet.'),
  GeboortejaarOngeldig: kaleWeigering('GeboortejaarOngeldig', 'In dit jaar kan een kind op school niet geboren zijn.'),
  ...schoolWeigeringen,
  LeerlingBijAndereSchool: kaleWeigering(
    'LeerlingBijAndereSchool',
    'Het gekozen kind hoort niet bij de genoemde school.',
  ),
  LeerlingNietGevonden: kaleWeigering('LeerlingNietGevonden', 'Dit kind is er niet, of niet voor jou.'),
  WelkeLeerling: weigeringMet(
    'WelkeLeerling',
    'Er is meer dan één kind met deze initialen, of een kind met een andere groep of een ander geboortejaar.',
    (t) => ({
      keuzes: t.field({
        type: [LeerlingType],
        description: 'De kinderen die het kunnen zijn.',
        resolve: ({ keuzes }) => keuzes,
      }),
    }),
  ),
}

/** How every act on a signaal can be refused. */
export const signaalWeigeringen = {
  ...geenToegangWeigeringen,
  ...tekstWeigeringen,
  SignaalNietGevonden: kaleWeigering('SignaalNietGevonden', 'Dit signaal is er niet, of niet voor jou.'),
  AlAfgehandeld: kaleWeigering('AlAfgehandeld', 'Het signaal is al afgehandeld.'),
}
export const oppakkenWeigeringen = {
  AlOpgepakt: kaleWeigering('AlOpgepakt', 'Iemand heeft het signaal al opgepakt; dat kun je zelf zijn.'),
}
export const overdragenWeigeringen = {
  GeenCoordinator: kaleWeigering('GeenCoordinator', 'Wie het zou krijgen is geen coördinator.'),
  NogNietOpgepakt: kaleWeigering('NogNietOpgepakt', 'Niemand heeft het signaal opgepakt.'),
  AlBijDezePersoon: kaleWeigering('AlBijDezePersoon', 'Wie het zou krijgen heeft het al.'),
}
export const escalerenWeigeringen = {
  AlGeescaleerd: kaleWeigering('AlGeescaleerd', 'Het signaal ligt al bij het bestuur.'),
  EscalatieredenOntbreekt: kaleWeigering('EscalatieredenOntbreekt', 'De reden ontbreekt.'),
}
export const afhandelenWeigeringen = {
  AfhandelingOntbreekt: kaleWeigering('AfhandelingOntbreekt', 'Er staat niet bij wat er gedaan is.'),
}

/** How every act on a plaatsing can be refused. */
export const plaatsingWeigeringen = {
  ...geenToegangWeigeringen,
  ...tekstWeigeringen,
  PlaatsingNietGevonden: kaleWeigering('PlaatsingNietGevonden', 'Deze plaatsing is er niet, of niet voor jou.'),
  PlaatsingInAndereStatus: kaleWeigering('PlaatsingInAndereStatus', 'Dit kan niet zoals de plaatsing nu is.'),
}
export const geldigheidWeigeringen = {
  TlvNietMeerGeldig: kaleWeigering('TlvNietMeerGeldig', 'De TLV geldt op die dag niet meer.'),
}
export const wachtenWeigeringen = {
  ...schoolWeigeringen,
  SchoolsoortPastNiet: kaleWeigering('SchoolsoortPastNiet', 'De TLV is voor een andere soort school.'),
  AlOpDezeSchool: kaleWeigering('AlOpDezeSchool', 'Het kind staat al op deze school ingeschreven.'),
  SchoolnaamOntbreekt: kaleWeigering('SchoolnaamOntbreekt', 'De naam van de school ontbreekt.'),
  ...geldigheidWeigeringen,
  PlaatsingLooptAl: kaleWeigering('PlaatsingLooptAl', 'Het kind wacht al op een school, of is al geplaatst.'),
  TlvNietToegekend: kaleWeigering('TlvNietToegekend', 'Er is geen toegekende TLV.'),
  WachtenInToekomst: kaleWeigering('WachtenInToekomst', 'De eerste dag van wachten moet nog komen.'),
  WachtenVoorToekenning: kaleWeigering('WachtenVoorToekenning', 'Het wachten zou beginnen voor de toekenning.'),
}
export const plaatsenWeigeringen = {
  ...geldigheidWeigeringen,
  PlaatsingInToekomst: kaleWeigering('PlaatsingInToekomst', 'De eerste dag op school moet nog komen.'),
  PlaatsingVoorWachten: kaleWeigering('PlaatsingVoorWachten', 'De plaatsing zou voor het wachten liggen.'),
  TlvNogNietGeldig: kaleWeigering('TlvNogNietGeldig', 'De TLV geldt op die dag nog niet.'),
}
export const beeindigenWeigeringen = {
  PlaatsingRedenOntbreekt: kaleWeigering('PlaatsingRedenOntbreekt', 'De reden ontbreekt.'),
  EindeInToekomst: kaleWeigering('EindeInToekomst', 'De laatste dag moet nog komen.'),
  EindeVoorBegin: kaleWeigering('EindeVoorBegin', 'Het einde zou voor het begin liggen.'),
}
