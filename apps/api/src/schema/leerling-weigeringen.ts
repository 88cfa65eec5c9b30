import { kaleWeigering } from './weigering.ts'
import { geenToegangWeigeringen, leerlingWeigeringen, schoolWeigeringen } from './weigeringen.ts'

const { GroepOngeldig, GeboortejaarOngeldig, LeerlingNietGevonden } = leerlingWeigeringen

/** How every act on a leerling can be refused. */
export const leerlingBehandelWeigeringen = { ...geenToegangWeigeringen, LeerlingNietGevonden }
export const bijwerkenWeigeringen = {
  GroepOngeldig,
  GeboortejaarOngeldig,
  LeerplichtmaandOngeldig: kaleWeigering('LeerplichtmaandOngeldig', 'Deze maand past niet bij het geboortejaar.'),
  GemeenteNietGevonden: kaleWeigering('GemeenteNietGevonden', 'Deze gemeente is er niet.'),
}
export const inschrijvenWeigeringen = {
  ...schoolWeigeringen,
  GroepOngeldig,
  AlIngeschreven: kaleWeigering('AlIngeschreven', 'Het kind staat dan al ergens ingeschreven.'),
}
export const uitschrijvenWeigeringen = {
  NietIngeschreven: kaleWeigering('NietIngeschreven', 'Er loopt geen inschrijving.'),
  UitschrijvingVoorInschrijving: kaleWeigering(
    'UitschrijvingVoorInschrijving',
    'De laatste dag zou voor de eerste liggen.',
  ),
}
